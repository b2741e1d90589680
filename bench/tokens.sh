#!/bin/sh
# Tokens of a whole tailoring session by task, over ten fixed cases, against a stub that counts with the real tokenizer.
# Usage: bench/tokens.sh
set -e
cd "$(dirname "$0")/.."
./mvnw -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.cp
exec java -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "target/test-classes:target/classes:$(cat target/bench.cp)" dev.tailorbird.bench.TokenBench "$@"
