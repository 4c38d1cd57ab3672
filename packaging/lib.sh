# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the programs of this folder share: packages, configure, build. Sourced, never run.
# Every failure ends the program with one line that says what to do.

set -u -o pipefail

kf_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 1
readonly kf_root

# Qt wants a UTF-8 locale and says so on every start; a bare system has none set.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*"; }

# fail MESSAGE...: one line each on stderr, then the end.
fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# packages_for PURPOSE...: the names from debian-packages.txt.
packages_for() {
    local name needed _why
    while read -r name needed _why; do
        case " $* " in *" $needed "*) say "$name" ;; esac
    done < <(grep -v '^#' "$kf_root/packaging/debian-packages.txt")
}

# ensure_packages PURPOSE...: installs what is missing for these purposes.
ensure_packages() {
    local wanted missing
    mapfile -t wanted < <(packages_for "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is no Debian; going on in the hope that these are here under other names: ${wanted[*]}"
        return
    fi
    mapfile -t missing < <(not_installed "${wanted[@]}")
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# not_installed PACKAGE...: those that dpkg does not know as installed.
not_installed() {
    local installed package
    # A package of two architectures has two lines; names that dpkg has never heard of have none.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null)
    for package in "$@"; do
        grep -qxF "installed $package" <<<"$installed" || say "$package"
    done
}

install_packages() {
    local by_hand="apt-get update && apt-get install --no-install-recommends $*"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail \
            "Packages are missing and there is no sudo here. As root, run:" "    $by_hand"
        as_root=(sudo)
    fi
    say "Installing from Debian: $*"
    # A source that cannot be read need not matter; apt-get install finds out.
    "${as_root[@]}" apt-get -qq update || say "apt-get update had a problem; trying on."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y -o Dpkg::Use-Pty=0 --no-install-recommends install "$@" >/dev/null || fail \
        "Debian's packages could not be installed (see above). Once the cause is mended, run as root:" \
        "    $by_hand" "and start this again."
}

# prepare_build PRESET [without-tests]: configures build/PRESET where that has not been done yet, and
# sets folder to it. Without tests less has to be installed; a folder that has them already serves as
# well. Ninja itself notices changed CMakeLists.txt; it does not look at the presets, so this does.
prepare_build() {
    local preset=$1 tests=${2:-with-tests} testing=ON
    folder="$kf_root/build/$preset"
    local stamp="$folder/kf-configured" log="$folder/kf-configure.log" made=
    mkdir -p -- "$folder" || fail "Cannot write to $folder: give this person the right to, or copy the tree elsewhere."
    if [ -f "$folder/build.ninja" ] && [ "$stamp" -nt "$kf_root/CMakePresets.json" ]; then made=$(<"$stamp"); fi
    case $made in "$kf_root $preset $tests" | "$kf_root $preset with-tests") return ;; esac
    [ "$tests" = with-tests ] || testing=OFF
    say "Configuring (preset $preset) in ${folder#"$kf_root"/}"
    # --fresh forgets a cache that was made for another place or with other switches.
    (cd -- "$kf_root" && cmake --fresh --preset "$preset" -DBUILD_TESTING="$testing") >"$log" 2>&1 || {
        tail -n 40 -- "$log" >&2
        fail "CMake could not configure; the last lines are above, all of them in $log." \
            "If a package is not found, compare with packaging/debian-packages.txt."
    }
    printf '%s\n' "$kf_root $preset $tests" >"$stamp"
}

# build_jobs: as many compilers as there are processors, but no more than memory holds (1 GiB each).
build_jobs() {
    local jobs memory
    jobs=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
    if [ "${memory:-$jobs}" -lt "$jobs" ]; then jobs=$memory; fi
    say "$((jobs > 0 ? jobs : 1))"
}

# build FOLDER [TARGET...]: builds, shows how far it is, keeps everything in a log.
build() {
    local folder=$1
    shift
    local log="$folder/kf-build.log" targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    say "Building in ${folder#"$kf_root"/}"
    cmake --build "$folder" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(build_jobs)}" "${targets[@]}" 2>&1 \
        | show_progress "$log"
    [ "${PIPESTATUS[0]}" -eq 0 ] || {
        tail -n 40 -- "$log" >&2
        fail "The build failed; the last lines are above, all of them in $log." \
            "If the compiler was killed, memory ran out: try again with CMAKE_BUILD_PARALLEL_LEVEL=1 set." \
            "If the tree has just changed a lot, delete $folder and start this again."
    }
}

# show_progress LOG: keeps what it reads; tells a terminal every step, anything else every tenth.
show_progress() {
    local line last='' tenth shown=-1
    while IFS= read -r line; do
        printf '%s\n' "$line" >&3
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || { last=$line; continue; }
        last=''
        tenth=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [ -t 1 ]; then
            printf '\r  %d of %d ' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        elif [ "$tenth" -ne "$shown" ]; then
            say "  ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
        fi
        shown=$tenth
    done 3>"$1"
    if [ -t 1 ] && [ "$shown" -ge 0 ]; then printf '\n'; fi
    [ -z "$last" ] || say "  $last"
}

# program_in FOLDER NAME: the path of a program that was built there.
program_in() {
    local found
    found=$(find "$1" -type f -name "$2" -perm -u+x -print -quit)
    [ -n "$found" ] || fail "The build made no $2 in $1: delete that folder and start this again."
    say "$found"
}
