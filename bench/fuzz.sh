#!/bin/sh
# Fuzzes the readers of uploads and blog posts with Jazzer. What counts as a finding: anything but a draft or a problem in
# words, a fault of our own code behind such words, more than five seconds of CPU, more memory than the limit.
# Usage: bench/fuzz.sh [--minutes 10] [FOLDER …]     (files of the folders are used as seeds beside our own)
set -e
minutes=10
if [ "$1" = "--minutes" ]; then minutes=$2; shift 2; fi
from=$PWD
cd "$(dirname "$0")/.."
root=$PWD
./mvnw -q -Pfuzz test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/fuzz.cp
path="$root/target/test-classes:$root/target/classes:$(cat target/fuzz.cp)"
work=$root/target/fuzz
rm -rf "$work" && mkdir -p "$work/corpus"
java="java -Djava.awt.headless=true -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp $path"
(cd "$from" && $java dev.tailorbird.bench.FuzzSeeds "$work/corpus" "$@")
cd "$work"
nice -n 15 $java -Xmx1g -Xss1m com.code_intelligence.jazzer.Jazzer \
  --target_class=dev.tailorbird.bench.ReaderFuzz \
  --instrumentation_includes='dev.tailorbird.intake.**' --custom_hook_includes='dev.tailorbird.**' \
  --keep_going=20 \
  -max_total_time=$((minutes * 60)) -max_len=60000 -timeout=120 -rss_limit_mb=3072 -len_control=0 \
  -print_final_stats=1 corpus >log 2>&1 || true
report() { sed -n "s/^stat::$1: *//p" log | tail -1; }
echo "executions        $(report number_of_executed_units)"
echo "executions/s      $(report average_exec_per_sec)"
echo "edges             $(grep -o ' cov: [0-9]*' log | tail -1 | grep -o '[0-9]*')"
echo "corpus            $(ls corpus | wc -l) inputs, $(du -sk corpus | cut -f1) kB"
echo "findings          $(grep -c '^== Java Exception' log || true)"
sed -n 's/^slowest: /slowest input     /p; s/^ends: /ends              /p' log
echo "peak memory       $(report peak_rss_mb) MB"
