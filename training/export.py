"""Checkpoint → eye-image.onnx, eye-text.onnx and eye.json.

    python -m training.export --data ../shared/data --drawn out/eye/drawn/drawn.jsonl --cache out/eye --checkpoint out/eye/last.pt --out models
"""

import argparse
import hashlib
import json
from collections import Counter
from pathlib import Path

import torch

from training import rows as sets, tokenizer, vocabulary as v
from training.calibrate import calibrate, calibrate_families
from training.categories import FAMILIES, GARMENT_CATEGORY, TYPE_CATEGORY, family_of
from training.garments import DECODE
from training.held_out import DOMAINS, held_out
from training.kinds import KIND_FAMILY, KINDS, TYPE_KINDS
from training.look import fitted
from training.model import JOINT, LOOK
from training.onnx_files import write
from training.preprocess import HEIGHT, WIDTH
from training.run_served import log_probabilities, look_at
from training.scenes import CELLS_H, CELLS_W, STRIDE
from training.served import ServedImage, ServedText
from training.train import load

UPPER = ["t-shirt", "shirt", "polo", "blouse", "top", "tank-top", "tunic", "bodysuit", "sweater", "cardigan", "sweatshirt", "hoodie", "jacket",
         "blazer", "coat", "dress", "kurta"]
OUTPUT = {"sleeve": "sleeve_length"}  # head → name in the files, where they differ


def shares_of(types, labels, few=20):
    """Label → how often training met it, its share of all stated types; `few` are added to each, so that rare ones are not made much of."""
    count = Counter(types)
    total = sum(count[t] + few for t in labels)
    return {t: round((count[t] + few) / total, 5) for t in labels}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data")
    parser.add_argument("--catalogue", action="append", default=[])
    parser.add_argument("--drawn", action="append", default=[])
    parser.add_argument("--cache", required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", default="models")
    args = parser.parse_args()
    torch.set_num_threads(1)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    eye, heads = load(args.checkpoint)
    rows = sets.load(args.data, args.catalogue, args.drawn)
    ready = Path(args.cache) / "look.pt"  # the look does not depend on training: fit once
    if not ready.exists():
        torch.save(fitted(rows, args.cache, eye.image), ready)
    eye.image.look.load_state_dict(torch.load(ready))
    names = [OUTPUT.get(h, h) for h in heads]
    write(ServedImage(eye.image), torch.zeros(2, HEIGHT, WIDTH, 3, dtype=torch.uint8), out / "eye-image.onnx", ["pixels"], ["joint", "look", *names, "cells"])
    write(ServedText(eye.text), torch.ones(2, 7, dtype=torch.int32), out / "eye-text.onnx", ["ids"], ["vector"], free=True)
    pixels, allowed, domains, in_group = held_out(rows, heads, args.cache, args.data)
    logs = log_probabilities(look_at(out, pixels))
    logs["type"] = logs["type"].masked_fill(~in_group, -30.0)
    calibration = calibrate(logs, allowed, domains, DOMAINS)
    type_family = {t: family_of(t) for t in heads["type"]}
    members = torch.tensor([[float(type_family[t] == f) for f in FAMILIES] for t in heads["type"]])
    families = calibrate_families(logs["type"], allowed["type"], domains, DOMAINS, members, calibration["type"]["temperature"])

    files = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("eye-image.onnx", "eye-text.onnx")}
    card = {
        "id": "eye-" + hashlib.sha256("".join(files.values()).encode()).hexdigest()[:12], "sha256": files,
        "dims": {"joint": JOINT, "look": LOOK},
        "image": {"width": WIDTH, "height": HEIGHT, "layout": "NHWC uint8 RGB; the graph normalizes", "fit": "contain", "background": 255,
                  "filter": "triangle", "input": "pixels"},
        "text": {"buckets": tokenizer.BUCKETS, "max_words": tokenizer.MAX_WORDS, "grams": 3, "hash": "fnv1a-32", "padding": 0, "input": "ids (int32)"},
        "labels": {OUTPUT.get(h, h): labels for h, labels in heads.items()},
        "calibration": {OUTPUT.get(h, h): c for h, c in calibration.items()},
        "type_category": {t: TYPE_CATEGORY.get(t, t if t.islower() else None) for t in heads["type"]}, "garment_category": GARMENT_CATEGORY,
        "type_share": shares_of([r.type for r in rows if r.split == "train"], heads["type"]),
        "type_family": type_family, "family_calibration": families,
        "cells": {"kinds": KINDS, "family": {k: KIND_FAMILY.get(k) for k in KINDS},
                  "types": {k: [t for t in heads["type"] if k in TYPE_KINDS.get(t, "other").split()] for k in KINDS if k in KIND_FAMILY},
                  "stride": STRIDE, "width": CELLS_W, "height": CELLS_H, "decode": DECODE},
        "applies": {"sleeve_length": UPPER, "neckline": UPPER, "length": ["dress", "skirt"]},  # of which categories a head may be read at all
        "color_merge": v.COLOR_MERGE,
    }
    (out / "eye.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps({**card["calibration"], "family": families}, indent=1), sum(f.stat().st_size for f in out.glob("eye*")))


if __name__ == "__main__":
    main()
