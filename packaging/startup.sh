#!/usr/bin/env bash
# How long until the first window? Measures the built program against the least a JavaFX program can do, on the same
# runtime and with a class archive of its own (AppCDS). Both are timed as whole processes, from start to the exit that
# follows the first window; the runs take turns, so that a busy machine is unfair to both alike.
#
#   packaging/build.sh && packaging/startup.sh [RUNS]
#
# Prints the medians and their ratio and fails when the ratio is above 2.
set -euo pipefail
cd "$(dirname "$0")/.."

runs=${1:-15}
goal=2
program=$PWD/target/dist/okr-readiness
java=$program/lib/runtime/bin/java
work=target/dist/startup

[ -x "$program/bin/okr-readiness" ] || { echo "Run packaging/build.sh first" >&2; exit 1; }
if [ -z "${INSIDE_XVFB:-}" ]; then
  INSIDE_XVFB=yes exec xvfb-run -a -s "-screen 0 1920x1200x24" "$0" "$@"
fi

rm -rf "$work"
mkdir -p "$work/classes"
javac --release 17 --module-path target/dist/modules --add-modules javafx.controls -d "$work/classes" packaging/startup/Hello.java
jar --create --file "$work/hello.jar" -C "$work/classes" .

hello() {
  "$java" "$@" -cp "$work/hello.jar" Hello >"$work/hello.log" 2>&1
}

ours() {
  JAVA_TOOL_OPTIONS=-Dokrreadiness.exitOnShown=true "$program/bin/okr-readiness" --data "$work/data" >"$work/ours.log" 2>&1
}

milliseconds_of() {
  local start=${EPOCHREALTIME/[.,]/}
  "$@"
  echo $(((${EPOCHREALTIME/[.,]/} - start) / 1000))
}

median() {
  sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

hello -XX:ArchiveClassesAtExit="$work/hello.jsa"
[ -s "$work/hello.jsa" ] || { cat "$work/hello.log" >&2; exit 1; }
ours
for ((run = 1; run <= runs; run++)); do
  milliseconds_of hello -XX:SharedArchiveFile="$work/hello.jsa" >>"$work/hello.txt"
  milliseconds_of ours >>"$work/ours.txt"
done

bare=$(median "$work/hello.txt") full=$(median "$work/ours.txt")
awk -v bare="$bare" -v full="$full" -v goal=$goal -v runs="$runs" 'BEGIN {
  printf "bare JavaFX window with AppCDS: %d ms, OKR Readiness: %d ms, ratio %.2f (goal %s or less, medians of %d)\n", bare, full, full / bare, goal, runs
  exit full / bare > goal
}'
