#!/bin/sh
# Draws, tunes, exports and measures: training/all.sh DATA CACHE [OUT]
# MINUTES (90), DEVICE (cpu; cuda where there is one: 5 minutes do), THREADS (2) and WORKERS (2) come from the environment.
set -eu
out=${3:-models}
data="--data $1 --drawn $2/drawn/drawn.jsonl --cache $2"
export OMP_WAIT_POLICY=passive OPENBLAS_NUM_THREADS=1 # a spinning thread takes the core that its sibling waits for
node training/drawn.ts "$2/drawn" 2600
python -m training.train $data --minutes "${MINUTES:-90}" --device "${DEVICE:-cpu}" --threads "${THREADS:-2}" --workers "${WORKERS:-2}" --name last
cp "$2/last.log.jsonl" "$out/training-log.jsonl"
python -m training.export $data --checkpoint "$2/last.pt" --out "$out"
python -m training.fixtures --models "$out"
python -m training.measure $data --models "$out" --out "$2/figures.json"
python -m training.practice_set --data "$1" --out "$2/practice"
node --disable-warning=ExperimentalWarning training/tune-ranking.ts "$2/practice" corpus.jsonl corpus.image-only.jsonl --climb ""
