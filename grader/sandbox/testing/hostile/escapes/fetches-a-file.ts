// fate: runtime-error
// tries: Fetches the password file by a `file:` address.

export const maxPool2d = () => fetch("file:///etc/passwd");
