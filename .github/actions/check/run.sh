#!/usr/bin/env bash
# What the action runs. Its inputs come as variables: each is one argument, or a line of one, and none is read as a command
# or as an option.
set -euo pipefail

refuse() {
  printf '::error::%s\n' "$1"
  exit 2
}

[[ -z $FINELINE_VERSION || $FINELINE_VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] || refuse 'version: write a version such as 0.1.0'

paths=()
while IFS= read -r line || [[ -n $line ]]; do
  line=${line%$'\r'}
  [[ -z $line ]] || paths+=("$line")
done <<<"$FINELINE_PATHS"
[[ ${#paths[@]} -gt 0 ]] || refuse 'paths: name one path a line'

case $FINELINE_COMMAND in
  # Annotations alone: the words of a post never stand in the log where the runner reads commands.
  check | lint) options=(--format=github) ;;
  diff) options=("--format=markdown=${RUNNER_TEMP:?}/fineline-diff.md") ;;
  *) refuse 'command: write check, lint or diff' ;;
esac
[[ -z $FINELINE_FAIL_ON ]] || options+=("--fail-on=$FINELINE_FAIL_ON")
if [[ -n $FINELINE_SARIF ]]; then
  [[ $FINELINE_COMMAND != diff ]] || refuse 'sarif: what changed between two policies has no SARIF'
  [[ $FINELINE_SARIF != *$'\n'* ]] || refuse 'sarif: name one file'
  options+=("--format=sarif=$FINELINE_SARIF")
fi

if [[ -z $FINELINE_VERSION ]]; then
  fineline=("$(dirname "$0")/../../own-fineline.sh")
  missing='fineline is not installed in this project, or does not start: install it in a step before this one'
else
  fineline=(npx --yes "fineline@$FINELINE_VERSION")
  missing="fineline $FINELINE_VERSION cannot be had from npm"
fi
# Of what lies there from before nothing is handed on.
started=$(mktemp "${RUNNER_TEMP:-/tmp}/fineline-started.XXXXXX")
# Else npm's exit code for that would be the one for findings.
"${fineline[@]}" --version >/dev/null || refuse "$missing"
code=0
"${fineline[@]}" "$FINELINE_COMMAND" "${options[@]}" -- "${paths[@]}" || code=$?

if [[ $FINELINE_COMMAND == diff && $RUNNER_TEMP/fineline-diff.md -nt $started ]]; then
  cat "$RUNNER_TEMP/fineline-diff.md" >>"$GITHUB_STEP_SUMMARY"
fi
if [[ -n $FINELINE_SARIF && -s $FINELINE_SARIF && $FINELINE_SARIF -nt $started ]]; then
  # The upload stands in the workspace, whatever folder this ran in.
  if [[ $FINELINE_SARIF == /* ]]; then written=$FINELINE_SARIF; else written=$FINELINE_FOLDER/$FINELINE_SARIF; fi
  printf 'sarif=%s\n' "$written" >>"$GITHUB_OUTPUT"
fi
exit "$code"
