"""
Temperatures and thresholds, fit over all domains together on the slice of train that was kept out of training.

For temperatures each domain weighs the same, however many pictures it has; a threshold must hold in the worst domain that can
tell. What holds in each is stated beside. A label may be a set (an
amateur's "Shoes" is any shoe): a reading is right when it lies in the set.
"""

import torch
import torch.nn.functional as F

ENOUGH = 60  # labels that state the value, below which a head is never read
PRECISION = 0.85  # share right that a reading must keep at or above its threshold
MOST = 20.0  # of one picture's weight against another's


def _weights(domains):
    """A weight for each row, so that domains weigh alike but no single row much more than another."""
    names, count = torch.unique(domains, return_counts=True)
    share = {int(n): 1.0 / float(c) for n, c in zip(names, count)}
    least = min(share.values())
    return torch.tensor([min(share[int(d)], MOST * least) for d in domains])


def temperature(logits, allowed, weight):
    """The divisor of the logits with the least negative log likelihood of the sets, by grid."""
    grid = torch.arange(0.4, 3.01, 0.02)
    losses = torch.stack([-(weight * torch.logsumexp(F.log_softmax(logits / t, 1).masked_fill(~allowed, -1e4), 1)).sum() for t in grid])
    return round(float(grid[losses.argmin()]), 2)


def threshold(confidence, right, aim=PRECISION):
    """The lowest confidence from which on at least `aim` of the readings are right; 1.01 (never) if none."""
    order = confidence.argsort(descending=True)
    precision = right[order].float().cumsum(0) / torch.arange(1, len(right) + 1)
    good = (precision >= aim).nonzero()[:, 0]
    good = good[good >= min(19, len(right) - 1)]
    return 1.01 if not len(good) else round(float(confidence[order][good[-1]]), 3)


def reliability(confidence, right, least):
    """What a domain's readings show: how many, right, read at all, right when read, mean gap between confidence and truth."""
    kept = confidence >= least
    bins = (confidence * 10).long().clamp(max=9)
    gap = sum((bins == b).float().mean() * (confidence[bins == b].mean() - right[bins == b].float().mean()).abs() for b in range(10) if (bins == b).any())
    return {"judged": len(right), "accuracy": round(float(right.float().mean()), 3), "read": round(float(kept.float().mean()), 3),
            "accuracy_when_read": round(float(right[kept].float().mean()), 3) if kept.any() else None, "calibration_error": round(float(gap), 3)}


def _judged(p, allowed, domains, names, enough):
    confidence, read = p.max(1)
    right = allowed.gather(1, read[:, None])[:, 0]
    apart = [domains == n for n in range(len(names)) if (domains == n).sum() >= ENOUGH]  # the worst domain decides
    least = max(threshold(confidence[part], right[part]) for part in apart or [domains >= 0]) if enough else 1.01
    return {"threshold": least, **reliability(confidence, right, least),
            "domains": {name: reliability(confidence[domains == n], right[domains == n], least) for n, name in enumerate(names) if (domains == n).sum() >= 10}}


def calibrate(logits, allowed, domains, names):
    """
    Head → temperature, threshold and reliability. `logits` and `allowed` by head, n x labels; `domains` n numbers into `names`;
    a row that allows nothing, or all, is not judged.
    """
    out = {}
    for head, x in logits.items():
        has = allowed[head].any(1) & ~allowed[head].all(1)
        if has.sum() < 30:
            out[head] = {"temperature": 1.0, "threshold": 1.01, "judged": int(has.sum()), "domains": {}}
            continue
        x, sets, where = x[has], allowed[head][has], domains[has]
        weight = _weights(where)
        t = temperature(x, sets, weight)
        out[head] = {"temperature": t, **_judged(F.softmax(x / t, 1), sets, where, names, len(x) >= ENOUGH)}
    return out


def calibrate_families(type_logits, allowed, domains, names, members, t):
    """The same for whole families: `members` is types x families (0 or 1); a row is right in any family of its set."""
    has = allowed.any(1)
    p = F.softmax(type_logits[has] / t, 1) @ members
    sets = (allowed[has].float() @ members) > 0
    return {"temperature": t, **_judged(p, sets, domains[has], names, True)}
