import { createHash } from "node:crypto";
import type { Exercise } from "../model/exercise.ts";
import type { Outputs } from "../model/outputs.ts";
import type { Tensor } from "../model/tensor.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { contentStore } from "../store/content-store.ts";
import { sweep } from "../store/sweep.ts";
import { type LargeValues, largeValues, type Slim } from "./large-values.ts";
import { packed, unpacked } from "./packed.ts";

/** What the hand-ins of a student came to, by exercise id. */
export type StudentOutputs = ReadonlyMap<string, Outputs>;

/** Outputs of earlier runs, in the user's cache, each under the report that came of them. */
export type KeptOutputs = {
  /** Keeps what is behind a report, of which `reportText` is the whole JSON. */
  readonly put: (reportText: string, outputs: StudentOutputs, exercises: readonly Exercise[]) => Promise<void>;
  /** What was kept of those exercises that still ask the same. */
  readonly get: (reportText: string, exercises: readonly Exercise[]) => Promise<StudentOutputs>;
  /** Forgets what no run has come to for half a year. */
  readonly sweep: () => Promise<void>;
};

const KEPT_DAYS = 180;

export function keptOutputs(): KeptOutputs {
  const store = contentStore(cacheFolder("runs"));
  const large = largeValues(store);
  return {
    put: async (reportText, outputs, exercises) => {
      await store.put(hashOf(reportText), await packed(await recordOf(outputs, exercises, large)));
    },
    get: async (reportText, exercises) => {
      const bytes = await store.get(hashOf(reportText));
      const kept = bytes && (await unpacked<Kept>(bytes).catch(() => null)); // another Node may have written it
      return kept === null ? new Map() : stillOf(exercises, kept, large);
    },
    sweep: () => sweep(store.folder, KEPT_DAYS, new Date()).catch(() => undefined), // a cache that cannot be cleaned harms no one
  };
}

/** What is written of a student, by exercise id. */
type Kept = ReadonlyMap<string, KeptExercise>;

type KeptExercise = Omit<Outputs, "returned"> & {
  readonly identity: string;
  readonly returned: ReadonlyMap<string, Tensor | Slim>;
};

async function recordOf(outputs: StudentOutputs, exercises: readonly Exercise[], large: LargeValues): Promise<Kept> {
  const kept = new Map<string, KeptExercise>();
  for (const exercise of exercises) {
    const each = outputs.get(exercise.id);
    if (each === undefined) continue;
    const returned = new Map<string, Tensor | Slim>();
    for (const [id, tensor] of each.returned) returned.set(id, await large.slim(tensor));
    kept.set(exercise.id, { ...each, identity: identityOf(exercise), returned });
  }
  return kept;
}

/** The outputs of those exercises that still ask what they asked. */
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

/** null where the values of one of them are gone. */
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

/** What an exercise calls a function with: outputs say nothing of an exercise that asks something else. */
function identityOf(exercise: Exercise): string {
  const known = identities.get(exercise);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(JSON.stringify([exercise.functionName, exercise.op, exercise.layout]));
  for (const { id, inputs, options } of exercise.cases) {
    hash.update(JSON.stringify([id, options, inputs.map(({ tensor }) => tensor.shape)]));
    for (const { tensor } of inputs) hash.update(tensor.values);
  }
  const identity = hash.digest("hex");
  identities.set(exercise, identity);
  return identity;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
