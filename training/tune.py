"""Weights between cosine and head evidence per retrieval task, tuned on held-out train photos; then the figures on a set.

    python -m training.tune --data ../shared/data --cache out/eye --checkpoint out/eye/last.pt --out models/retrieval.json

Tuning uses queries made from the `held` slice of train (hi photos) in the same manner as the set's, so that the set's own
judgements are only measured. `--on-set` tunes on the set itself.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from training import cache, retrieval, rows as sets, vocabulary as v
from training.calibrate import calibrate
from training.evaluate import infer
from training.model import Eye
from training.targets import targets
from training.train import padded

GRID = {"cosine": [0, 2, 4, 8, 12, 20, 30], "type": [0, 0.3, 0.6, 1, 1.5], "color": [0, 0.3, 0.6, 1, 1.5, 2], "gender": [0, 0.3, 0.6, 1, 1.5, 2],
        "alpha": [0, 0.5, 1, 1.5, 2], "avoid": [0, 0.5, 1, 2, 4], "shade": [0, 0.3, 0.6]}
USED = {"title": ("cosine", "type", "color", "gender", "shade"), "type": ("cosine", "type"), "colour-type": ("cosine", "type", "color", "shade"),
        "similar": ("cosine", "type", "color", "gender")}  # the others use all
MEASURE = {"title": "hit@10", "type": "nDCG@10"}


def gallery(rows, places, exact, eye, heads, temperatures):
    vectors, logs = infer(eye.image, exact[places])
    probabilities = {h: F.softmax(logs[h] / temperatures[h], 1).numpy() for h in heads}
    known = {}

    def text(words):
        if words not in known:
            with torch.no_grad():
                known[words] = eye.text(padded([words]))[0].numpy()
        return known[words]

    return retrieval.Gallery([rows[n].id for n in places], vectors.numpy(), probabilities, heads, text)


def grade(row, kind, color, gender):
    """2 same basic color, 1 a shade of it; 0 when type or gender differ."""
    if row.type != kind or (gender and row.gender != gender):
        return 0
    own = v.COLOR_MERGE.get(row.color)
    return 2 if own == color else 1 if own in retrieval.SHADES.get(color, []) else 0


def practice(rows, seed=3):
    """Queries over the given rows in the manner of retrieval-val."""
    rng = random.Random(seed)
    corpus = [r for r in rows if rng.random() < 0.85]
    inside = {r.id for r in corpus}
    probes = [r for r in rows if r.id not in inside]
    tasks = {task: [] for task in retrieval.TASKS}

    def add(task, text, image, judged):
        if any(s > 0 for s in judged.values()):
            tasks[task].append((f"{task}{len(tasks[task])}", text, image, {i: s for i, s in judged.items() if s}))

    for r in rng.sample(corpus, min(200, len(corpus))):
        add("title", r.title, None, {o.id: int(o.title == r.title) for o in corpus})
    for kind in sorted({r.type for r in corpus}):
        if sum(r.type == kind for r in corpus) >= 5:
            add("type", kind.lower(), None, {o.id: int(o.type == kind) for o in corpus})
        for color in v.COLORS:
            judged = {o.id: grade(o, kind, color, None) for o in corpus}
            if sum(s == 2 for s in judged.values()) >= 4:
                add("colour-type", f"{color} {kind}".lower(), None, judged)
    for r in probes:
        same = [o for o in corpus if o.type == r.type and o.gender == r.gender]
        own = v.COLOR_MERGE.get(r.color)
        if len(same) < 3 or not own:
            continue
        add("similar", "", r.id, {o.id: 2 if v.COLOR_MERGE.get(o.color) == own else 1 for o in same})
        wanted = rng.choice([v.COLOR_MERGE.get(o.color, own) for o in same])
        if wanted != own:
            judged = {o.id: grade(o, r.type, wanted, r.gender) for o in same}
            add("composed-colour", f"like this but in {wanted}", r.id, {**{o.id: -1 for o in same if v.COLOR_MERGE.get(o.color) == own}, **{i: s for i, s in judged.items() if s}})
        gone = [own, *retrieval.SHADES.get(own, [])]
        add("composed-not-colour", f"similar but not {own}", r.id, {o.id: -1 if v.COLOR_MERGE.get(o.color) in gone else 1 for o in same})
        other = {"Men": "Women", "Women": "Men"}.get(r.gender)
        if other:
            judged = {o.id: 2 if v.COLOR_MERGE.get(o.color) == own else 1 for o in corpus if o.type == r.type and o.gender == other}
            if judged:
                add("composed-gender", f"the same for {other.lower()}", r.id, {**{o.id: -1 for o in same}, **judged})
    return tuple(r.id for r in corpus), tasks


def climb(g, corpus, queries, task):
    """Coordinate ascent over the grid; forbidden products cost twice their share."""
    weights = dict(retrieval.DEFAULT[task])

    def value(w):
        m = retrieval.run(g, corpus, queries, task, w)
        return m[MEASURE.get(task, "nDCG@10")] + 0.1 * m["MRR"] - 2 * m["forbidden@10"]

    best = value(weights)
    for _ in range(2):
        for name in USED.get(task, GRID):
            choices = GRID[name]
            for choice in choices:
                trial = {**weights, name: choice}
                score = value(trial) if trial != weights else best
                if score > best + 1e-4:
                    weights, best = trial, score
    return weights


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--cache", required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--set", default="retrieval-val")
    parser.add_argument("--weights", help="a former result, to measure without tuning")
    parser.add_argument("--on-set", action="store_true")
    parser.add_argument("--out")
    args = parser.parse_args()
    torch.set_num_threads(1)
    saved = torch.load(args.checkpoint, weights_only=False)
    heads, eye = saved["heads"], Eye(saved["heads"])
    eye.load_state_dict(saved["state"])
    rows = sets.load(args.data)
    exact, *_ = cache.build(rows, args.cache)
    held = [n for n, r in enumerate(rows) if r.split == "held"]
    _, logs = infer(eye.image.eval(), exact[held])
    found = calibrate(logs, targets([rows[n] for n in held], heads), heads)
    temperatures = {h: found[h]["temperature"] for h in heads}
    held = [n for n in held if rows[n].source in ("hi", "lo") and rows[n].title]
    eye.eval()
    practiced = practice([rows[n] for n in held])
    own = gallery(rows, held, exact, eye, heads, temperatures)
    corpus, tasks = retrieval.read_set(Path(args.data) / args.set)
    wanted = {*corpus, *(q[2] for qs in tasks.values() for q in qs if q[2])}
    g = gallery(rows, [n for n, r in enumerate(rows) if r.id in wanted and r.source in ("hi", "lo")], exact, eye, heads, temperatures)
    former = json.loads(Path(args.weights).read_text(encoding="utf-8"))["tasks"] if args.weights else None
    out = {}
    for task in retrieval.TASKS:
        if former:
            weights = former[task]["weights"]
        else:
            weights = climb(g, corpus, tasks[task], task) if args.on_set else climb(own, practiced[0], practiced[1][task], task)
        out[task] = {"weights": weights, "eye": retrieval.run(g, corpus, tasks[task], task, weights),
                     "cosine only": retrieval.run(g, corpus, tasks[task], task, {**weights, "cosine": 1, "type": 0, "color": 0, "gender": 0, "avoid": 0, "alpha": 1}),
                     "random": retrieval.random_run(corpus, tasks[task])}
        print(task, json.dumps(out[task]), flush=True)
    if args.out:
        Path(args.out).write_text(json.dumps({"set": args.set, "tuned on": args.set if args.on_set else "held-out train", "tasks": out}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
