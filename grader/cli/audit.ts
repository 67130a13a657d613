import { auditedApart } from "./audit-apart.ts";
import { type Context, command } from "./command.ts";
import { isSound } from "./diagnostics.ts";
import { openPlaces, placesOf } from "./exercise-place.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { referenceFor } from "./machine.ts";
import type { OptionValues } from "./options.ts";

const OPTIONS = ["exercises", "json", "suggest", "minScore"] as const;
type AuditOptions = OptionValues<(typeof OPTIONS)[number]>;

const HELP = `
Tries every mutant that the catalogue knows on the cases of every exercise: a maximum that starts at 0, a stride that is
ignored, height and width exchanged. A mutant survives if it passes all cases although some input would show that it is
wrong: a learner who wrote it would get all points.

  score        of the mutants that some input can show, the percentage that the cases catch
  survivors    how many pass all cases; below the table: which ones, and what a report would say of each
  equivalent   how many never differ from the right answer on 500 inputs with such options: no case can catch them
  unnamed      how many are caught only because they crash, so a report cannot say what is wrong
  confusable   how many times one misconception could be taken for another, although some input tells them apart
  of two       the same for mutants that are wrong in two ways
  redundant    cases without which as much is caught and told apart; this holds for each alone, not for all together

A case that is too large to run every mutant on is run on those that the smaller cases leave open, or listed as left out.
--suggest searches for small inputs that close the gaps and prints them as YAML, ready to paste below the last case; the
table then goes to stderr.

Examples:
  poolgrade audit
  poolgrade audit max-pool-2d --suggest >> exercises/max-pool-2d/exercise.yaml
  poolgrade audit ../private-exercises
  poolgrade audit --min-score 100

${exitHelp(["done", "audited"], ["authorError", "a spec is in error, or a score is below --min-score"], USAGE)}`;

export const auditCommand = command({
  name: "audit",
  description: "measure how strong the cases are: which wrong functions they catch, and which they let pass",
  arguments: { "[what...]": "ids, a folder of exercises, or an exercise's folder (default: all)" },
  options: OPTIONS,
  help: HELP,
  run: (options, what, context) => auditCourse(what, options, context),
});

async function auditCourse(
  what: readonly string[],
  options: AuditOptions,
  { streams, course: { parts } }: Context,
): Promise<number> {
  const course = await openPlaces(await placesOf(what, options.exercises), await referenceFor("auto", streams), parts);
  if (!isSound(course.diagnostics, "audited", streams)) return EXIT.authorError;
  const { suggest = false, json = false, minScore = 0 } = options;
  const { out, err, scores } = await auditedApart({
    exercises: course.exercises,
    suggest,
    json,
    width: streams.screen.width,
  });
  streams.err(err);
  streams.out(out);
  return scores.some((score) => score < minScore) ? EXIT.authorError : EXIT.done;
}
