// Written from the specs by grader/handout/write-exercise-types.ts.

/** Average pooling in one dimension (avg-pool-1d) */
export type AvgPool1d = (x: number[][], options: { poolSize: [number]; strides: [number]; padding: "valid" | "same" }) => number[][];

/** Average pooling (avg-pool-2d); Average pooling with same padding (same-avg-pool) */
export type AvgPool2d = (x: number[][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][];

/** Average pooling with channels (avg-pool-channels) */
export type AvgPoolChannels = (x: number[][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][];

/** Average pooling of a batch (batch-avg-pool) */
export type AvgPoolBatch = (x: number[][][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][][];

/** Max pooling of a batch (batch-max-pool) */
export type MaxPoolBatch = (x: number[][][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][][];

/** Global average pooling (global-avg-pool) */
export type GlobalAvgPool = (x: number[][][][]) => number[][];

/** Global max pooling (global-max-pool) */
export type GlobalMaxPool = (x: number[][][][]) => number[][];

/** Keras' AveragePooling2D layer (keras-avg-pooling) */
export type AveragePooling2D = (x: number[][][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][][];

/** Keras' MaxPooling2D layer (keras-max-pooling) */
export type MaxPooling2D = (x: number[][][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][][];

/** Max pooling in one dimension (max-pool-1d) */
export type MaxPool1d = (x: number[][], options: { poolSize: [number]; strides: [number]; padding: "valid" | "same" }) => number[][];

/** Max pooling (max-pool-2d); Max pooling with same padding (same-max-pool) */
export type MaxPool2d = (x: number[][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][];

/** Max pooling with channels (max-pool-channels) */
export type MaxPoolChannels = (x: number[][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][];

/** Max pooling versus average pooling (max-vs-avg) */
export type MaxMinusAvg = (x: number[][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][];

/** Average pooling of a photo (photo-avg-pool) */
export type AvgPoolImage = (x: number[][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][];

/** Max pooling of a photo (photo-max-pool) */
export type MaxPoolImage = (x: number[][][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[][][];

/** What pooling costs and saves (pool-cost) */
export type PoolCost = (shape: number[], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same" }) => number[];

/** Location invariance (shift-invariance) */
export type ShiftResponse = (x: number[][], options: { poolSize: [number, number]; strides: [number, number]; padding: "valid" | "same"; shift: [number, number] }) => number[][];
