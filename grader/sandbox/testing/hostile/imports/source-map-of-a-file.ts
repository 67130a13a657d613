// fate: correct
// tries: Names the password file as its source map and as its own address.
// with: pool

export const maxPool2d = pool;
//# sourceMappingURL=file:///etc/passwd
//# sourceURL=/etc/passwd
