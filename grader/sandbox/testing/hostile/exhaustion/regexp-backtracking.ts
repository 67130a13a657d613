// fate: time-limit
// tries: Matches a regular expression that would backtrack for years.

export const maxPool2d = () => [[Number(/^(a+)+$/.test(`${"a".repeat(50)}b`))]];
