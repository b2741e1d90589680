#!/bin/sh
# CPU time of reading a two-page PDF when warm. The files are those that "bench/resumes.sh make seen" has written to
# target/resumes/seen, or the PDFs of another folder.
# Usage: bench/read-resume.sh [FOLDER [RUNS]]
set -e
cd "$(dirname "$0")/.."
./mvnw -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.cp
java -Djava.awt.headless=true -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
  -cp "target/test-classes:target/classes:$(cat target/bench.cp)" \
  dev.tailorbird.bench.ReadResumeBench "${1:-target/resumes/seen}" ${2:-20}
