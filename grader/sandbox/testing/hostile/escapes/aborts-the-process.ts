// fate: runtime-error
// tries: Aborts the process from within the call, so that it dies of a signal.

export const maxPool2d = () => (globalThis as any).process.abort();
