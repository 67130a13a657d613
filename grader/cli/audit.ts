import { Command } from "commander";
import { type Audit, audit, scoreOf } from "../audit/audit.ts";
import { suggestions } from "../audit/suggest.ts";
import { suggestedCases } from "../audit/suggested-case.ts";
import { openCourse } from "../class/course.ts";
import { auditJson } from "./audit-json.ts";
import { auditText } from "./audit-text.ts";
import { diagnosticsText, errorsIn } from "./diagnostics.ts";
import { EXIT } from "./exit.ts";
import { referenceFor } from "./machine.ts";
import { options } from "./options.ts";
import { chosenExercises } from "./selection.ts";
import type { Streams } from "./streams.ts";

type AuditOptions = {
  readonly exercises: string;
  readonly json?: true;
  readonly suggest?: true;
  readonly minScore?: number;
};

export function auditCommand(streams: Streams, end: (code: number) => void): Command {
  const command = new Command("audit")
    .description("measure how strong the cases are: which wrong functions they catch, and which they let pass")
    .argument("[ids...]", "ids of exercises (default: all)")
    .addHelpText("after", HELP);
  for (const option of options("exercises", "json", "suggest", "minScore")) command.addOption(option);
  return command.action(async (ids: readonly string[], given: AuditOptions) =>
    end(await auditCourse(ids, given, streams)),
  );
}

const HELP = `
Every way of being wrong that the catalogue knows is tried on the cases of every exercise: a maximum that starts at 0,
a stride that is ignored, height and width exchanged. A function that passes all of them, although some input would show
that it is wrong, survives: a learner who wrote it would get all points.

  score        of the wrong functions that some input can show, the part that the cases catch
  survive      how many they let pass; below the table, which
  equivalent   how many never differ from the right answer, on any of 500 inputs with such options: nobody can catch them
  nameless     how many are caught only because they crash, so that a report cannot say what is wrong
  mixed up     how many times one misconception could be taken for another, which an input would tell from it
  of two       functions that are wrong in two ways: how many could be taken for something else that an input tells from it
  redundant    cases without which as much is caught and told apart; each alone, and not all of them at once

A case that takes too long to try on everything is tried on what the smaller ones leave open, or named as left out.
--suggest searches small inputs for what is missing and prints them as YAML, ready to be pasted below the last case;
the table then goes to stderr. Exits 1 below --min-score.

Examples:
  poolgrade audit
  poolgrade audit max-pool-2d --suggest >> exercises/max-pool-2d/exercise.yaml
  poolgrade audit --min-score 100`;

async function auditCourse(ids: readonly string[], given: AuditOptions, streams: Streams): Promise<number> {
  const course = await openCourse(given.exercises, referenceFor("auto", streams), ids);
  if (errorsIn(course.diagnostics).length > 0) {
    streams.err(diagnosticsText(course.diagnostics));
    return EXIT.authorError;
  }
  const chosen = chosenExercises(course, ids.length > 0 ? { exercise: ids } : {});
  const audits = chosen.map(({ exercise, cases }) => audit(exercise, cases));
  say(audits, given, streams);
  const { minScore = 0 } = given;
  return audits.some(({ singles }) => scoreOf(singles) < minScore) ? EXIT.authorError : EXIT.done;
}

function say(audits: readonly Audit[], given: AuditOptions, streams: Streams): void {
  const cases = given.suggest ? audits.map((each) => suggestedCases(each.exercise, suggestions(each))) : null;
  if (given.json) {
    streams.out(auditJson(audits, cases));
  } else if (cases === null) {
    streams.out(auditText(audits));
  } else {
    streams.err(auditText(audits));
    streams.out(pasted(audits, cases));
  }
}

/** Of several exercises, each with the file that its cases belong to. */
function pasted(audits: readonly Audit[], cases: readonly string[]): string {
  const named = audits.map(({ exercise }, i) => (cases[i] === "" ? "" : `# ${exercise.file}\n${cases[i]}`));
  return audits.length === 1 ? (cases[0] ?? "") : named.join("");
}
