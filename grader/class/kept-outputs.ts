import { createHash } from "node:crypto";
import type { Exercise } from "../model/exercise.ts";
import type { Outputs } from "../model/outputs.ts";
import type { Tensor } from "../model/tensor.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { contentStore } from "../store/content-store.ts";
import { type Keeping, sweep } from "../store/sweep.ts";
import { type Apart, type Dehydrated, type LargeValues, largeValues } from "./large-values.ts";
import { pack, unpack } from "./pack.ts";

/** The outputs of a student's submissions, by exercise id. */
export type StudentOutputs = ReadonlyMap<string, Outputs>;

/** Outputs of earlier runs in the user's cache, each stored under the report it led to. */
export type KeptOutputs = {
  /** Stores the outputs behind a report, whose whole JSON is `reportText`, unless they are too large. */
  readonly put: (reportText: string, outputs: StudentOutputs, exercises: readonly Exercise[]) => Promise<void>;
  /** The stored outputs for those exercises that have not changed since. */
  readonly get: (reportText: string, exercises: readonly Exercise[]) => Promise<StudentOutputs>;
  /** Removes what no run has used for half a year, and the oldest if the total is too large. */
  readonly sweep: () => Promise<void>;
};

const MIB = 1024 * 1024;
const MAX_BYTES = 16 * MIB;
const KEEPING: Keeping = { days: 180, bytes: 1024 * MIB };

/** A long run sweeps in between, after this many bytes, so the folder never grows much too large. */
const SWEEP_AFTER_BYTES = 64 * MIB;

const NOTHING = new Uint8Array();

export function keptOutputs(): KeptOutputs {
  const store = contentStore(cacheFolder("runs"));
  const large = largeValues(store);
  const sweepNow = () => sweep(store.folder, KEEPING).catch(() => undefined); // a failed cleanup does no harm
  let sinceSwept = 0;
  return {
    put: async (reportText, outputs, exercises) => {
      const record = await recordOf(outputs, exercises, large);
      for (const { keep } of record?.apart ?? []) await keep();
      await store.put(hashOf(reportText), record?.bytes ?? NOTHING); // an older record here has other outputs
      sinceSwept += record?.size ?? 0;
      if (sinceSwept <= SWEEP_AFTER_BYTES) return;
      sinceSwept = 0;
      await sweepNow();
    },
    get: async (reportText, exercises) => {
      const bytes = await store.get(hashOf(reportText));
      const kept = bytes && (await unpack<Kept>(bytes).catch(() => null)); // another Node may have written it
      return kept === null ? new Map() : stillOf(exercises, kept, large);
    },
    sweep: sweepNow,
  };
}

/** The stored record of a student and the large values it refers to, `size` bytes together. */
type KeptRecord = { readonly bytes: Uint8Array; readonly apart: readonly Apart[]; readonly size: number };

/** Null if it is too large. */
async function recordOf(
  outputs: StudentOutputs,
  exercises: readonly Exercise[],
  large: LargeValues,
): Promise<KeptRecord | null> {
  const kept = new Map<string, KeptExercise>();
  const apart = new Map<string, Apart>();
  for (const exercise of exercises) {
    const each = outputs.get(exercise.id);
    if (each === undefined) continue;
    const returned = new Map<string, Tensor | Dehydrated>();
    for (const [id, tensor] of each.returned) {
      const slimmed = await large.dehydrate(tensor);
      returned.set(id, slimmed.tensor);
      if (slimmed.apart !== null) apart.set(slimmed.apart.valuesHash, slimmed.apart);
      if (sizeOf(apart) > MAX_BYTES) return null;
    }
    kept.set(exercise.id, { ...each, identity: identityOf(exercise), returned });
  }
  const bytes = await pack(kept);
  const size = bytes.byteLength + sizeOf(apart);
  return size > MAX_BYTES ? null : { bytes, apart: [...apart.values()], size };
}

function sizeOf(apart: ReadonlyMap<string, Apart>): number {
  return [...apart.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The stored data of a student, by exercise id. */
type Kept = ReadonlyMap<string, KeptExercise>;

type KeptExercise = Omit<Outputs, "returned"> & {
  readonly identity: string;
  readonly returned: ReadonlyMap<string, Tensor | Dehydrated>;
};

/** The outputs of those exercises that have not changed since. */
async function stillOf(exercises: readonly Exercise[], kept: Kept, large: LargeValues): Promise<StudentOutputs> {
  const outputs = new Map<string, Outputs>();
  for (const exercise of exercises) {
    const each = kept.get(exercise.id);
    if (each?.identity !== identityOf(exercise)) continue;
    const { source, broken } = each;
    const returned = await wholeTensors(each.returned, large);
    if (returned !== null) outputs.set(exercise.id, { source, returned, broken });
  }
  return outputs;
}

/** Null if the values of one of them are gone. */
async function wholeTensors(
  kept: KeptExercise["returned"],
  large: LargeValues,
): Promise<ReadonlyMap<string, Tensor> | null> {
  const returned = new Map<string, Tensor>();
  for (const [id, tensor] of kept) {
    const whole = await large.whole(tensor);
    if (whole === null) return null;
    returned.set(id, whole);
  }
  return returned;
}

const identities = new WeakMap<Exercise, string>();

/** Identifies the calls of an exercise: outputs say nothing about an exercise that makes other calls. */
function identityOf(exercise: Exercise): string {
  const known = identities.get(exercise);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(JSON.stringify([exercise.functionName, exercise.op, exercise.layout]));
  for (const { id, call } of exercise.cases) {
    hash.update(JSON.stringify([id, call.options, call.inputs.map(({ shape }) => shape)]));
    for (const { values } of call.inputs) hash.update(values);
  }
  const identity = hash.digest("hex");
  identities.set(exercise, identity);
  return identity;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
