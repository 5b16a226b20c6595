#!/usr/bin/env bash
# Runs the `fineline` of the project that this is called in. No registry is asked: what it has under that name may be
# anybody's.
set -euo pipefail

folder=$PWD
until [[ -x $folder/node_modules/.bin/fineline ]]; do
  if [[ -z $folder ]]; then
    echo 'fineline is not installed in this project: there is no node_modules/.bin/fineline in this folder or above it.' >&2
    echo 'Install it first (npm ci), in a monorepo at its root. It is not on npm yet: "Before it is published" in the guide for engineers says how.' >&2
    exit 2
  fi
  folder=${folder%/*}
done
exec "$folder/node_modules/.bin/fineline" "$@"
