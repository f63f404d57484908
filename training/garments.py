"""Cells' logits → the garments of a picture: the reference that serving ports.

1. `bias` is added to the logits of a group's kinds (background is seen too often: fit on held-out street photos), then softmax
   over kinds (logits / temperature). Kinds are added up into groups: KIND_GROUP; what is in none (background, skin,
   hair) stays a class by itself.
2. Each cell belongs to the class with the largest sum.
3. Of each group the connected cells (8 neighbors) are pieces. Two pieces of a group are one garment where they stand side by
   side (their rows overlap by at least half of the lower one's height, and the gap between them is at most GAP of the wider
   one's width: two shoes, two trouser legs, two halves of an open coat), or where the gap between their boxes is at most
   `near` cells both ways.
   Where hardly any skin or hair is seen, things may be laid out and touch: then a piece that falls apart when `split` cells
   are taken off its edges (first 1, then 2) is as many pieces as there are parts of at least `seed` cells, each cell going to the
   nearest part; and only what comes in twos (`pairs`) is put together again.
4. A garment needs `least` cells of its group, a mean probability of its group of `least_score`, and `least_share` of the cells
   of the largest garment (things that are small by nature, SMALL, excepted).
5. Its kind is the kind with the largest summed probability within the group, on its cells. Its box is the bounds of its
   cells; its place among the others is by cells x mean probability.
"""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from training.kinds import KIND_FAMILY, KIND_GROUP, KINDS

SMALL = ["shoes", "bags", *[k for k, f in KIND_FAMILY.items() if f in ("accessories", "jewelry") or k == "socks"]]
DECODE = {
    "temperature": 1.0, "bias": {"tops": 1.5, "bottoms": 1.2, "dresses": 1.5, "outerwear": 1.2, "shoes": 1.5, "bags": 1.5}, "groups": KIND_GROUP, "small": SMALL, "near": 1, "gap": {"shoes": 1.5, "outerwear": 1.2, "bottoms": 0.6, "socks": 1.5, "eyewear": 1.0},
    "least": {"shoes": 4, "bags": 8}, "least_else": 14, "least_small": 4, "least_score": 0.5, "least_share": 0.06, "crop_margin": 0.12,
    "laid": 0.04, "split": [1, 2], "seed": 7, "pairs": ["shoes", "bottoms", "socks", "gloves", "eyewear"],
}


@dataclass
class Garment:
    group: str
    kind: str
    score: float  # mean probability of its group on its cells
    box: tuple  # left, top, right, bottom in cells
    mask: np.ndarray  # bool, cells


def _pieces(mask):
    labels, count = ndimage.label(mask, np.ones((3, 3)))
    return [labels == n for n in range(1, count + 1)]


def _split(mask, rules):
    """Parts of a piece that only touch."""
    for depth in rules["split"]:
        seeds = [s for s in _pieces(ndimage.binary_erosion(mask, np.ones((3, 3)), depth)) if s.sum() >= rules["seed"]]
        if len(seeds) > 1:
            nearest = np.stack([ndimage.distance_transform_edt(~s) for s in seeds]).argmin(0)
            return [part for n in range(len(seeds)) for part in _split(mask & (nearest == n), rules)]
    return [mask]


def bounds(mask):
    """Left, top, right, bottom of the true cells."""
    ys, xs = np.nonzero(mask)
    return int(xs.min()), int(ys.min()), int(xs.max()) + 1, int(ys.max()) + 1


def _together(a, b, gap, near):
    """Whether pieces with bounds a and b are one garment."""
    across = max(a[0], b[0]) - min(a[2], b[2])  # negative: they overlap
    down = max(a[1], b[1]) - min(a[3], b[3])
    if across <= near and down <= near:
        return True
    return -down >= 0.5 * min(a[3] - a[1], b[3] - b[1]) and across <= gap * max(a[2] - a[0], b[2] - b[0])


def _merged(pieces, gap, near):
    pieces = list(pieces)
    at = 0
    while at < len(pieces):
        other = next((n for n in range(at + 1, len(pieces)) if _together(bounds(pieces[at]), bounds(pieces[n]), gap, near)), None)
        if other is None:
            at += 1
        else:
            pieces[at] = pieces[at] | pieces.pop(other)
            at = 0
    return pieces


def decode(logits, rules=DECODE):
    """logits kinds x rows x columns → garments, the largest and surest first."""
    bias = np.array([rules["bias"].get(rules["groups"].get(k), 0.0) for k in KINDS], np.float32)
    x = (logits.astype(np.float32) + bias[:, None, None]) / rules["temperature"]
    p = np.exp(x - x.max(0))
    p /= p.sum(0)
    groups = rules["groups"]
    names = sorted({groups.get(k, k) for k in KINDS})
    sums = np.zeros((len(names), *p.shape[1:]), np.float32)
    for n, kind in enumerate(KINDS):
        sums[names.index(groups.get(kind, kind))] += p[n]
    winner = sums.argmax(0)
    garments = np.isin(winner, [n for n, name in enumerate(names) if name in groups.values()])
    person = np.isin(winner, [names.index("skin"), names.index("hair")])
    laid = person.sum() < rules["laid"] * garments.sum()
    found = []
    for n, group in enumerate(names):
        if group not in groups.values():
            continue
        small = group in rules["small"]
        least = rules["least"].get(group, rules["least_small"] if small else rules["least_else"])
        pieces = [piece for piece in _pieces(winner == n) if piece.sum() >= 2]
        if laid:
            pieces = [part for piece in pieces for part in _split(piece, rules)]
        if not laid or group in rules["pairs"]:
            pieces = _merged(pieces, rules["gap"].get(group, 0.2), rules["near"])
        for mask in pieces:
            score = float(sums[n][mask].mean())
            if mask.sum() >= least and score >= rules["least_score"]:
                kinds = [k for k in KINDS if groups.get(k) == group]
                kind = max(kinds, key=lambda k: p[KINDS.index(k)][mask].sum())
                found.append(Garment(group, kind, score, bounds(mask), mask))
    largest = max((g.mask.sum() for g in found), default=0)
    found = [g for g in found if g.group in rules["small"] or g.mask.sum() >= rules["least_share"] * largest]
    return sorted(found, key=lambda g: -g.mask.sum() * g.score)
