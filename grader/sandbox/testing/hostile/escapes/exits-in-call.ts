// fate: runtime-error
// tries: Ends the process with the exit code 0 when it is called.

export const maxPool2d = () => process.exit(0);
