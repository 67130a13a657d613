import { createHash } from "node:crypto";
import type { Tensor, Values } from "../model/tensor.ts";
import type { ContentStore } from "../store/content-store.ts";
import { packed, unpacked } from "./packed.ts";

/** A tensor of which the values lie apart, by their hash: a class returns the same picture again and again. */
export type Slim = { readonly shape: Tensor["shape"]; readonly valuesHash: string };

/** Takes large values out of tensors and puts them back; who returned the same gets the same tensor, while it is in use. */
export type LargeValues = {
  readonly slim: (tensor: Tensor) => Promise<Tensor | Slim>;
  /** null where the values are gone. */
  readonly whole: (tensor: Tensor | Slim) => Promise<Tensor | null>;
};

const LARGE = 4096;

export function largeValues(store: ContentStore): LargeValues {
  const kept = new Set<string>();
  const read = new Map<string, WeakRef<Tensor>>();
  return {
    slim: async (tensor) => {
      const { shape, values } = tensor;
      if (values.length <= LARGE) return tensor;
      const valuesHash = createHash("sha256").update(values.constructor.name).update(values).digest("hex");
      if (!kept.has(valuesHash)) await store.put(valuesHash, await packed(values));
      kept.add(valuesHash);
      return { shape, valuesHash };
    },
    whole: async (tensor) => {
      if ("values" in tensor) return tensor;
      const { shape, valuesHash } = tensor;
      const key = `${valuesHash} ${shape}`;
      const before = read.get(key)?.deref();
      if (before !== undefined) return before;
      const bytes = await store.get(valuesHash);
      if (bytes === null) return null;
      const whole = { shape, values: await unpacked<Values>(bytes) };
      read.set(key, new WeakRef(whole));
      return whole;
    },
  };
}
