"""Temperatures and thresholds of the heads, fit on the slice of train that was kept out of training."""

import torch
import torch.nn.functional as F

ENOUGH = 60  # labels that state the value, below which a head is never read
PRECISION = 0.85  # share right that a reading must keep at or above its threshold


def temperature(logs, target):
    """The divisor of the logits with the least negative log likelihood, by grid."""
    grid = torch.arange(0.4, 2.51, 0.02)
    losses = torch.stack([F.cross_entropy(logs / t, target) for t in grid])
    return round(float(grid[losses.argmin()]), 2)


def threshold(probabilities, target, aim=PRECISION):
    """The lowest confidence from which on at least `aim` of the readings are right; 1.01 (never) if none."""
    confidence, read = probabilities.max(1)
    order = confidence.argsort(descending=True)
    right = (read == target)[order].float()
    precision = right.cumsum(0) / torch.arange(1, len(right) + 1)
    good = (precision >= aim).nonzero()[:, 0]
    good = good[good >= min(19, len(right) - 1)]
    return 1.01 if not len(good) else round(float(confidence[order][good[-1]]), 3)


def calibrate(logs, aims, heads):
    """Head → temperature, threshold, and what the held-out slice shows there: number, share right, share read, error of confidence."""
    out = {}
    for head in heads:
        has = aims[head] >= 0
        if has.sum() < 30:
            out[head] = {"temperature": 1.0, "threshold": 1.01, "judged": int(has.sum())}
            continue
        target, part = aims[head][has], logs[head][has]
        t = temperature(part, target)
        p = F.softmax(part / t, 1)
        least = threshold(p, target) if has.sum() >= ENOUGH else 1.01
        confidence, read = p.max(1)
        right, kept = (read == target).float(), confidence >= least
        bins = (confidence * 10).long().clamp(max=9)
        error = sum((bins == b).float().mean() * (confidence[bins == b].mean() - right[bins == b].mean()).abs()
                    for b in range(10) if (bins == b).any())
        out[head] = {"temperature": t, "threshold": least, "judged": int(has.sum()), "accuracy": round(float(right.mean()), 3),
                     "read": round(float(kept.float().mean()), 3),
                     "accuracy_when_read": round(float(right[kept].mean()), 3) if kept.any() else None,
                     "calibration_error": round(float(error), 3)}
    return out
