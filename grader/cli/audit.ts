import { auditedApart } from "./audit-apart.ts";
import { command } from "./command.ts";
import { errorsIn, inErrorText } from "./diagnostics.ts";
import { opened, placesOf } from "./exercise-place.ts";
import { EXIT, exitHelp, USAGE } from "./exit.ts";
import { referenceFor } from "./machine.ts";
import type { Given } from "./options.ts";
import type { Streams } from "./streams.ts";

const OPTIONS = ["exercises", "json", "suggest", "minScore"] as const;
type AuditOptions = Given<(typeof OPTIONS)[number]>;

const HELP = `
Every way of being wrong that the catalogue knows is tried on the cases of every exercise: a maximum that starts at 0,
a stride that is ignored, height and width exchanged. A function that passes all of them, although some input would show
that it is wrong, survives: a learner who wrote it would get all points.

  score        of the wrong functions that some input can show, the part that the cases catch
  survive      how many they let pass; below the table, which, with what a report would say to who wrote one
  equivalent   how many never differ from the right answer, on any of 500 inputs with such options: nobody can catch them
  nameless     how many are caught only because they crash, so that a report cannot say what is wrong
  mixed up     how many times one misconception could be taken for another, which an input would tell from it
  of two       functions that are wrong in two ways: how many could be taken for something else that an input tells from it
  redundant    cases without which as much is caught and told apart; each alone, and not all of them at once

A case that takes too long to try on everything is tried on what the smaller ones leave open, or named as left out.
--suggest searches small inputs for what is missing and prints them as YAML, ready to be pasted below the last case;
the table then goes to stderr.

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
  run: (given, what, { streams }) => auditCourse(what, given, streams),
});

async function auditCourse(what: readonly string[], given: AuditOptions, streams: Streams): Promise<number> {
  const course = await opened(await placesOf(what, given.exercises), referenceFor("auto", streams));
  if (errorsIn(course.diagnostics).length > 0) {
    streams.err(inErrorText(course.diagnostics, "audited"));
    return EXIT.authorError;
  }
  const { suggest = false, json = false, minScore = 0 } = given;
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
