"""Retrieval over photos alone: how the joint space and the heads combine, and what that measures on a retrieval set.

Score of product x, all logs floored at FLOOR:

    text query q:   cosine * q.x + type * log P(T|x) + color * log P(c|x) + gender * log P(G|x)
                    for the types T, color c and genders G that the words state
    photo query r:  cosine * v.x + type * log S_type + color * log S_color + gender * log S_gender,
                    S_a = sum over labels of P(label|r) P(label|x), v = r
    photo + words:  v = unit(r + alpha * (text(target phrase) - text(reference phrase))); a stated color or gender
                    replaces its S by P(stated|x), the shades of SHADES counting by `shade`; what the reference had of it is penalized by `avoid` * log(1 - P(old|x));
                    "not blue" keeps the other S terms, drops S_color and adds `avoid` * log(1 - P(blue|x))
"""

import csv
import json
import re
from functools import lru_cache
from pathlib import Path

import numpy as np

from training import vocabulary as v
from training.captions import Captions

FLOOR = 1e-3
SHADES = {"blue": ["navy", "turquoise"], "green": ["olive"], "red": ["burgundy"], "gold": ["bronze"]}  # "not blue" refuses navy too
TASKS = ["title", "type", "colour-type", "similar", "composed-colour", "composed-gender", "composed-not-colour"]
DEFAULT = {  # per task: weights of the terms, tuned by `python -m training.tune`
    task: {"cosine": 10, "type": 1, "color": 1, "gender": 1, "alpha": 1, "avoid": 1, "shade": 0.3} for task in TASKS}


def log(p):
    return np.log(np.maximum(p, FLOOR))


class Gallery:
    """Pictures by id: unit vectors and calibrated probabilities per head."""
    def __init__(self, ids, vectors, probabilities, heads, text):
        self.place = {i: n for n, i in enumerate(ids)}
        self.ids, self.vectors, self.p, self.heads, self.text = list(ids), vectors, probabilities, heads, text
        self.captions = Captions(heads["type"])
        self.views = {}

    def of(self, corpus):
        """Vectors and probabilities of a corpus, a tuple of ids."""
        if corpus not in self.views:
            at = [self.place[i] for i in corpus]
            self.views[corpus] = self.vectors[at], {h: a[at] for h, a in self.p.items()}
        return self.views[corpus]


@lru_cache(maxsize=None)
def stated(words, captions):
    """Types, colors and genders that a text names; the longest type name wins."""
    text = " " + re.sub(r"[^a-z0-9' -]", " ", words.lower().replace("women's", "women").replace("men's", "men")) + " "
    names = sorted((n for n in captions.word_types if f" {n} " in text), key=len, reverse=True)
    types = captions.word_types[names[0]] if names else set()
    basic = {w: c for c in v.COLORS for w in v.COLOR_WORDS.get(c, [c])}
    raw = {r.lower(): c for r, c in v.COLOR_MERGE.items() if r not in ("Rose", "Skin", "Tan", "Rust", "Steel", "Metallic")}
    colors = sorted(((text.index(f" {w} "), -len(w), c) for w, c in {**raw, **basic}.items() if f" {w} " in text))
    genders = {g for w, gs in v.GENDER_WORDS.items() if f" {w} " in text for g in gs}
    return types, [c for _, _, c in colors], genders


def of(probabilities, labels, chosen):
    return probabilities[..., [labels.index(c) for c in chosen]].sum(-1)


def wants(p, colors, shade):
    """P(stated color), its shades counting in part."""
    chosen = of(p["color"], v.COLORS, colors)
    return np.minimum(1, chosen + shade * of(p["color"], v.COLORS, [s for c in colors for s in SHADES.get(c, [])]))


def ranking(g, corpus, task, text, image, w):
    """Corpus ids, best first."""
    (x, p), heads = g.of(corpus), g.heads
    types, colors, genders = stated(text, g.captions)
    score = np.zeros(len(corpus))
    if image is None:
        score += w["cosine"] * (x @ g.text(text))
        if types:
            score += w["type"] * log(of(p["type"], heads["type"], types))
        if colors:
            score += w["color"] * log(wants(p, colors if task == "title" else colors[:1], w["shade"]))
        if genders:
            score += w["gender"] * log(of(p["gender"], v.GENDERS, genders))
    else:
        r = g.place[image]
        read = {h: a[r] for h, a in g.p.items()}
        likeness = {h: log(p[h] @ read[h]) for h in ("type", "color", "gender")}
        noun, color = (heads[h][int(read[h].argmax())] for h in ("type", "color"))
        person = v.GENDERS[int(read["gender"].argmax())]
        before = after = f"{person} {color} {noun}".lower()
        refused = task == "composed-not-colour"
        if refused:
            score += w["avoid"] * log(1 - of(p["color"], v.COLORS, [colors[0], *SHADES.get(colors[0], [])]))
            before, after = f"{colors[0]} {noun}".lower(), noun.lower()
        elif colors:
            after = f"{person} {colors[0]} {noun}".lower()
            score += w["color"] * log(wants(p, colors[:1], w["shade"])) + w["avoid"] * log(1 - p["color"] @ read["color"])
        else:
            score += w["color"] * likeness["color"]
        if genders:
            word = {"Women": "women", "Men": "men"}[sorted(genders)[0]]
            after = f"{word} {color} {noun}".lower()
            score += w["gender"] * log(of(p["gender"], v.GENDERS, genders))
            score += w["avoid"] * log(1 - p["gender"] @ read["gender"])
        else:
            score += w["gender"] * likeness["gender"]
        score += w["type"] * likeness["type"]
        vector = g.vectors[r] + w["alpha"] * (g.text(after) - g.text(before)) * (before != after)
        score += w["cosine"] * (x @ (vector / np.linalg.norm(vector)))
    return [corpus[n] for n in np.argsort(-score, kind="stable")]


def read_set(folder):
    """Corpus ids, and per task: queries (id, text, image id or None) and judgements."""
    folder = Path(folder)

    def lines(path):
        return [json.loads(line) for line in open(path, encoding="utf-8")]

    tasks = {}
    for task in TASKS:
        judged = {}
        with open(folder / task / "qrels/test.tsv", newline="", encoding="utf-8") as file:
            for r in csv.DictReader(file, delimiter="\t"):
                judged.setdefault(r["query-id"], {})[r["corpus-id"]] = int(r["score"])
        tasks[task] = [(q["_id"], q["text"], Path(q["image"]).stem if q.get("image") else None, judged.get(q["_id"], {}))
                       for q in lines(folder / task / "queries.jsonl")]
    return tuple(r["_id"] for r in lines(folder / "corpus.image-only.jsonl")), tasks


def measures(ranked, judged, k=10):
    """hit@k, MRR, P@k, nDCG@k (linear gain) and the share of the first k that is forbidden."""
    gains = [judged.get(i, 0) for i in ranked]
    first = next((n for n, gain in enumerate(gains) if gain > 0), None)
    discount = 1 / np.log2(np.arange(2, k + 2))
    ideal = sorted((gain for gain in judged.values() if gain > 0), reverse=True)[:k]
    dcg = float(np.maximum(gains[:k], 0) @ discount[:len(gains[:k])])
    return {"hit@10": float(first is not None and first < k), "MRR": 0 if first is None else 1 / (first + 1),
            "P@10": sum(gain > 0 for gain in gains[:k]) / k,
            "nDCG@10": dcg / float(np.array(ideal) @ discount[:len(ideal)]) if ideal else 0.0,
            "forbidden@10": sum(gain < 0 for gain in gains[:k]) / k}


def run(gallery, corpus, queries, task, weights):
    each = [measures(ranking(gallery, corpus, task, text, image, weights), judged) for _, text, image, judged in queries]
    return {name: round(float(np.mean([m[name] for m in each])), 4) for name in each[0]}


def random_run(corpus, queries, draws=20):
    rng = np.random.default_rng(0)
    each = [measures([corpus[n] for n in rng.permutation(len(corpus))], judged) for _ in range(draws) for *_, judged in queries]
    return {name: round(float(np.mean([m[name] for m in each])), 4) for name in each[0]}
