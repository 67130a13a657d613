/** Grades hand-ins by the action that the package brings. Nothing that a pull request changes decides what is run. */
export function courseWorkflow(node: number): string {
  return `# Grades hand-ins, and shows students their own reports.
#
# Specs, package.json and its lock file come from the protected branch; of a hand-in only the folder \`solutions\` is taken,
# as data. The job has no secrets and may only read. Marks that count come from the protected branch, after merging.
name: grade
on:
  pull_request:
    branches: [main]
    paths: ["solutions/**"]
  push:
    branches: [main]
    paths: ["solutions/**"]
  workflow_dispatch: # the whole class
permissions:
  contents: read
concurrency:
  # Pushes do not stop one another: the next one may be another student's.
  group: grade-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: true
jobs:
  grade:
    name: grade
    runs-on: ubuntu-24.04
    timeout-minutes: \${{ github.event.pull_request && 20 || 360 }}
    steps:
      - name: The course, from the protected branch
        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          ref: \${{ github.event.pull_request.base.ref || github.event.repository.default_branch }}
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: ${node}
          cache: npm
      - name: Install
        run: npm ci --ignore-scripts # nothing needs a script, and TensorFlow's downloads 190 MB
      - name: Grade
        uses: ./node_modules/poolgrade # zizmor: ignore[self-repository] npm ci has put it there
        with:
          install: "false"
`;
}
