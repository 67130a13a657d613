// fate: runtime-error
// tries: Throws an error whose stack names a line that is not there, and the password file.

export function maxPool2d() {
  const error = new Error("forged");
  error.stack = "Error: forged\n    at maxPool2d (submission.ts:99999:4294967296)\n    at /etc/passwd:1:1";
  throw error;
}
