// fate: forbidden
// tries: Imports the password file as text when it is called, by an attribute.

export const maxPool2d = async (): Promise<any> => (await import("/etc/passwd", { with: { type: "text" } } as any)).default;
