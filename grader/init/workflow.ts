/** Grades the hand-in of a pull request. Nothing that the pull request changes decides what is run. */
export const COURSE_WORKFLOW = `# Grades the hand-in of a pull request, and shows its author their own report.
#
# \`pull_request\`, not \`pull_request_target\`: the job has no secrets and may only read. Specs, workflow and package.json
# come from the protected branch; of the pull request only its \`solutions\` folder is taken, as data. The marks that count
# come from \`npx poolgrade grade\` on the protected branch.
name: grade
on:
  pull_request:
    branches: [main]
    paths: ["solutions/**"]
permissions:
  contents: read
concurrency:
  group: grade-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  grade:
    name: grade
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    steps:
      - name: Course, from the protected branch
        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          ref: \${{ github.event.pull_request.base.ref }}
          persist-credentials: false
      - uses: actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0
        with:
          node-version: 24
          package-manager-cache: false
      - name: Install
        run: npm install --ignore-scripts # nothing needs a script, and TensorFlow's downloads 190 MB
      - name: Bubblewrap for the strong sandbox
        run: sh node_modules/poolgrade/docs/ci/bubblewrap.sh
      - name: Take only solutions from the hand-in
        env:
          REPOSITORY: \${{ format('https://x-access-token:{0}@github.com/{1}', github.token, github.repository) }}
          COMMIT: \${{ format('refs/pull/{0}/head', github.event.pull_request.number) }}
        run: |
          rm -rf solutions
          sh node_modules/poolgrade/docs/ci/take-solutions.sh "$REPOSITORY" "$COMMIT" .
      - name: Grade the author's folder, which is called like their login
        env:
          STUDENT: \${{ github.event.pull_request.user.login }}
        run: sh node_modules/poolgrade/docs/ci/grade.sh "$RUNNER_TEMP/reports"
      - name: The author's report
        if: \${{ !cancelled() }}
        uses: actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2
        with:
          name: report
          path: |
            \${{ runner.temp }}/reports/students
            \${{ runner.temp }}/reports/assets
          if-no-files-found: ignore
          retention-days: 30
`;
