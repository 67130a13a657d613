import Type, { type TObjectOptions, type TProperties } from "typebox";

/** An object that has no other keys. */
export function closed<Properties extends TProperties>(properties: Properties, options: TObjectOptions = {}) {
  return Type.Object(properties, { ...options, additionalProperties: false });
}

/** Lower-case words joined by hyphens, which ids are made of. */
export function word(description: string) {
  return Type.String({
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
    maxLength: 100,
    patternErrorMessage: "must be lower-case words joined by hyphens",
    description,
  });
}

/** A date of ISO 8601; whether it is one is checked by `readDate`. */
export function date(description: string) {
  return Type.String({ description: `${description}, as 2026-12-01T00:00:00+09:00` });
}

/** A part that has alternatives, which the reader tells apart itself: one mistake is then one message. */
export function referTo(definition: string, description: string) {
  return Type.Unsafe<unknown>({ $ref: `#/definitions/${definition}`, description });
}

/** The name of an exported function: an identifier that is no reserved word of TypeScript's modules. */
export function functionName(description: string) {
  return Type.String({
    pattern: `^(?!(?:${RESERVED.join("|")})$)[$_\\p{ID_Start}][$\\p{ID_Continue}]*$`,
    maxLength: 100,
    patternErrorMessage: "must be an identifier that is not a reserved word",
    description,
  });
}

const RESERVED =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield".split(
    " ",
  );
