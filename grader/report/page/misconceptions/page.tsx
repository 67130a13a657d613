import type { Language } from "../../../model/text.ts";
import { EXPLAINED_WORDS } from "../../locales/explained-words.ts";
import { LANGUAGE_WORDS } from "../../locales/language-words.ts";
import { WORDS } from "../../locales/languages.ts";
import { PAGE_WORDS } from "../../locales/page-words.ts";
import { Code } from "../shared/code.tsx";
import { Grid } from "../shared/grid.tsx";
import { misconceptionsFile } from "../shared/misconceptions-file.ts";
import { Said } from "../shared/said.tsx";
import { type Setting, SettingProvider } from "../shared/setting.ts";
import { CodeBlock } from "../task/prose.tsx";
import type { ExampleGrids, ExplainedOnPage, MisconceptionsPageData } from "./data.ts";

type Props = { readonly data: MisconceptionsPageData; readonly language: Language };

/** Every misconception, explained; it needs no script. */
export function MisconceptionsPage({ data, language }: Props) {
  const words = EXPLAINED_WORDS[language];
  const setting: Setting = {
    language,
    words: WORDS[language],
    pageWords: PAGE_WORDS[language],
    stage: "still",
    isForStaff: false,
    standsAlone: false,
    detail: { written: 0, drawn: 0 },
    pictures: new Map(),
  };
  return (
    <SettingProvider value={setting}>
      <header class="top">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        <OtherLanguages language={language} />
      </header>
      <main>
        <ul class="contents">
          {data.map(({ id, does }) => (
            <li key={id}>
              <a href={`#${id}`}>{does}</a>
            </li>
          ))}
        </ul>
        {data.map((each) => (
          <Misconception key={each.id} said={each} language={language} />
        ))}
      </main>
    </SettingProvider>
  );
}

function OtherLanguages({ language }: { readonly language: Language }) {
  const others = (Object.keys(LANGUAGE_WORDS) as Language[]).filter((each) => each !== language);
  return (
    <nav aria-label={LANGUAGE_WORDS[language].languages}>
      {others.map((each) => (
        <a key={each} href={misconceptionsFile(each)} lang={each}>
          {LANGUAGE_WORDS[each].name}
        </a>
      ))}
    </nav>
  );
}

function Misconception({ said, language }: { readonly said: ExplainedOnPage; readonly language: Language }) {
  const { id, does, hint, grids, options, shown, code, origin } = said;
  const words = EXPLAINED_WORDS[language];
  return (
    <section id={id} class="misconception" aria-labelledby={`${id}-does`}>
      <h2 id={`${id}-does`}>{does}</h2>
      <p class="kicker">
        <Code>{id}</Code>
      </p>
      <p>{hint}</p>
      {grids === null ? null : <Grids grids={grids} language={language} />}
      {options === null ? null : (
        <p>
          {words.options}: <Code>{options}</Code>
        </p>
      )}
      <p>{shown}</p>
      <div class="codes">
        <div>
          <h3>{words.wrongCode}</h3>
          <CodeBlock text={code.wrong} />
        </div>
        <div>
          <h3>{words.rightCode}</h3>
          <CodeBlock text={code.right} />
        </div>
      </div>
      {origin === null ? null : (
        <>
          <h3>{words.origin}</h3>
          <p>
            <Said text={origin} />
          </p>
        </>
      )}
    </section>
  );
}

function Grids({ grids, language }: { readonly grids: ExampleGrids; readonly language: Language }) {
  const { input, right, wrong, first } = grids;
  const words = EXPLAINED_WORDS[language];
  const chosen = first === null ? {} : { chosen: first.at };
  return (
    <div class="grids">
      <div>
        <Grid label="x" {...input} slice={null} window={first?.window ?? null} />
      </div>
      <div>
        <Grid label={words.right} {...right} slice={null} {...chosen} />
      </div>
      <div>
        <Grid label={words.wrong} {...wrong} slice={null} {...chosen} />
      </div>
    </div>
  );
}
