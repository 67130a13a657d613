import { timeOf } from "../time.ts";
import { type Platform, UNSAID } from "./platform.ts";

/**
 * Names by a pattern of the course's own, with the groups `student`, and where there are any `file`, `time`, `first`,
 * `last`, `email` and `id`.
 */
export const pattern: Platform = {
  name: "pattern",
  title: "the pattern of staff.yaml",
  open:
    async (_, { pattern, zone }) =>
    (path) => {
      const groups = pattern?.exec(path)?.groups;
      if (groups?.student === undefined) return [];
      const { student, file = path.slice(path.lastIndexOf("/") + 1), time, first, last, email, id } = groups;
      const name = [first, last].filter(Boolean).join(" ") || student;
      const keys = [id, email, student].filter((key) => key !== undefined);
      return [{ ...UNSAID, who: [{ shown: student, name, keys }], file, submitted: time ? timeOf(time, zone) : null }];
    },
};
