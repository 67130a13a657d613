import { createRequire } from "node:module";
import type * as tfjs from "@tensorflow/tfjs-core";
import type { EngineInfo } from "../model/manifest.ts";
import { computeWith } from "./compute.ts";
import type { Engine } from "./engine.ts";

/** Kernels of the WebAssembly backend that are wrong: this one starts its maximum at the smallest positive float32. */
const WRONG_IN_WASM = ["MaxPool3D"];

/** tfjs without TensorFlow: WebAssembly, and plain JavaScript for the kernels that WebAssembly lacks. */
export async function loadPureEngine(info: EngineInfo): Promise<Engine> {
  const tf = createRequire(import.meta.url)("./pure/built/tf.cjs") as typeof tfjs;
  tf.env().set("IS_BROWSER", false);
  await tf.setBackend("cpu");
  await tf.ready();
  for (const kernel of WRONG_IN_WASM)
    if (tf.getKernel(kernel, "wasm") !== undefined) tf.unregisterKernel(kernel, "wasm");
  const wasm = await tf.setBackend("wasm").catch(() => false);
  return {
    info,
    library: null,
    compute: (...call) => {
      if (!wasm) return computeWith(tf, "cpu", ...call);
      try {
        return computeWith(tf, "wasm", ...call);
      } catch (error) {
        if (!/not registered for backend/.test(String(error))) throw error;
        return computeWith(tf, "cpu", ...call);
      }
    },
  };
}
