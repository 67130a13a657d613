#!/bin/sh
# Takes the folder `solutions` out of a commit, as plain files, and nothing else of it.
# usage: take-solutions.sh REPOSITORY COMMIT-OR-REF TARGET [SINCE]
#
# With SINCE, a commit, only what differs from it in `solutions` is taken: the folders of the students who changed theirs.
# A commit of zeros, which a new branch has before its first push, stands for the default branch.
#
# The hand-in is data. Nothing in it changes how it is read: its attributes are overruled, so that each file has the bytes
# of the repository and none is left out, and no program runs for it (filters, hooks, gpg, helpers). Neither the machine's
# nor the user's configuration of Git is read: a proxy or a certificate is named by `https_proxy` and `GIT_SSL_CAINFO`.
set -eu
umask 022
repository=$1 commit=$2 target=$3 since=${4:-}

# shellcheck disable=SC2046 # names of variables
unset $(git rev-parse --local-env-vars) GIT_TEMPLATE_DIR GIT_EXTERNAL_DIFF GIT_TRACE2 GIT_ASKPASS SSH_ASKPASS
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_SYSTEM=/dev/null GIT_CONFIG_GLOBAL=/dev/null GIT_ATTR_NOSYSTEM=1
export GIT_TERMINAL_PROMPT=0 GIT_PAGER=cat GIT_ALLOW_PROTOCOL=file:git:http:https:ssh

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
git init --quiet --bare --template= "$place/bare"

in_bare() {
  git -C "$place/bare" -c core.hooksPath=/dev/null -c core.fsmonitor=false -c core.attributesFile=/dev/null \
    -c credential.helper= -c gc.auto=0 -c maintenance.auto=false "$@"
}

# These go before every `.gitattributes`; a macro there can set nothing but what is unset here.
mkdir -p "$place/bare/info"
echo '* -export-subst -export-ignore -text -eol -crlf -ident -filter -working-tree-encoding' >"$place/bare/info/attributes"

fetch() {
  in_bare fetch --quiet --depth=1 --no-tags --no-recurse-submodules -- "$repository" "$1"
}

case $since in
  *[!0]*) ;;
  ?*) since=HEAD ;;
esac
before=
if [ -n "$since" ]; then
  if fetch "$since"; then
    before=$(in_bare ls-tree --format='%(objecttype) %(objectname)' FETCH_HEAD solutions)
    case $before in
      'tree '*) before=${before#* } ;;
      *) before=$(in_bare mktree </dev/null) ;; # nobody's files
    esac
  else
    echo "$since cannot be fetched: every student is taken" >&2
  fi
fi
fetch "$commit"

kind=$(in_bare ls-tree --format='%(objectmode)' FETCH_HEAD solutions)
if [ "$kind" != 040000 ]; then
  echo "the hand-in has no folder \`solutions\`" >&2
  exit 1
fi
if [ -e "$target/solutions" ] || [ -L "$target/solutions" ]; then
  echo "$target/solutions is there already: name a folder without it" >&2
  exit 1
fi

# Unpacked beside its place, so that a link that somebody left there leads nowhere.
in_bare archive --format=tar --output="$place/solutions.tar" FETCH_HEAD solutions
mkdir "$place/taken"
tar -x -f "$place/solutions.tar" -C "$place/taken" --no-same-owner --no-same-permissions
if [ -n "$before" ]; then
  export LC_ALL=C # names are bytes
  in_bare diff-tree -z --name-only --no-renames "$before" FETCH_HEAD:solutions >"$place/differs"
  sed -z 's|^|./|' "$place/differs" | sort -z >"$place/changed"
  (
    cd "$place/taken/solutions"
    find . -mindepth 1 -maxdepth 1 -print0 | sort -z | comm -z -23 - "$place/changed" | xargs -0 -r rm -rf --
  )
fi
find "$place/taken" -iname .git -prune -exec rm -rf {} + # no repository, with a configuration of its own
mkdir -p "$target"
mv "$place/taken/solutions" "$target/solutions"
