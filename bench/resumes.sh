#!/bin/sh
# Accuracy of the resume reader on made-up resumes. "make" writes the documents to target/resumes (needs Chromium, and
# LibreOffice as soffice), "measure" reads what is there and prints the tables; without a word, both.
# Usage: bench/resumes.sh [make [seen|aside]] | [measure [--peer 'COMMAND {file}'] [--missed] [seen|aside]]
set -e
cd "$(dirname "$0")/.."
./mvnw -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.cp
run() {
  java -Djava.awt.headless=true -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "target/test-classes:target/classes:$(cat target/bench.cp)" "$@"
}
what=${1:-both}
[ $# -eq 0 ] || shift
case $what in
  make) run dev.tailorbird.bench.resumes.ResumeGenerator target/resumes "$@" ;;
  measure) run dev.tailorbird.bench.resumes.ResumeBench target/resumes "$@" ;;
  both)
    run dev.tailorbird.bench.resumes.ResumeGenerator target/resumes
    run dev.tailorbird.bench.resumes.ResumeBench target/resumes
    ;;
  *) sed -n '2,4p' "$0" >&2; exit 2 ;;
esac
