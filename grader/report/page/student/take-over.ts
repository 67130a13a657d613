import { h, hydrate } from "preact";
import { pageData } from "../shared/hydrate.ts";
import { type Packed, unpacked } from "../shared/packed.ts";
import type { SharedExercise } from "./data.ts";
import { type Embedded, type Registry, restore } from "./embedded.ts";
import { StudentPage } from "./page.tsx";

/** Hydrates the page if everything that it needs has loaded; otherwise it stays as it is, still readable. */
export function takeOverStudentPage(): void {
  const found = pageData<Embedded>();
  const { poolgradeExercises: registered = {}, poolgradeChanges: changes = null } = globalThis as Registry;
  if (found === null || !found.data.shared.every((id) => Object.hasOwn(registered, id))) return;
  const { root, data, language } = found;
  const shared = new Map(found.data.shared.map((id) => [id, unpacked<SharedExercise>(registered[id] as Packed)]));
  const props = {
    data: restore(data, linesOf),
    shared,
    language,
    detail: data.detail,
    pictures: inlinedPictures(),
    changes,
  };
  hydrate(h(StudentPage, props), root);
}

function linesOf(id: string): readonly string[] {
  return document.getElementById(id)?.querySelector("code")?.textContent?.split("\n") ?? [];
}

/** The pictures inlined in the page itself. */
function inlinedPictures(): ReadonlyMap<string, string> {
  const images = [...document.querySelectorAll<HTMLImageElement>("img[data-path]")];
  return new Map(images.map((image) => [image.dataset.path ?? "", image.src]));
}
