/**
 * JSON in which each list of keys stands once, since pages have many objects of the same kind: an object becomes
 * `{ "2": [its values] }`, where 2 is the place of its keys in the list.
 */
export type Packed = { readonly keys: readonly (readonly string[])[]; readonly value: unknown };

/** Packs what JSON can have. */
export function packed(value: unknown): Packed {
  const keys: (readonly string[])[] = [];
  const places = new Map<string, number>();
  const placeOf = (names: readonly string[]) => {
    const id = JSON.stringify(names);
    const place = places.get(id) ?? keys.length;
    if (place === keys.length) keys.push(names);
    places.set(id, place);
    return place;
  };
  const pack = (each: unknown): unknown => {
    if (typeof each !== "object" || each === null) return each;
    if (Array.isArray(each)) return each.map(pack);
    const entries = Object.entries(each).filter(([, inside]) => inside !== undefined);
    return { [placeOf(entries.map(([name]) => name))]: entries.map(([, inside]) => pack(inside)) };
  };
  return { value: pack(value), keys };
}

export function unpacked<Value>({ keys, value }: Packed): Value {
  const unpack = (each: unknown): unknown => {
    if (typeof each !== "object" || each === null) return each;
    if (Array.isArray(each)) return each.map(unpack);
    const [[place, values] = ["", []]] = Object.entries(each as Record<string, unknown[]>);
    return Object.fromEntries((keys[Number(place)] ?? []).map((name, i) => [name, unpack(values[i])]));
  };
  return unpack(value) as Value;
}
