"""Rows → label tensors, one index per head; -1 where a label is unknown."""

import numpy as np
import torch

from training import vocabulary as v


def head_labels(rows):
    """Labels of every head, in the order of its outputs."""
    types = sorted({r.type for r in rows if r.type})  # street and drawn rows only open sets of them
    return {"type": types, "garment": v.GARMENTS, "color": v.COLORS, "gender": v.GENDERS, "pattern": v.PATTERNS,
            "sleeve": v.SLEEVES, "neckline": v.NECKLINES, "length": v.LENGTHS}


def label_of(row, head):
    if head == "color":
        return v.COLOR_MERGE.get(row.color)
    return getattr(row, head) if head in ("type", "garment", "gender") else row.labels.get(head)


def targets(rows, heads):
    """A dict head → int64 tensor; `open` says which types each row may be."""
    out = {}
    for head, labels in heads.items():
        place = {label: n for n, label in enumerate(labels)}
        out[head] = torch.tensor([place.get(label_of(r, head), -1) for r in rows])
    for head, field in (("type", "open"), ("garment", "open_garments")):
        place = {label: n for n, label in enumerate(heads[head])}
        sets = np.zeros((len(rows), len(place)), bool)
        for n, r in enumerate(rows):
            sets[n, [place[x] for x in getattr(r, field) if x in place]] = True
        out[f"open {head}"] = torch.from_numpy(sets)
    return out
