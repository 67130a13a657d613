export declare function maxPool2d(x: number[][]): number[][];
