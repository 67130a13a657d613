import type { ComponentChildren } from "preact";
import { headingId, headingOf, SECTIONS, type SectionName } from "./sections.ts";
import { useWording } from "./wording.ts";

/** One part of the page, under its heading, which is a link target. */
export function Section({ name, children }: { name: SectionName; children: ComponentChildren }) {
  return (
    <section id={SECTIONS[name]} tabIndex={-1}>
      <h2 id={headingId(name)}>{headingOf(name, useWording())}</h2>
      {children}
    </section>
  );
}
