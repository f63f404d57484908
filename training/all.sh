#!/bin/sh
# Draws, trains, exports and measures: training/all.sh DATA CACHE MINUTES [OUT]
set -eu
out=${4:-models}
export OMP_WAIT_POLICY=passive # a spinning thread takes the core that its sibling waits for
node training/drawn.ts "$2/drawn" 2600
python -m training.train --data "$1" --drawn "$2/drawn/drawn.jsonl" --cache "$2" --minutes "$3" --threads "${THREADS:-2}" --name last
cp "$2/last.log.jsonl" "$out/training-log.jsonl"
python -m training.export --data "$1" --drawn "$2/drawn/drawn.jsonl" --cache "$2" --checkpoint "$2/last.pt" --out "$out"
python -m training.fixtures --models "$out"
python -m training.practice_set --data "$1" --out "$2/practice"
node --disable-warning=ExperimentalWarning training/tune-ranking.ts "$2/practice" corpus.image-only.jsonl --climb
