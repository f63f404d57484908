"""Losses that bear several right answers and unknown labels."""

import torch
import torch.nn.functional as F


def contrastive(texts, images, scale, true, false):
    """Symmetric cross-entropy, captions x pictures; a pair neither true nor false counts for nothing."""
    logits = (scale * texts @ images.T).masked_fill(~(true | false), -1e4)
    total = 0.0
    for scores, right in ((logits, true), (logits.T, true.T)):
        share = right.float() / right.sum(1, keepdim=True).clamp(min=1)
        total = total - (share * F.log_softmax(scores, 1)).sum() / right.any(1).sum().clamp(min=1)
    return total / 2


def within(logits, allowed, smoothing=0.0, weight=None):
    """
    Cross-entropy against sets, n x labels: within a row's set the reading itself shares the truth out, so that the gradient is
    that of minus log of the set's probability; a set of one is a plain label. Rows with an empty set count for nothing.
    """
    log = F.log_softmax(logits.float(), 1)
    share = F.softmax(log.detach().masked_fill(~allowed, -1e4), 1) * allowed
    each = -((1 - smoothing) * (share * log).sum(1) + smoothing * log.mean(1))
    count = allowed.any(1).float() * (1 if weight is None else weight)
    return (each * count).sum() / len(logits)


def cells_within(logits, sets, table):
    """
    The same for maps: logits n x kinds x h x w, `sets` n x h x w numbers of rows of `table` (sets x kinds). What may be
    anything counts for nothing, plain background half.
    """
    log = F.log_softmax(logits.float(), 1)
    allowed = table[sets].permute(0, 3, 1, 2)
    each = -torch.logsumexp(log.masked_fill(~allowed, -1e4), 1)
    weight = torch.where(table.all(1), 0.0, torch.where(table[:, 0] & (table.sum(1) == 1), 0.5, 1.0))[sets]
    return (each * weight).sum() / weight.sum().clamp(min=1)
