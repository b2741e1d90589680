#!/bin/sh
# CPU time of a local tailoring session with 300 statements and 40 requirements.
# Usage: bench/tailoring.sh [RUNS]
set -e
cd "$(dirname "$0")/.."
./mvnw -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.cp
exec java -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "target/test-classes:target/classes:$(cat target/bench.cp)" dev.tailorbird.bench.TailoringBench "$@"
