#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From starting the program to rows on the screen, for Chengcai and for DB Browser for SQLite on the same file, measured the same
# way: the middle of the screen is grabbed until a table's worth of text stands there.
#
#   start_beside_dbbrowser.sh STORE_FOLDER BIN_FOLDER
set -euo pipefail
store=$1
bin=$2
for tool in Xvfb import convert sqlitebrowser; do
    command -v "$tool" >/dev/null || { echo "needs $tool"; exit 0; }
done
display=:77
Xvfb "$display" -screen 0 1280x720x24 >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
export DISPLAY=$display
until import -window root -silent png:/dev/null 2>/dev/null; do :; done

# Share of dark pixels in the part of the screen where both programs show their table.
ink() {
    import -window root png:- 2>/dev/null | convert - -crop 700x300+300+250 +repage -colorspace Gray -threshold 60% -format '%[fx:1-mean]' info: 2>/dev/null
}

measure() {
    local name=$1
    shift
    local begin now
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1 &
    local pid=$!
    while true; do
        now=$(date +%s%N)
        if awk -v i="$(ink)" 'BEGIN { exit !(i > 0.03 && i < 0.5) }'; then break; fi
        if [ $(((now - begin) / 1000000)) -gt 60000 ]; then echo "$name: no rows after 60 s"; break; fi
    done
    now=$(date +%s%N)
    printf '%-28s %6d ms\n' "$name" $(((now - begin) / 1000000))
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}

measure "Chengcai" "$bin/chengcai" --store "$store"
measure "DB Browser for SQLite" sqlitebrowser -R -t party "$store/store.ccj"
