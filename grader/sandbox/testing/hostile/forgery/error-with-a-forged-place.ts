export function maxPool2d() {
  const error = new Error("forged");
  error.stack = "Error: forged\n    at maxPool2d (submission.ts:99999:4294967296)\n    at /etc/passwd:1:1";
  throw error;
}
