/** The workflow that checks what learners push, on the cases that they have. It needs no secret and may only read. */
export function workflow(node: number): string {
  return `# Checks every file in solutions/ on the public cases.
name: check
on:
  push:
    paths: ["solutions/**"]
permissions:
  contents: read
concurrency:
  group: check-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  check:
    name: check
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: ${node}
          package-manager-cache: false
      - name: Install
        run: npm install
      - name: Check
        run: |
          failed=0
          for file in solutions/*/*.ts; do
            [ -e "$file" ] || continue
            npx --no-install poolgrade check "$file" || failed=1
          done
          exit "$failed"
`;
}
