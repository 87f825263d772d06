#!/usr/bin/env bash
# How long until the first window? Measures the built program against the least a JavaFX program can do, on the same
# runtime and with a class archive of its own (AppCDS), from the start of the process until two frames are drawn. The runs
# take turns, so that a busy machine is unfair to both alike. The data folder exists already, as on any day but the first.
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
work=$PWD/target/dist/startup
# Both programs start a thread of this name when their window has been drawn, and Java writes down when.
drawn=okr-readiness-closing

[ -x "$program/bin/okr-readiness" ] || { echo "Run packaging/build.sh first" >&2; exit 1; }
if [ -z "${INSIDE_XVFB:-}" ]; then
  INSIDE_XVFB=yes exec xvfb-run -a -s "-screen 0 1920x1200x24" "$0" "$@"
fi

hello() {
  JAVA_TOOL_OPTIONS="$1" "$java" -cp "$work/hello.jar" Hello >"$work/hello.log" 2>&1
}

first_window() { ours true "$1"; }

first_screen() { ours home "$1"; }

ours() {
  JAVA_TOOL_OPTIONS="-Dokrreadiness.exitOnShown=$1 $2" "$program/bin/okr-readiness" --data "$work/data" >"$work/ours.log" 2>&1
}

# Milliseconds until the window was drawn.
measure() {
  local name=$1 options=$2 start=${EPOCHREALTIME/[.,]/} thread end
  rm -f "$work/threads.log"
  "$name" "$options -Xlog:os+thread:file=$work/threads.log:timemillis"
  thread=$(sed -nE "s/.*\(name: \"$drawn\", tid: ([0-9]+)\).*/\1/p" "$work/threads.log")
  end=$(sed -nE "s/^\[([0-9]+)ms\] Thread is alive \(tid: $thread,.*/\1/p" "$work/threads.log" | head -n 1)
  [ -n "$end" ] || { echo "$name did not say when its window was drawn, see $work" >&2; exit 1; }
  echo $((end - start / 1000)) >>"$work/$name.txt"
}

median() {
  sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

rm -rf "$work"
mkdir -p "$work/classes" "$work/data"
# As it is from the second start on, when nobody is asked who they are.
echo "seat=participant" >"$work/data/preferences.properties"
javac --release 17 --module-path target/dist/modules --add-modules javafx.controls -d "$work/classes" packaging/startup/Hello.java
jar --create --file "$work/hello.jar" -C "$work/classes" .
hello -XX:ArchiveClassesAtExit="$work/hello.jsa"
[ -s "$work/hello.jsa" ] || { cat "$work/hello.log" >&2; exit 1; }
first_screen ""

for ((run = 1; run <= runs; run++)); do
  measure hello -XX:SharedArchiveFile="$work/hello.jsa"
  measure first_window ""
  measure first_screen ""
done

bare=$(median "$work/hello.txt") full=$(median "$work/first_window.txt") screen=$(median "$work/first_screen.txt")
awk -v bare="$bare" -v full="$full" -v screen="$screen" -v goal=$goal -v runs="$runs" 'BEGIN {
  printf "Medians of %d: bare JavaFX window with AppCDS %d ms, OKR Readiness %d ms, with its first screen %d ms\n", runs, bare, full, screen
  printf "Ratio of the windows: %.2f (goal %s or less)\n", full / bare, goal
  exit full / bare > goal
}'
