"""The slice of train that trained nothing, in every domain: to calibrate on, and to choose by. val stays for measuring."""

import json
from pathlib import Path

import numpy as np
import torch

from training import pictures, vocabulary as v
from training.kinds import types_of_group
from training.scenes import Bank, scenes
from training.targets import targets

DOMAINS = ["product", "amateur", "street", "drawn", "composite"]
COMPOSITES = 1  # scenes of each product


def domain_of(row):
    return {"hi": 0, "lo": 0, "catalogue": 0, "clothing": 1, "street": 2, "drawn": 3}[row.source]


def composites(rows, cache, data, seed=5):
    """Held-out products pasted on other grounds, in bad light: uint8 pixels n x height x width x 3."""
    torch.manual_seed(seed)
    labels = json.loads((Path(data) / "ccp/labels.json").read_text()) if data else []
    arrays = pictures.build(rows, cache)
    bank = Bank(rows, arrays, pictures.backgrounds(rows), torch.device("cpu"), labels)
    chosen = (bank.cutout & ~torch.tensor([r.source == "drawn" for r in rows])).nonzero()[:, 0].repeat(COMPOSITES)
    parts = [scenes(bank, part, together=0.0, empty=0.0)[0].clamp(0, 255).byte().permute(0, 2, 3, 1) for part in chosen.split(128)]
    return torch.cat(parts).numpy(), chosen.tolist()


def held_out(rows, heads, cache, data):
    """
    Pixels, allowed labels by head (n x labels), the domain of each row, and which types are open to it at all: a street photo's
    garment is read within the group that its cells told.
    """
    held = [r for r in rows if r.split == "held"]
    single = [r for r in held if r.box or r.source != "street"]
    exact = pictures.build(single, cache, "exact")["exact"]
    made, places = composites(held, cache, data)
    judged = single + [held[n] for n in places]
    found, allowed = targets(judged, heads), {}
    for head, labels in heads.items():
        sets = torch.zeros(len(judged), len(labels), dtype=torch.bool)
        known = found[head] >= 0
        known &= torch.tensor([v.is_stated(r, head) for r in judged])
        if head == "garment":  # the shop's rows only guess it
            known &= torch.tensor([r.source not in ("hi", "lo") for r in judged])
        sets[known, found[head][known]] = True
        if head in ("type", "garment"):
            sets = torch.where(sets.any(1, keepdim=True), sets, found[f"open {head}"])
        allowed[head] = sets
    domains = torch.tensor([domain_of(r) for r in single] + [4] * len(places))
    return np.concatenate([exact, made]), allowed, domains, types_of_group(judged, heads["type"])
