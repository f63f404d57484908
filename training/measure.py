"""
Figures of the exported eye on val, which trained nothing: heads, garments found, retrieval by cosine alone.

    python -m training.measure --data ../shared/data --drawn out/eye/drawn/drawn.jsonl --cache out/eye --models models
"""

import argparse
import csv
import json
from pathlib import Path

import numpy as np
import torch

from training import pictures, rows as sets
from training.evaluate import accuracies
from training.preprocess import decode, fit
from training.run_served import log_probabilities, look_at, read_texts
from training.street_measure import garments_found, photos

TASKS = ("title", "type", "colour-type", "similar")


def retrieval(folder, models):
    """nDCG@10, and hit@10 or precision@10, of the corpus without words by cosine alone; pictures by the look and the joint vector together."""
    folder = Path(folder)
    lines = lambda path: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    corpus = lines(folder / "corpus.image-only.jsonl")
    tasks = {task: lines(folder / task / "queries.jsonl") for task in TASKS}
    files = {r["image"] for r in corpus} | {q["image"] for q in tasks["similar"]}
    files = sorted(files)
    seen = look_at(models, np.stack([np.floor(fit(decode(folder / f)) + 0.5).astype(np.uint8) for f in files]))
    place, out = {f: n for n, f in enumerate(files)}, {}
    own = [place[r["image"]] for r in corpus]
    for task, queries in tasks.items():
        with open(folder / task / "qrels/test.tsv", encoding="utf-8") as file:
            judged = {}
            for q in csv.DictReader(file, delimiter="\t"):
                judged.setdefault(q["query-id"], {})[q["corpus-id"]] = int(q["score"])
        gains, hits, precision = [], [], []
        texts = read_texts(models, [q["text"] for q in queries]) if task != "similar" else None
        for n, q in enumerate(queries):
            if texts is not None:
                scores = seen["joint"][own] @ texts[n]
            else:
                at = place[q["image"]]
                scores = 0.5 * seen["look"][own] @ seen["look"][at] + 0.5 * seen["joint"][own] @ seen["joint"][at]
            truth = judged.get(q["_id"], {})
            top = [corpus[i]["_id"] for i in scores.argsort(descending=True)[:10].tolist()]
            found = [max(0, truth.get(i, 0)) for i in top]
            best = sorted((max(0, s) for s in truth.values()), reverse=True)[:10]
            discount = 1 / np.log2(np.arange(2, 12))
            gains.append(float((np.array(found) * discount).sum() / max(1e-9, (np.array(best) * discount[:len(best)]).sum())))
            hits.append(float(any(found))), precision.append(float(np.mean([f > 0 for f in found])))
        out[task] = {"nDCG@10": round(float(np.mean(gains)), 3), "hit@10": round(float(np.mean(hits)), 3), "P@10": round(float(np.mean(precision)), 3)}
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--drawn", action="append", default=[])
    parser.add_argument("--cache", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--out", help="JSON file for the figures")
    args = parser.parse_args()
    torch.set_num_threads(1)
    card = json.loads((Path(args.models) / "eye.json").read_text(encoding="utf-8"))
    heads = {"sleeve" if h == "sleeve_length" else h: labels for h, labels in card["labels"].items()}
    figures = {}
    records, pixels = photos(Path(args.data) / "ccp")
    cells = look_at(args.models, pixels, cells=True)["cells"].numpy()
    figures["garments found"] = garments_found(records, cells, card["cells"]["decode"])
    print(json.dumps(figures), flush=True)
    rows = [r for r in sets.load(args.data, [], args.drawn) if r.split == "val" and (r.box or r.source != "street")]
    exact = pictures.build(rows, args.cache, "exact")["exact"]
    outputs = look_at(args.models, exact)
    figures["heads"] = {k: x for k, x in accuracies(rows, heads, log_probabilities(outputs)).items()}
    print(json.dumps(figures["heads"]), flush=True)
    if (Path(args.data) / "retrieval-val").exists():
        figures["retrieval"] = retrieval(Path(args.data) / "retrieval-val", args.models)
    print(json.dumps(figures["retrieval"]))
    if args.out:
        Path(args.out).write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
