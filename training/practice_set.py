"""Writes a retrieval set over the held-out slice of train, in the format of DESIGN, to tune search on.

    python -m training.practice_set --data ../shared/data --out out/practice
"""

import argparse
import json
import os
import random
from pathlib import Path

from training import rows as sets, vocabulary as v

TASKS = ["title", "type", "colour-type", "similar", "composed-colour", "composed-gender", "composed-not-colour"]
SHADES = {"blue": ["navy", "turquoise"], "green": ["olive"], "red": ["burgundy"], "gold": ["bronze"]}  # "not blue" refuses navy too


def grade(row, kind, color, gender):
    """2 same basic color, 1 a shade of it; 0 when type or gender differ."""
    if row.type != kind or (gender and row.gender != gender):
        return 0
    own = v.COLOR_MERGE.get(row.color)
    return 2 if own == color else 1 if own in SHADES.get(color, []) else 0


def practice(rows, seed=3):
    """Queries over the given rows in the manner of retrieval-val."""
    rng = random.Random(seed)
    corpus = [r for r in rows if rng.random() < 0.85]
    inside = {r.id for r in corpus}
    probes = [r for r in rows if r.id not in inside]
    tasks = {task: [] for task in TASKS}

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
        gone = [own, *SHADES.get(own, [])]
        add("composed-not-colour", f"similar but not {own}", r.id, {o.id: -1 if v.COLOR_MERGE.get(o.color) in gone else 1 for o in same})
        other = {"Men": "Women", "Women": "Men"}.get(r.gender)
        if other:
            judged = {o.id: 2 if v.COLOR_MERGE.get(o.color) == own else 1 for o in corpus if o.type == r.type and o.gender == other}
            if judged:
                add("composed-gender", f"the same for {other.lower()}", r.id, {**{o.id: -1 for o in same}, **judged})
    return tuple(r.id for r in corpus), tasks


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True, help="folder outside the repository")
    args = parser.parse_args()
    out = Path(args.out)
    held = {r.id: r for r in sets.load(args.data) if r.split == "held" and r.source in ("hi", "lo") and r.title}
    corpus, tasks = practice(list(held.values()))

    def image(identifier):
        return os.path.relpath(held[identifier].file.resolve(), out.resolve())

    def write(path, records):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")

    for name, words in (("corpus.jsonl", True), ("corpus.image-only.jsonl", False)):
        write(out / name, [{"_id": i, "title": held[i].title if words else "", "text": "", "image": image(i), "metadata": {}} for i in corpus])
    for task, queries in tasks.items():
        write(out / task / "queries.jsonl", [{"_id": q, "text": text, **({"image": image(photo)} if photo else {})} for q, text, photo, _ in queries])
        lines = [f"{q}\t{i}\t{s}" for q, _, _, judged in queries for i, s in judged.items()]
        (out / task / "qrels").mkdir(exist_ok=True)
        (out / task / "qrels/test.tsv").write_text("\n".join(["query-id\tcorpus-id\tscore", *lines]) + "\n", encoding="utf-8")
        print(f"{task}: {len(queries)} queries over {len(corpus)} products")


if __name__ == "__main__":
    main()
