import type { PageFile, PageGroup, SummaryPageData } from "./data.ts";
import { Names } from "./names.tsx";
import { Section } from "./section.tsx";
import { useWording } from "./wording.ts";

/** Students with the same wrong results for which no cause is known, with their files side by side. */
export function Groups({ data }: { data: SummaryPageData }) {
  const { groups } = useWording().page;
  if (data.groups.length === 0) return null;
  return (
    <Section name="groups">
      <p class="aside">{groups.explanation}</p>
      {data.groups.map((group) => (
        <Group key={group.files[0]?.students.join()} group={group} data={data} />
      ))}
    </Section>
  );
}

function Group({ group: { exercise, files }, data }: { group: PageGroup; data: SummaryPageData }) {
  const { page, text } = useWording();
  const count = files.reduce((sum, { students }) => sum + students.length, 0);
  const rest = files.filter(({ source }) => source === null);
  return (
    <details class="group">
      <summary>
        {text(data.exercises[exercise]?.title ?? { en: "", ko: null })}: {page.groups.count(count, files.length)}
      </summary>
      <div class="side-by-side">
        {files
          .filter(({ source }) => source !== null)
          .map((file) => (
            <FileOf key={file.students.join()} file={file} exercise={exercise} data={data} />
          ))}
      </div>
      {rest.map((file) => (
        <FileOf key={file.students.join()} file={file} exercise={exercise} data={data} />
      ))}
    </details>
  );
}

type FileProps = { readonly file: PageFile; readonly exercise: number; readonly data: SummaryPageData };

function FileOf({ file: { students, source }, exercise, data }: FileProps) {
  const { groups } = useWording().page;
  const concerned = students.flatMap((i) => data.students[i] ?? []).map((row) => ({ row, exercise }));
  return (
    <div class="file">
      <Names concerned={concerned} exercises={data.exercises} />
      {students.length > 1 && <p class="same-file">{groups.sameFile}</p>}
      {source !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling areas must be reachable by keyboard
        <pre class="source" tabIndex={0} lang="zxx" translate={false}>
          <code>{source.lines.join("\n")}</code>
        </pre>
      )}
      {source?.cut && <p class="aside">{groups.cut}</p>}
    </div>
  );
}
