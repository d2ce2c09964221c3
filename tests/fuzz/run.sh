#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/fuzz/run.sh SECONDS BUILD_DIR
# Runs every fuzz target of the build for that long and prints its executions. New inputs go into
# BUILD_DIR/fuzz/<target>/, inputs that fail into BUILD_DIR/fuzz/<target>-failures/. Exit code 1 when one failed.
set -eu
seconds=${1:?seconds per target}
build=${2:?build directory}
here=$(cd "$(dirname "$0")" && pwd)
status=0
found=0
for target in "$build"/bin/fuzz_*; do
    [ -x "$target" ] || continue
    found=1
    name=$(basename "$target")
    found_inputs="$build/fuzz/$name"
    failures="$build/fuzz/$name-failures"
    mkdir -p "$found_inputs" "$failures"
    log="$build/fuzz/$name.log"
    seeds="$here/corpus/$name"
    [ -d "$seeds" ] || seeds=
    if "$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1500 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$failures/" "$found_inputs" $seeds >"$log" 2>&1; then
        outcome=ok
    else
        outcome="FAILED, see $log"
        status=1
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "$name: ${runs:-?} executions in $seconds s, $outcome"
done
if [ "$found" = 0 ]; then
    echo "No fuzz target in $build/bin: configure with the preset “fuzz” and build it first." >&2
    exit 1
fi
exit $status
