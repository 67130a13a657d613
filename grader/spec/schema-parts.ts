import Type, { type TObjectOptions, type TProperties } from "typebox";

/** An object without any other keys. */
export function closedObject<Properties extends TProperties>(properties: Properties, options: TObjectOptions = {}) {
  return Type.Object(properties, { ...options, additionalProperties: false });
}

/** A text in English, and in Korean if there is one. */
export function text(description: string) {
  return closedObject(
    {
      en: Type.String({ minLength: 1, description: "the English text" }),
      ko: Type.Optional(
        Type.String({ minLength: 1, description: "the Korean text; without it learners read the English" }),
      ),
    },
    { description },
  );
}

/** The form of ids: lower-case words joined by hyphens. */
export function word(description: string) {
  return Type.String({
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
    maxLength: 100,
    patternErrorMessage: "must be lower-case words joined by hyphens",
    description,
  });
}

/** An ISO 8601 date; `readDate` checks whether it is one. */
export function date(description: string) {
  return Type.String({ description: `${description}, as 2026-12-01T00:00:00+09:00` });
}

/** A part with alternatives, which the reader tells apart itself: one mistake then gives one message. */
export function referTo(definition: string, description: string) {
  return Type.Unsafe<unknown>({ $ref: `#/definitions/${definition}`, description });
}

/** The name of an exported function: an identifier that is not a reserved word in TypeScript modules. */
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
