import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Position } from "../model/position.ts";
import type { Fault } from "./findings.ts";
import { quote } from "./path.ts";

/** A document as plain values; `nodes` maps each array and object to the node that it was made from. */
export type Plain = {
  readonly root: Node | null;
  readonly value: unknown;
  readonly nodes: ReadonlyMap<object, YAMLMap | YAMLSeq>;
  readonly faults: readonly Fault[];
};

/**
 * The values of a document. An alias shares the value of its anchor; the total size of all aliases is limited, so that
 * a short file cannot unfold into a huge one.
 */
export function plainOf(root: Node | null, place: (offset: number) => Position): Plain {
  const builder = new Builder(place);
  return { root, value: builder.valueOf(root), nodes: builder.nodes, faults: builder.faults };
}

const CORE_TAGS = "tag:yaml.org,2002:";
const MAX_ALIASED = 2 ** 18;
const MAX_FAULTS = 100;

type Anchored = { readonly value: unknown; readonly size: number };

class Builder {
  readonly nodes = new Map<object, YAMLMap | YAMLSeq>();
  readonly faults: Fault[] = [];
  readonly #anchors = new Map<string, Anchored>();
  readonly #place: (offset: number) => Position;
  #size = 0;
  #aliased = 0;

  constructor(place: (offset: number) => Position) {
    this.#place = place;
  }

  valueOf(node: Node | null): unknown {
    const before = this.#size++;
    if (node === null) return null;
    if (isAlias(node)) return this.#aliasedBy(node);
    const value = this.#contentOf(node);
    if (node.tag !== undefined)
      this.#fault(node, `a spec has no tags, got ${quote(node.tag.replace(CORE_TAGS, "!!"))}`, "leave the tag out");
    const { anchor } = node as Scalar | YAMLMap | YAMLSeq;
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size: this.#size - before });
    return value;
  }

  #contentOf(node: Node): unknown {
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) return this.#list(node as YAMLSeq<Node | null>);
    if (isMap(node)) return this.#map(node as YAMLMap<Node | null, Node | null>);
    return null;
  }

  #scalar({ value }: Scalar): unknown {
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  }

  #list(node: YAMLSeq<Node | null>): unknown[] {
    const list = node.items.map((item) => this.valueOf(item));
    this.nodes.set(list, node);
    return list;
  }

  #map(node: YAMLMap<Node | null, Node | null>): object {
    const map: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value ?? "") : "";
      if (Object.hasOwn(map, name)) this.#fault(key ?? node, `duplicate key ${quote(name)}`, "keep one of the two");
      map[name] = this.valueOf(value);
    }
    this.nodes.set(map, node);
    return map;
  }

  #aliasedBy(alias: Alias): unknown {
    const anchored = this.#anchors.get(alias.source);
    if (anchored === undefined) {
      this.#fault(
        alias,
        `no anchor ${quote(alias.source)} above this alias`,
        "an alias stands for a value above it that is marked with `&`",
      );
      return null;
    }
    this.#size += anchored.size;
    this.#aliased += anchored.size;
    if (this.#aliased > MAX_ALIASED && this.#aliased - anchored.size <= MAX_ALIASED) {
      this.#fault(
        alias,
        `aliases may stand for ${MAX_ALIASED} values at most, all together`,
        "write the values out, or fill the input",
      );
    }
    return anchored.value;
  }

  #fault(node: Node, message: string, help: string): void {
    if (this.faults.length < MAX_FAULTS)
      this.faults.push({ position: this.#place(node.range?.[0] ?? 0), message, help });
  }
}
