import type { StudentRow, SummaryPageData } from "./data.ts";
import { Names } from "./names.tsx";
import { needHelp, withoutFiles } from "./progress.ts";
import { Section } from "./section.tsx";
import { useWording } from "./wording.ts";

/** Who needs help, and who handed in nothing, by name. */
export function Help({ data }: { data: SummaryPageData }) {
  const { page, text } = useWording();
  const { nothingRight, firstFails } = needHelp(data);
  const missing = withoutFiles(data.students);
  const first = data.exercises[0];
  return (
    <Section name="help">
      {nothingRight.length + firstFails.length + missing.length === 0 && <p>{page.help.none}</p>}
      <dl class="help">
        <Group says={page.help.nothingRight} students={nothingRight} exercise={null} data={data} />
        {first !== undefined && (
          <Group says={page.help.firstFails(text(first.title))} students={firstFails} exercise={0} data={data} />
        )}
        <Group says={page.help.withoutFiles} students={missing} exercise={null} data={data} />
      </dl>
    </Section>
  );
}

type GroupProps = {
  readonly says: string;
  readonly students: readonly StudentRow[];
  readonly exercise: number | null;
  readonly data: SummaryPageData;
};

function Group({ says, students, exercise, data }: GroupProps) {
  if (students.length === 0) return null;
  return (
    <>
      <dt>
        {says} <span class="count">{students.length}</span>
      </dt>
      <dd>
        <Names concerned={students.map((row) => ({ row, exercise }))} exercises={data.exercises} />
      </dd>
    </>
  );
}
