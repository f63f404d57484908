"""
The look: frozen features, projected so that what differs among equals counts for less.

A linear discriminant with strong shrinkage: the features are whitened by their scatter within classes (type and wearer of products,
the amateurs' and the street photos' words), then the directions of largest variance are kept. Fit without a shop, it ranks
that shop's alike products better than the plain features do (README.md), which tuning the trunk does not.
"""

import numpy as np
import torch

from training import pictures
from training.model import LOOK

SHRINK = 0.3  # of the mean within-class variance, added to each
FEW, MOST = 4, 14000  # members of a class that counts; rows that are looked at


def label_of(row):
    if row.source in ("hi", "lo", "catalogue"):
        return f"{row.type}|{row.gender}" if row.type else None
    return f"{row.source}|{row.garment or row.noun}" if row.garment or row.noun else None


def chosen(rows, most=MOST):
    """Rows of train, the larger product photos first."""
    order = {"hi": 0, "catalogue": 0, "clothing": 1, "street": 1}
    kept = [r for r in rows if r.split == "train" and r.source in order and label_of(r)]
    return kept[:most] if len(kept) <= most else [r for n, r in enumerate(kept) if n * most // len(kept) != (n - 1) * most // len(kept)]


def discriminant(features, labels, size=LOOK, shrink=SHRINK):
    """features n x d, one label each → weight (size x d) and bias of the projection."""
    labels = np.asarray(labels)
    center = features.mean(0)
    x = (features - center).astype(np.float64)
    within, count = np.zeros((x.shape[1],) * 2), 0
    for label in np.unique(labels):
        part = x[labels == label]
        if len(part) >= FEW:
            part = part - part.mean(0)
            within += part.T @ part
            count += len(part)
    within /= max(1, count)
    values, vectors = np.linalg.eigh(within + shrink * np.trace(within) / len(within) * np.eye(len(within)))
    whiten = vectors * values ** -0.5
    spread, axes = np.linalg.eigh(np.cov((x @ whiten).T))
    weight = (whiten @ axes[:, ::-1][:, :size]).T
    weight *= 1 / np.sqrt((x @ weight.T).var())
    return weight.astype(np.float32), (-weight @ center).astype(np.float32)


@torch.no_grad()
def features(tower, pixels, batch=64):
    """Means of the frozen last map, n x 1280."""
    out = []
    for start in range(0, len(pixels), batch):
        x = torch.from_numpy(np.array(pixels[start:start + batch])).permute(0, 3, 1, 2).float().contiguous(memory_format=torch.channels_last)
        out.append(tower.seen(x, True)[0].mean((2, 3)))
    return torch.cat(out).numpy()


def fitted(rows, cache, tower):
    """The state of the layer `look`."""
    rows = chosen(rows)
    weight, bias = discriminant(features(tower.eval(), pictures.build(rows, cache, "exact")["exact"]), [label_of(r) for r in rows])
    return {"weight": torch.from_numpy(weight), "bias": torch.from_numpy(bias)}
