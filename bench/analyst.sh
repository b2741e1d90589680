#!/bin/sh
# How many postings the local analyst reads per second of CPU: the facts of listings, and the whole analysis.
# Usage: bench/analyst.sh [POSTINGS]
set -e
cd "$(dirname "$0")/.."
./mvnw -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.cp
exec java -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "target/test-classes:target/classes:$(cat target/bench.cp)" dev.tailorbird.bench.AnalystBench "$@"
