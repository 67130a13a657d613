import { createHash } from "node:crypto";
import type { Tensor, Values } from "../model/tensor.ts";
import type { ContentStore } from "../store/content-store.ts";
import { pack, unpack } from "./pack.ts";

/** A tensor with its values stored separately, by hash: a class returns the same picture again and again. */
export type Dehydrated = { readonly shape: Tensor["shape"]; readonly valuesHash: string };

/** A tensor as it is in a record, and its separate values, if any. */
type Slimmed = { readonly tensor: Tensor | Dehydrated; readonly apart: Apart | null };

/** Packed values stored separately; calling `keep` again in the same run costs nothing. */
export type Apart = { readonly valuesHash: string; readonly bytes: number; readonly keep: () => Promise<void> };

/** Takes large values out of tensors and puts them back; equal values share one tensor while it is in use. */
export type LargeValues = {
  readonly dehydrate: (tensor: Tensor) => Promise<Slimmed>;
  /** Null if the values are gone. */
  readonly whole: (tensor: Tensor | Dehydrated) => Promise<Tensor | null>;
};

const LARGE = 4096;

export function largeValues(store: ContentStore): LargeValues {
  const kept = new Map<string, number>();
  const read = new Map<string, WeakRef<Tensor>>();
  return {
    dehydrate: async (tensor) => {
      const { shape, values } = tensor;
      if (values.length <= LARGE) return { tensor, apart: null };
      const valuesHash = createHash("sha256").update(values.constructor.name).update(values).digest("hex");
      const before = kept.get(valuesHash);
      const made = before === undefined ? await pack(values) : null;
      const keep = async () => {
        if (made === null || kept.has(valuesHash)) return;
        kept.set(valuesHash, made.byteLength);
        await store.put(valuesHash, made);
      };
      return {
        tensor: { shape, valuesHash },
        apart: { valuesHash, bytes: before ?? made?.byteLength ?? 0, keep },
      };
    },
    whole: async (tensor) => {
      if ("values" in tensor) return tensor;
      const { shape, valuesHash } = tensor;
      const key = `${valuesHash} ${shape}`;
      const before = read.get(key)?.deref();
      if (before !== undefined) return before;
      const bytes = await store.get(valuesHash);
      if (bytes === null) return null;
      const values = await unpack<Values>(bytes).catch(() => null);
      if (values === null) return null;
      const whole = { shape, values };
      read.set(key, new WeakRef(whole));
      return whole;
    },
  };
}
