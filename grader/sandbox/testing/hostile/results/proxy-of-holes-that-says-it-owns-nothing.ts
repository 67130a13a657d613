// fate: runtime-error
// tries: Returns a hole behind a proxy that throws when it is asked what it owns.

export const maxPool2d = () => new Proxy([, 1] as any[], { getOwnPropertyDescriptor: () => { throw new Error("own"); } });
