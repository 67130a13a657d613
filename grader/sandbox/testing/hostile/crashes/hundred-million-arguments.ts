export const maxPool2d = () => Math.max.apply(null, { length: 1e8 } as any) as any;
