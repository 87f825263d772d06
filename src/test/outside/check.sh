#!/usr/bin/env bash
# Has credentials, xAPI statements, calendars and PDFs of this program checked by programs nobody here wrote (docs/interop.md has the table).
# Needs node, npm and a registry that has the packages of package.json; says why and leaves it be where one is missing.
# OB_SCHEMA may name the Open Badges 3.0 JSON schema of 1EdTech, which may not be kept here.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../.."

leave() {
  echo "outside checks skipped: $1"
  exit 0
}
command -v node >/dev/null || leave "there is no node"
command -v npm >/dev/null || leave "there is no npm"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/package.json "$here"/*.mjs "$here"/*.cjs "$work"
(cd "$work" && timeout 300 npm install --silent --no-audit --no-fund >npm.log 2>&1) || leave "npm could not install the packages of $here/package.json"

mvn -q -Poutside test-compile exec:exec -Doutside="$work/exports"
cd "$work"
node check-credentials.mjs exports/badges/*.json exports/badges/*.jwt exports/lists/*.json
node check-xapi.cjs exports/records.jsonl
node check-calendar.mjs exports/calendars/*.ics
"$here/check-pdfs.sh" "$work/exports/decisions"
