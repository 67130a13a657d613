/** Editors complete and check all YAML of a course, at the version of poolgrade that it pins, also without a network. */
export const VSCODE_SETTINGS = `{
  "yaml.schemas": {
    "./node_modules/poolgrade/schema/exercise.json": "exercises/*/exercise.yaml",
    "./node_modules/poolgrade/schema/course.json": "course.yaml",
    "./node_modules/poolgrade/schema/staff.json": "staff.yaml"
  }
}
`;

const SCHEMA_LINE = /^# yaml-language-server: \$schema=\S+/;

/** A spec whose first line names the schema of the installed package. */
export function withSchemaOfPackage(spec: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(spec);
  const line = "# yaml-language-server: $schema=../../node_modules/poolgrade/schema/exercise.json";
  return Buffer.from(text.replace(SCHEMA_LINE, line));
}
