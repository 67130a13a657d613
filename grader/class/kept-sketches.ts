import { createHash } from "node:crypto";
import type { Sketched, SketchStore } from "../diagnosis/fingerprints.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { codeFingerprint } from "../store/code-fingerprint.ts";
import { contentStore } from "../store/content-store.ts";

/** Stores the sketches of mutants in the user's cache. */
export const keptSketches: SketchStore = {
  async get(sketched) {
    const bytes = await store().get(keyOf(sketched));
    if (bytes === null || bytes.byteLength % Float64Array.BYTES_PER_ELEMENT !== 0) return null;
    return new Float64Array(Uint8Array.from(bytes).buffer); // the store's bytes are part of a larger buffer
  },
  put: (sketched, sketches) => store().put(keyOf(sketched), new Uint8Array(sketches.buffer)),
};

function store() {
  return contentStore(cacheFolder("fingerprints"));
}

let code: string | null = null;

/** Everything that sketches depend on: the case, and the code that makes them. */
function keyOf({ exercise: { op, layout }, testCase: { call }, which }: Sketched): string {
  code ??= codeFingerprint(["numeric", "pooling", "ops", "catalogue", "diagnosis"]);
  const { inputs, options } = call;
  const shapes = inputs.map(({ shape }) => shape);
  const hash = createHash("sha256").update(JSON.stringify({ code, op, layout, which, options, shapes }));
  for (const { values } of inputs) hash.update(values);
  return hash.digest("hex");
}
