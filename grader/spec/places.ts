import { isMap, isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Position } from "../model/position.ts";
import type { Path } from "./path.ts";
import type { Plain } from "./plain.ts";

/** Finds the positions of values and keys in the text that `plain` was read from. */
export function placesOf(plain: Plain, place: (offset: number) => Position) {
  return {
    positionOf: (path: Path): Position => place(startOf(nodeAt(plain, path))),
    keyPositionOf: (path: Path): Position => {
      const parent = containerAt(plain, path.slice(0, -1));
      const key = pairOf(parent, path.at(-1) ?? "")?.key ?? nodeAt(plain, path);
      return place(startOf(key));
    },
  };
}

/** The node at a path, or that of its nearest existing parent. */
function nodeAt(plain: Plain, path: Path): Node | null {
  if (path.length === 0) return plain.root;
  const parent = path.slice(0, -1);
  return childOf(containerAt(plain, parent), path.at(-1) ?? "") ?? nodeAt(plain, parent);
}

/** Aliases are followed to their anchor, as the plain values do. */
function containerAt(plain: Plain, path: Path): YAMLMap | YAMLSeq | undefined {
  let value = plain.value;
  for (const part of path) value = isObject(value) ? value[part] : undefined;
  return isObject(value) ? plain.nodes.get(value) : undefined;
}

function childOf(container: YAMLMap | YAMLSeq | undefined, part: string | number): Node | null {
  if (container === undefined) return null;
  if (isMap(container)) return (pairOf(container, part)?.value as Node | null | undefined) ?? null;
  return typeof part === "number" ? ((container.items[part] as Node | null | undefined) ?? null) : null;
}

function pairOf(
  container: YAMLMap | YAMLSeq | undefined,
  part: string | number,
): Pair<Node | null, Node | null> | undefined {
  if (!isMap(container)) return undefined;
  const items = container.items as Pair<Node | null, Node | null>[];
  return items.find(({ key }) => isScalar(key) && String(key.value ?? "") === part);
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}
