#!/bin/sh
# Grades the course in the current folder, whose `solutions` take-solutions.sh took.
# usage: grade.sh REPORTS
#
# The environment may narrow and set what `poolgrade grade` takes as options: STUDENT, SHARD (2/4), ENGINE, SANDBOX,
# LANGUAGE, EXPORTS (names with spaces between). SINCE is what take-solutions.sh was given.
set -euf
reports=$1

if [ -n "${SINCE:-}" ] && [ -z "$(find solutions -mindepth 1 -maxdepth 1 -type d)" ]; then
  echo "no student's files changed: nothing is graded"
  exit 0
fi

set -- --solutions solutions --reports "$reports"
set -- "$@" --engine "${ENGINE:-locked}" --sandbox "${SANDBOX:-strict}"
if [ -n "${STUDENT:-}" ]; then set -- "$@" "--student=$STUDENT"; fi
if [ -n "${SHARD:-}" ]; then set -- "$@" --shard "$SHARD"; fi
if [ -n "${LANGUAGE:-}" ]; then set -- "$@" --lang "$LANGUAGE"; fi
# shellcheck disable=SC2086 # several names
if [ -n "${EXPORTS:-}" ]; then set -- "$@" --export $EXPORTS; fi

# A course installs poolgrade; poolgrade's own repository is a course too.
program=node_modules/poolgrade/dist/start.js
if [ -f grader/start.js ]; then program=grader/start.js; fi
exec node "$program" grade "$@"
