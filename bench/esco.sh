#!/bin/sh
# Ranks the labels of ESCO for marked sentences of postings, by BM25 and by the product's means, and prints RP@5 of both.
# Usage: bench/esco.sh FOLDER     (with skills_en_label.txt, house_ and tech_validation_annotations.csv of the public
# skill extraction benchmark, github.com/jensjorisdecorte/Skill-Extraction-benchmark; takes some minutes)
set -e
from=$PWD
cd "$(dirname "$0")/.."
./mvnw -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/bench.cp
path="$PWD/target/test-classes:$PWD/target/classes:$(cat target/bench.cp)"
cd "$from"
exec java -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp "$path" dev.tailorbird.bench.EscoBench "$@"
