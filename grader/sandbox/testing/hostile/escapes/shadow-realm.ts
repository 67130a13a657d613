// fate: runtime-error
// tries: Opens a `ShadowRealm` to read the environment there.

export const maxPool2d = () => new (globalThis as any).ShadowRealm().evaluate("process.env");
