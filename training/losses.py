"""Contrastive and label losses that bear several right answers and unknown labels."""

import torch
import torch.nn.functional as F


def contrastive(texts, images, scale, true, false):
    """Symmetric cross-entropy, captions x pictures; a pair neither true nor false counts for nothing."""
    logits = (scale * texts @ images.T).masked_fill(~(true | false), -1e4)
    total = 0.0
    for scores, right in ((logits, true), (logits.T, true.T)):
        has = right.any(1)
        share = right.float() / right.sum(1, keepdim=True).clamp(min=1)
        total = total - (share * F.log_softmax(scores, 1))[has].sum() / has.sum().clamp(min=1)
    return total / 2


def labelled(logits, target, smoothing, weight=None):
    """Cross-entropy over the rows whose target is at least 0."""
    has = target >= 0
    if not has.any():
        return logits.sum() * 0
    each = F.cross_entropy(logits[has], target[has], label_smoothing=smoothing, reduction="none")
    weight = torch.ones_like(each) if weight is None else weight[has]
    return (each * weight).sum() / len(logits)


def one_of(logits, open_set):
    """Minus log probability that the type is one of the open set."""
    return -torch.logsumexp(F.log_softmax(logits, 1).masked_fill(~open_set, -1e4), 1).sum() / len(logits)
