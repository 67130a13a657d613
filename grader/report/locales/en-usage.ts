import { plural } from "./en-plural.ts";
import { nameList } from "./name-list.ts";
import type { Told, UsageWords } from "./usage-words.ts";

/** What users are told of their own mistakes on the command line, in English. */
export const usage: UsageWords = {
  help: "help",
  unknownExercise: ({ name, folder, near, known }) =>
    told(`no exercise is called ${name} in ${folder}`, near === null ? `there are: ${plain(known)}` : meant(near)),
  unknownStudent: ({ name, folder, near, known, has }) => {
    const who = { "handed in": "no student is called", "a report": "there is no report of a student called" }[has];
    const others = known.length === 0 ? null : `there are: ${quoted(known)}`;
    return told(`${who} ${name} in ${folder}`, near === null ? others : meant(near));
  },
  unknownMisconception: ({ name, near, list }) =>
    told(`there is no misconception ${name}`, near === null ? `\`${list}\` lists them` : meant(near)),
  noFolder: ({ name, parent, near, base, option }) =>
    told(`there is no folder ${name} in ${parent}`, near === null ? standThere(base, option) : meant(near)),
  notAFolder: ({ folder, holds, option }) =>
    told(`${folder} is not a folder`, `name the folder of the ${holds} with ${option}`),
  notToBeRead: (folder) => told(`the folder ${folder} may not be read`, "change its permissions"),
  unreadable: ({ folder, code, base, option }) =>
    told(`the folder ${folder} cannot be read: ${code}`, standThere(base, option)),
  oneExercise: ({ folder, above }) =>
    told(`${folder} is the folder of one exercise`, `name the folder above it, with --exercises ${above}`),
  noExercise: ({ folder, names, spec }) =>
    told(
      `there is no exercise in ${folder}: ${names.length === 0 ? "it is empty" : `it holds ${plain(names)}`}`,
      `every exercise is a folder with an ${spec}; name the folder that holds them with --exercises`,
    ),
  noFile: ({ name, folder, near, names }) =>
    told(
      `there is no file ${name} in ${folder}`,
      near.length > 0
        ? meant(...near)
        : names.length === 0
          ? "the folder is empty"
          : `the folder holds ${quoted(names)}`,
    ),
  noOwnFile: ({ name, here, solutions, students, id }) => {
    const where = `there is no ${name} in ${here}, and`;
    const named = `name the file: poolgrade check ${id} FILE`;
    if (students === null) return told(`${where} no folder ${solutions} either`, named);
    if (students.length === 0) return told(`${where} no folder of a student in ${solutions}`, null);
    return told(
      `${where} ${solutions} has the folders of several students: ${quoted(students)}`,
      `say whose file with --student NAME, or ${named.replace("name the file", "name it")}`,
    );
  },
  ofNoExercise: ({ file, lines, line, near, known }) =>
    told(
      `no exercise is called like ${file}: say which it is for`,
      lines.length > 0 ? lines.join(" or ") : `${line}; ${near === null ? `known here: ${plain(known)}` : meant(near)}`,
    ),
  ofOther: ({ file, exported, ids, wanted, id, line }) =>
    told(`${file} exports \`${exported}\`, the function of ${ids.join(" or ")}, and not \`${wanted}\` of ${id}`, line),
  manyExercises: (folder) => told(`${folder} is a folder of exercises: name one of them`, null),
  handedIn: ({ file, folder }) =>
    told(
      `${file} lies in the folder of the hand-ins, ${folder}: a course file that was handed in is not used`,
      "remove it, or stand in the course's own folder",
    ),
  thereAlready: (file) => told(`${file} is there already, and stays as it is`, null),
  whoseFolder: ({ solutions, folders, line }) =>
    told(
      `${solutions} has ${folders.length === 0 ? "no student's folder" : `the folders of several students: ${quoted(folders)}`}`,
      `say which is yours, or is to be: ${line}`,
    ),
  noFolderName: (name) => told(`${name} is no name of a folder`, null),
  swallowed: ({ options, line }) =>
    told(
      `npm took ${options.join(", ")} for ${plural(options.length, { one: "an option", other: "options" })} of its own, since no \`--\` stands in front: nothing was done`,
      `write \`${line}\``,
    ),
  commandLine: (message) => message,
  seeHelp: "(run with --help to see the options)",
  stopped: (hasWritten) => `stopped; ${hasWritten ? "the files that were finished are whole" : "nothing was written"}`,
  mustBeCalled: (name) => `to be graded, the file must be called ${name}`,
};

function told(message: string, help: string | null): Told {
  return { message, help };
}

function meant(...names: readonly string[]): string {
  return `did you mean ${names.join(", ")}?`;
}

function standThere(base: string, option: string): string {
  return `stand in the folder that holds ${base}/, or name it with ${option}`;
}

function plain(names: readonly string[]): string {
  return nameList(names, (left) => ` and ${left} more`);
}

function quoted(names: readonly string[]): string {
  return nameList(names, (left) => ` and ${left} more`, JSON.stringify);
}
