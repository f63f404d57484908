"""Compares a run's figures, query by query, with independent scorers: pytrec_eval (trec_eval's code) and ranx.

    python -m venv .venv && .venv/bin/pip install pytrec_eval-terrier ranx
    .venv/bin/python evals/check-measures.py out/eval

Reads OUT/TASK.run, OUT/TASK.qrels and OUT/metrics.json. Ends with 1 where any value differs by more than 1e-6.
"""

import json
import sys
import warnings
from collections import defaultdict
from pathlib import Path

import pytrec_eval

warnings.filterwarnings("ignore")

TOLERANCE = 1e-6
# Our name -> trec_eval's.
FAMILIES = {"ndcg": "ndcg_cut", "precision": "P", "recall": "recall", "map": "map_cut", "hit": "success"}


def read_run(path):
    run = defaultdict(dict)
    for line in path.read_text().splitlines():
        query, _, product, _, score, _ = line.split()
        run[query][product] = float(score)
    return run


def read_qrels(path):
    qrels = defaultdict(dict)
    for line in path.read_text().splitlines():
        query, _, product, grade = line.split()
        # To trec_eval a negative grade is no judgment; to us it is one: wrong.
        qrels[query][product] = max(int(grade), 0)
    return qrels


def expected(name, run, qrels):
    """Query -> value by the independent scorer; None where no scorer knows the measure."""
    family, _, depth = name.partition("@")
    if name == "bpref" or family in FAMILIES:
        wanted = name if name == "bpref" else f"{FAMILIES[family]}.{depth}"
        key = wanted.replace(".", "_")
        rows = pytrec_eval.RelevanceEvaluator(qrels, {wanted}).evaluate(run)
        return {query: rows.get(query, {}).get(key, 0.0) for query in qrels}
    if family == "mrr":
        # trec_eval's recip_rank has no depth: it is given the first so many.
        cut = {q: dict(sorted(r.items(), key=lambda pair: -pair[1])[: int(depth)]) for q, r in run.items()}
        rows = pytrec_eval.RelevanceEvaluator(qrels, {"recip_rank"}).evaluate(cut)
        return {query: rows.get(query, {}).get("recip_rank", 0.0) for query in qrels}
    if family == "ndcg-burges":
        from ranx import Qrels, Run, evaluate

        present = {query: row for query, row in qrels.items() if query in run and any(row.values())}
        scored = Run({query: run[query] for query in present})
        evaluate(Qrels(present), scored, [f"ndcg_burges@{depth}"])
        values = scored.scores[f"ndcg_burges@{depth}"]
        return {query: float(values.get(query, 0.0)) for query in qrels}
    return None


def main(out):
    compared, worst = 0, (0.0, "")
    for task, figures in json.loads((out / "metrics.json").read_text())["tasks"].items():
        if not (out / f"{task}.run").exists():  # How feeds were read is no ranking.
            continue
        run, qrels = read_run(out / f"{task}.run"), read_qrels(out / f"{task}.qrels")
        names = {name for scores in figures["per_query"].values() for name in scores}
        for name in sorted(names):
            values = expected(name, run, qrels)
            if values is None:
                continue
            for query, scores in figures["per_query"].items():
                difference = abs(scores[name] - values["_".join(query.split())])
                compared += 1
                worst = max(worst, (difference, f"{task} {query} {name}"))
    print(f"{compared} values compared; the largest difference is {worst[0]:.1e} ({worst[1]})")
    return 0 if compared > 0 and worst[0] <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
