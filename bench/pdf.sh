#!/bin/sh
# CPU time per PDF, beside WeasyPrint if it is installed (Debian: apt install weasyprint).
# Usage: bench/pdf.sh [RUNS] [RESUME.json …]
set -e
from=$PWD
cd "$(dirname "$0")/.."
./mvnw -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.cp
path="$PWD/target/test-classes:$PWD/target/classes:$(cat target/bench.cp)"
cd "$from"
exec java -Djava.awt.headless=true -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "$path" dev.tailorbird.bench.PdfBench "$@"
