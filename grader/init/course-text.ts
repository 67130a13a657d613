import type { Part } from "../model/course.ts";
import type { Language, Text } from "../model/text.ts";

/** The `course.yaml` of a new course. */
export function courseText(title: Text, language: Language, parts: readonly Part[]): string {
  return `# yaml-language-server: $schema=node_modules/poolgrade/schema/course.json
format: poolgrade/course/v1
title: ${flow(title)}
language: ${language} # of what learners read, unless \`--lang\` says otherwise
# zone: Asia/Seoul # the time zone of dates without an offset
parts: # the order in which exercises are listed
${parts.map(partText).join("")}`;
}

function partText({ title, exercises }: Part): string {
  return `  - title: ${flow(title)}\n    exercises: [${exercises.join(", ")}]\n`;
}

/** A text as a flow mapping; JSON's strings are YAML's. */
function flow({ en, ko }: Text): string {
  return `{ en: ${JSON.stringify(en)}${ko === null ? "" : `, ko: ${JSON.stringify(ko)}`} }`;
}

/** The `staff.yaml` of a new course. */
export const STAFF_TEXT = `# yaml-language-server: $schema=node_modules/poolgrade/schema/staff.json
# For whoever grades. \`poolgrade handout\` never copies this file.
format: poolgrade/staff/v1
# exercises: ../private/exercises # the full specs, if the ones here have no hidden cases
# roster: roster.csv # who should hand in
`;
