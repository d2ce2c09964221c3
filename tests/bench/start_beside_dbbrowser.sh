#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From starting the program to rows on the screen, for Chengcai and for DB Browser for SQLite on the same file, measured the same
# way: where the program shows its rows, the screen is grabbed until text stands there.
#
# The two take turns, so that the file is as warm for one as for the other; the middle of all rounds counts.
#
#   start_beside_dbbrowser.sh STORE_FOLDER BIN_FOLDER [ROUNDS]
set -euo pipefail
store=$1
bin=$2
rounds=${3:-5}
for tool in Xvfb import convert sqlitebrowser; do
    command -v "$tool" >/dev/null || { echo "needs $tool"; exit 0; }
done
display=:77
Xvfb "$display" -screen 0 1280x720x24 >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true' EXIT
export DISPLAY=$display
until import -window root -silent png:/dev/null 2>/dev/null; do :; done

# Share of dark pixels in a part of the screen.
ink() {
    import -window root png:- 2>/dev/null | convert - -crop "$1" +repage -colorspace Gray -threshold 60% -format '%[fx:1-mean]' info: 2>/dev/null
}

# NAME PLACE_OF_ROWS COMMAND…
measure() {
    local name=$1 place=$2
    shift 2
    local begin now found=no
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1 &
    local pid=$!
    while [ "$found" = no ]; do
        if awk -v i="$(ink "$place")" 'BEGIN { exit !(i > 0.005 && i < 0.5) }'; then found=yes; fi
        now=$(date +%s%N)
        if [ $(((now - begin) / 1000000)) -gt 60000 ]; then break; fi
    done
    [ "$found" = yes ] || { echo "$name: no rows after 60 s"; exit 3; }
    measured=$(((now - begin) / 1000000))
    if [ -n "${KEEP_SCREENS:-}" ]; then import -window root "$KEEP_SCREENS/$pid.png"; fi
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
}

middle() {
    printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"
}

own=() peer=()
for _ in $(seq "$rounds"); do
    # Below everything that the first page shows while the store opens.
    measure "Chengcai" 700x180+300+450 "$bin/chengcai" --store "$store"
    own+=("$measured")
    measure "DB Browser" 390x400+90+220 sqlitebrowser -R -t party "$store/store.ccj"
    peer+=("$measured")
done
printf '%-24s %6d ms (%s)\n' "Chengcai" "$(middle "${own[@]}")" "${own[*]}"
printf '%-24s %6d ms (%s)\n' "DB Browser for SQLite" "$(middle "${peer[@]}")" "${peer[*]}"
