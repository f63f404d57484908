"""How many garments of street photos are found: box IoU of at least 0.4 and the right one of six families (issue 11's measure)."""

import json
from pathlib import Path

import numpy as np

from training.garments import DECODE, decode
from training.kinds import STREET_FAMILY
from training.preprocess import HEIGHT, WIDTH, decode as read, fit

FAMILIES = ["tops", "bottoms", "dresses", "outerwear", "shoes", "bags"]
IOU = 0.4
EITHER = {"suit": ("outerwear", "bottoms"), "vest": ("outerwear", "tops"), "cardigan": ("outerwear", "tops"), "cape": ("outerwear",)}


def iou(a, b):
    wide, tall = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    if wide <= 0 or tall <= 0:
        return 0.0
    area = lambda box: (box[2] - box[0]) * (box[3] - box[1])
    return wide * tall / (area(a) + area(b) - wide * tall)


def photos(folder, split="val"):
    """Records of the photos with masks, and their pixels as serving takes them."""
    with open(Path(folder) / "ccp.jsonl", encoding="utf-8") as file:
        records = [r for r in map(json.loads, file) if r["split"] == split and r.get("mask")]
    return records, np.stack([np.floor(fit(read(Path(folder) / r["file"])) + 0.5).astype(np.uint8) for r in records])


def in_photo(box, width, height):
    """A box of cells → pixels of the photo: the letterbox undone."""
    scale = min(WIDTH / width, HEIGHT / height)
    left, top = (WIDTH - int(width * scale + 0.5)) // 2, (HEIGHT - int(height * scale + 0.5)) // 2
    return tuple((4 * v - o) / scale for v, o in zip(box, (left, top, left, top)))


def garments_found(records, cells, rules=DECODE):
    """Recall, precision and, by family, both; `cells` are the logits of each photo."""
    wanted, hit, said, right = ({f: 0 for f in FAMILIES} for _ in range(4))
    for r, logits in zip(records, cells):
        true = []
        for g in r["garments"]:
            x, y, w, h = g["box"]
            families = EITHER.get(g["label"], (STREET_FAMILY.get(g["label"]),))
            if families[0]:
                true.append({"families": families, "box": (x, y, x + w, y + h), "sure": g["label"] != "suit", "taken": False})
        for t in true:
            if t["sure"]:
                wanted[t["families"][0]] += 1
        for g in decode(logits, rules):
            if g.group not in FAMILIES:
                continue
            box = in_photo(g.box, r["width"], r["height"])
            near = [t for t in true if g.group in t["families"] and not t["taken"] and iou(box, t["box"]) >= IOU]
            best = max(near, key=lambda t: iou(box, t["box"]), default=None)
            if best is None:
                said[g.group] += not any(not t["sure"] and g.group in t["families"] and iou(box, t["box"]) > 0.1 for t in true)
                continue
            best["taken"] = best["sure"]
            said[g.group] += best["sure"]
            right[g.group] += best["sure"]
            hit[best["families"][0]] += best["sure"]
    share = lambda a, b: round(a / b, 3) if b else None
    return {"recall": share(sum(hit.values()), sum(wanted.values())), "precision": share(sum(right.values()), sum(said.values())), "wanted": sum(wanted.values()),
            "families": {f: (share(hit[f], wanted[f]), share(right[f], said[f]), wanted[f]) for f in FAMILIES}}
