#!/bin/sh
# Takes the folder `solutions` out of a commit, as plain files, and nothing else of it.
# usage: take-solutions.sh REPOSITORY COMMIT-OR-REF TARGET
set -eu
repository=$1 commit=$2 target=$3

bare=$(mktemp -d)
trap 'rm -rf "$bare"' EXIT
git init --quiet --bare "$bare"
git -C "$bare" fetch --quiet --depth=1 --no-tags "$repository" "$commit"

kind=$(git -C "$bare" ls-tree --format='%(objectmode)' FETCH_HEAD solutions)
if [ "$kind" != 040000 ]; then
  echo "the hand-in has no folder \`solutions\`" >&2
  exit 1
fi
mkdir -p "$target"
git -C "$bare" archive --format=tar FETCH_HEAD solutions | tar -x -C "$target" --no-same-owner --no-same-permissions
