#!/usr/bin/env bash
# Fuzzes what is read from strangers, and what looks through any text. Usage: scripts/fuzz.sh [seconds for each target] [target …]
# Coverage comes from flags of stable Rust, so that nothing but the usual compiler is needed.
set -euo pipefail
cd "$(dirname "$0")/../tests/fuzz"
seconds=${1:-60}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(case_file pack_files pack_zip script query check)
host=$(rustc -vV | sed -n 's/^host: //p')
out=${CARGO_TARGET_DIR:-$PWD/../../target}/fuzz
export RUSTFLAGS="--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table"
# With a target named, programs that only help building are left as they are.
cargo --locked build --quiet --release --target "$host" --target-dir "$out"
for target in "${targets[@]}"; do
  found=$out/found/$target
  mkdir -p "$found" "corpus/$target"
  echo "$target, $seconds seconds:"
  # New inputs go to a folder of their own; the kept corpus is only read. What earlier runs found their way with is packed.
  [ ! -f "corpus/$target.tar.gz" ] || tar -xzf "corpus/$target.tar.gz" -C "$found"
  "$out/$host/release/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
    -artifact_prefix="$found/" -print_final_stats=1 -verbosity=0 \
    "$found" "corpus/$target" 2>&1 | grep -E 'stat::|ERROR|panicked|BINGO|Test unit' || true
  if compgen -G "$found/crash-*" >/dev/null || compgen -G "$found/timeout-*" >/dev/null; then
    echo "$target: something was found, see $found" >&2
    exit 1
  fi
done
