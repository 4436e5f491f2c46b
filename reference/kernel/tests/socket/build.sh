#!/bin/sh
# Builds and runs the tests of this folder on the host, under sanitizers. Usage: build.sh DIRECTORY-FOR-OBJECTS
set -eu
out=$1
tests=$(cd "$(dirname "$0")" && pwd)
kernel=$(cd "$tests/../.." && pwd)
generated=$(cd "$kernel/../../spec/generated" && pwd)
flags="-std=c17 -g -O1 -Wall -Wextra -Werror -fsanitize=address,undefined -fno-sanitize-recover=undefined"
includes="-I $tests -I $kernel -I $kernel/arch/x86_64 -I $generated/kernel -I $generated/c"
core="call clock command-line descriptor file futex null packet pieces pipe ring robust-list signal thread trace transfer"
sources="$tests/host.c"
for name in $core; do sources="$sources $kernel/core/$name.c"; done
sources="$sources $(echo "$kernel"/net/*.c "$kernel"/socket/*.c "$kernel"/sys/*.c "$generated"/kernel/*.c)"
mkdir -p "$out"
objects=
for source in $sources; do
    object=$out/$(echo "${source#"$kernel"/}" | tr '/' '-').o
    objects="$objects $object"
    # shellcheck disable=SC2086
    clang $flags $includes -c "$source" -o "$object"
done
for test in "$tests"/*-test.c; do
    program=$out/$(basename "$test" .c)
    # shellcheck disable=SC2086
    clang $flags $includes "$test" $objects -o "$program"
    "$program"
    echo "ok $(basename "$test" .c)"
done
