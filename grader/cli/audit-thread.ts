import { parentPort, workerData } from "node:worker_threads";
import { audit, scoreOf } from "../audit/audit.ts";
import { suggestions } from "../audit/suggest.ts";
import { suggestedCases } from "../audit/suggested-case.ts";
import type { Audited, AuditTask } from "./audit-apart.ts";
import { auditJson } from "./audit-json.ts";
import { auditText } from "./audit-text.ts";

parentPort?.postMessage(auditAll(workerData as AuditTask));

/** Audits exercises and renders the findings for printing. */
function auditAll({ exercises, suggest, json, width }: AuditTask): Audited {
  const audits = exercises.map(({ exercise, cases }) => audit(exercise, cases));
  const cases = suggest ? audits.map((each) => suggestedCases(each.exercise, suggestions(each))) : null;
  const scores = audits.map(({ singles }) => scoreOf(singles));
  if (json) return { out: auditJson(audits, cases), err: "", scores };
  const text = auditText(audits, width);
  if (cases === null) return { out: text, err: "", scores };
  return {
    out: joinCases(
      exercises.map(({ exercise }) => exercise.file),
      cases,
    ),
    err: text,
    scores,
  };
}

/** Suggested cases of several exercises, each with the file it belongs to. */
function joinCases(files: readonly string[], cases: readonly string[]): string {
  const named = files.map((file, i) => (cases[i] === "" ? "" : `# ${file}\n${cases[i]}`));
  return files.length === 1 ? (cases[0] ?? "") : named.join("");
}
