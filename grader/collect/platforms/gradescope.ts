import { parse } from "yaml";
import { type Archive, ArchiveRefused, type Entry } from "../archive/archive.ts";
import { timeOf } from "../time.ts";
import type { Identity, Platform, Reading } from "./platform.ts";

/** Gradescope: `submission_<id>/…`, and who submitted when in `submission_metadata.yml`, whose keys are Ruby's symbols. */
export const gradescope: Platform = {
  name: "gradescope",
  title: "Gradescope",
  open: async (archive, { zone }) => {
    const submissions = await metadataOf(archive);
    return (path) => {
      if (METADATA.test(path)) return "aside";
      const { submission = "", number, file = "" } = NAMED.exec(path)?.groups ?? {};
      const told = submissions.get(submission);
      return told === undefined ? [] : [readingOf(told, Number(number), file, zone)];
    };
  },
};

const METADATA = /^(?:[^/]+\/)?submission_metadata\.yml$/;
const NAMED = /^(?:[^/]+\/)?(?<submission>submission_(?<number>\d+))\/(?<file>.+)$/;
const MOST_BYTES = 32 * 1024 * 1024;

type Fields = Readonly<Record<string, unknown>>;

async function metadataOf({ name, entries }: Archive): Promise<ReadonlyMap<string, Fields>> {
  const found = entries.find(({ path, kind }) => kind === "file" && METADATA.test(path));
  if (found === undefined || found.bytes > MOST_BYTES) return new Map();
  const told = fieldsOf(await parsed(name, found));
  return new Map(Object.entries(told).map(([submission, fields]) => [submission, fieldsOf(fields)]));
}

/** Every value stays a text: student numbers begin with zeros. */
async function parsed(archive: string, metadata: Entry): Promise<unknown> {
  try {
    return parse(new TextDecoder().decode(await metadata.read()), { schema: "failsafe", logLevel: "silent" });
  } catch (error) {
    const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
    throw new ArchiveRefused(`${archive}: submission_metadata.yml cannot be read: ${why}`, "download it again");
  }
}

function readingOf(told: Fields, order: number, file: string, zone: string): Reading {
  const submitters = Array.isArray(told[":submitters"]) ? told[":submitters"] : [];
  return {
    who: submitters.map((each) => identityOf(fieldsOf(each))),
    file,
    submitted: timeOf(textOf(told[":created_at"]), zone),
    isLate: null,
    order,
  };
}

function identityOf(told: Fields): Identity {
  const keys = [told[":sid"], told[":email"]].map(textOf).filter((key) => key !== "");
  const name = textOf(told[":name"]) || (keys[0] ?? "");
  return { shown: name, name, keys };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
