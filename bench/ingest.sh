#!/bin/sh
# Putting generated postings into the tables, beside a bare multi-row insert of the same rows in turn, then the same
# postings unchanged; and the memory of reading a board of 50,000.
# Usage: bench/ingest.sh [LISTINGS]
set -e
cd "$(dirname "$0")/.."
./mvnw -q test -Dtest=IngestBench,LargeBoardBench -Dbench.listings="${1:-100000}" -Dtailorbird.fetch.time-limit=60s -Dsurefire.failIfNoSpecifiedTests=false
