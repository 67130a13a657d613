/** The package of a handout, which pins the version of poolgrade. */
export function packageJson(version: string, node: number): string {
  const content = {
    private: true,
    type: "module",
    scripts: { poolgrade: "poolgrade" },
    engines: { node: `>=${node}` },
    devDependencies: { poolgrade: version },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
