/** tfjs with its backends in JavaScript and WebAssembly, as one module: a course then needs none of its 2,600 files. */
import "@tensorflow/tfjs-backend-cpu";
import "@tensorflow/tfjs-backend-wasm";

export * from "@tensorflow/tfjs-core";
