"""Tunes the eye on the pretrained base, or on from a checkpoint, for a given time.

    python -m training.train --data ../shared/data --drawn out/eye/drawn/drawn.jsonl --cache out/eye --minutes 90
    python -m training.train --catalogue shop.jsonl --cache out/eye --init out/eye/last.pt --minutes 10 --peak 5e-4 --name shop
"""

import argparse
import copy
import json
import math
import random
import time
from pathlib import Path

import numpy as np
import torch

from training import pictures, rows as sets
from training.evaluate import accuracies, infer
from training.losses import cells_within, contrastive, within
from training.model import TUNED, Eye
from training.queries import Queries
from training.scenes import Bank, scenes
from training.targets import head_labels, targets
from training.trunk import folded

CONTRASTIVE = {"phrase": 0.5, "title": 0.7}
WEIGHTS = {"color": 0.7, "gender": 0.7, "pattern": 1.0, "sleeve": 1.0, "neckline": 1.0, "length": 1.0}
CELLS = 1.0
LAYOUTS = {"channels_last": torch.channels_last, "contiguous": torch.contiguous_format}
GENTLE = 0.15  # the tuned copy of the base learns at this share of the rate of what is new


def shares(rows, street=1.0):
    """How often each row is drawn: few amateur and street photos, and those that we looked at, come more often."""
    def share(r):
        if r.looked:
            return 4.0
        return {"clothing": 3.5, "street": street * (3.0 if r.box else 5.0 if r.mask else 2.0), "drawn": 1.0, "hi": 1.2}.get(r.source, 1.0)

    return torch.tensor([share(r) for r in rows])


class Aims:
    """Targets of rows as sets of allowed labels, n x labels each, and how far to trust them."""
    def __init__(self, rows, heads, device):
        found = targets(rows, heads)
        self.allowed = {}
        for head, labels in heads.items():
            one = torch.zeros(len(rows), len(labels), dtype=torch.bool)
            known = found[head] >= 0
            one[known, found[head][known]] = True
            if head in ("type", "garment"):
                one = torch.where(known[:, None], one, found[f"open {head}"])
            self.allowed[head] = one.to(device)
        self.trust = {"garment": torch.tensor([2.0 if r.source == "clothing" else 0.2 if r.source in ("hi", "lo") else 1.0 for r in rows], device=device)}
        self.sure = torch.tensor([4.0 if r.looked else 1.0 for r in rows], device=device)


def loss_of(eye, bank, aims, queries, index, strength, layout):
    pixels, cell_sets, alone = scenes(bank, index, strength=strength)
    with torch.autocast(pixels.device.type, torch.bfloat16):
        joint, logits, cells, _ = eye.image(pixels.contiguous(memory_format=LAYOUTS[layout]))
    parts, scale = {"cells": CELLS * cells_within(cells, cell_sets, bank.sets)}, eye.scale.exp().clamp(max=60)
    shown = (alone & ~bank.whole[index]).nonzero()[:, 0]
    rows, joint, logits = index[shown], joint[shown], {h: x[shown] for h, x in logits.items()}
    ids, true, false = queries.draw(rows)
    parts["phrase"] = CONTRASTIVE["phrase"] * contrastive(eye.text(ids), joint, scale, true, false)
    titled, ids, same = queries.titles(rows)
    if len(titled) > 1:
        parts["title"] = CONTRASTIVE["title"] * contrastive(eye.text(ids), joint[titled], scale, same, ~same)
    for head, x in logits.items():
        trust = aims.trust.get(head, None)
        weight = trust[rows] if trust is not None else aims.sure[rows] if head != "type" else None
        parts[head] = WEIGHTS.get(head, 1.0) * within(x, aims.allowed[head][rows], 0.1, weight)
    return parts


def rate(progress, peak):
    """Warm up for 3 % of the time, then a cosine to zero."""
    return peak * (progress / 0.03 if progress < 0.03 else 0.5 * (1 + math.cos(math.pi * (progress - 0.03) / 0.97)))


@torch.no_grad()
def follow(average, eye, decay):
    """Moves the averaged weights a step towards the present ones."""
    mine, theirs = [], []
    for (name, a), b in zip(average.state_dict().items(), eye.state_dict().values()):
        if name.startswith("image.frozen."):
            continue
        if a.dtype.is_floating_point:
            mine.append(a), theirs.append(b)
        else:
            a.copy_(b)
    torch._foreach_lerp_(mine, theirs, 1 - decay)


def settings(args):
    """The arguments without the paths of this machine."""
    return {k: x for k, x in vars(args).items() if k not in ("data", "cache", "catalogue", "drawn", "init", "out")}


def load(path, heads=None, tuned=TUNED, device="cpu"):
    """A new model (`path` None), or a saved one whose type head is widened by the categories of `heads` that it lacks; and its heads."""
    if path is None:
        return Eye(heads, tuned=tuned).to(device), heads
    saved = torch.load(path, map_location="cpu", weights_only=False)
    known = dict(saved["heads"])
    if heads:
        known["type"] = known["type"] + [t for t in heads["type"] if t not in known["type"]]
    eye = Eye(known, tuned=saved["tuned"])
    state = {name: value.float() if value.dtype == torch.float16 else value for name, value in saved["state"].items()}
    for name in ("image.heads.to_type.weight", "image.heads.to_type.bias"):
        fresh = eye.state_dict()[name].clone()
        fresh[:len(state[name])] = state[name]
        state[name] = fresh
    missing, unexpected = eye.load_state_dict(state, strict=False)
    assert not unexpected and all(name.startswith(("image.frozen.", "image.dye")) for name in missing), (missing, unexpected)
    return eye.to(device), known


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", help="folder that holds kagl/, clothing/ and ccp/")
    parser.add_argument("--catalogue", action="append", default=[], help="a shop's own JSONL or CSV")
    parser.add_argument("--drawn", action="append", default=[], help="drawn garments, same format")
    parser.add_argument("--cache", required=True, help="folder for decoded pictures and checkpoints, outside the repository")
    parser.add_argument("--out", help="folder for checkpoint and log; the cache by default")
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--peak", type=float, default=2e-3)
    parser.add_argument("--batch", type=int, default=512)
    parser.add_argument("--init", help="checkpoint to go on from")
    parser.add_argument("--name", default="last")
    parser.add_argument("--without", default="", help="sources to leave out, with commas: clothing, street, drawn, kagl")
    parser.add_argument("--tuned", type=int, default=TUNED, help="first block of the base to tune a copy of")
    parser.add_argument("--gentle", type=float, default=GENTLE)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--few", type=int, default=0, help="train on every n-th row only, for trials")
    parser.add_argument("--few-products", type=int, default=0, help="train on every n-th product photo only, to go on on a slow machine")
    parser.add_argument("--street", type=float, default=1.0, help="how many times as often street photos come")
    parser.add_argument("--present", action="store_true", help="leave out rows whose file is not there")
    parser.add_argument("--layout", default="channels_last", choices=("channels_last", "contiguous"))
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.backends.cudnn.benchmark = True
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    device, began = torch.device(args.device), time.time()
    out = Path(args.out or args.cache)
    out.mkdir(parents=True, exist_ok=True)

    rows = sets.load(args.data, args.catalogue, args.drawn)
    out_of = set(args.without.split(",")) | ({"hi", "lo"} if "kagl" in args.without else set())
    _, heads = load(args.init, head_labels(rows), args.tuned) if args.init else (None, head_labels(rows))
    train = [r for r in rows if r.split == "train"]
    held = [r for r in rows if r.split == "held" and (r.box or r.source != "street")]
    if args.few_products:
        product = [r for r in train if r.source in ("hi", "lo")]
        train = product[::args.few_products] + [r for r in train if r.source not in ("hi", "lo")]
    if args.present:
        train, held = [r for r in train if r.file.exists()], [r for r in held if r.file.exists()]
    if args.few:
        train, held = train[::args.few], held[::args.few]
    street_labels = json.loads((Path(args.data) / "ccp/labels.json").read_text()) if args.data and (Path(args.data) / "ccp").exists() else []
    arrays, exact = pictures.build(train, args.cache, "read", args.workers), pictures.build(held, args.cache, "exact", args.workers)["exact"]
    apart = [r for r in train + held if r.source in out_of and (r.box or r.source != "street")]
    apart_pixels = pictures.build(apart, args.cache, "exact", args.workers)["exact"] if apart else None
    kept = np.array([n for n, r in enumerate(train) if r.source not in out_of])
    if len(kept) < len(train):
        train, arrays = [train[n] for n in kept], {name: a[kept] for name, a in arrays.items()}
    bank = Bank(train, arrays, pictures.backgrounds(train, args.workers), device, street_labels)
    eye, heads = load(args.init, heads, args.tuned, device)
    folded(eye.image.frozen)
    eye = eye.to(memory_format=LAYOUTS[args.layout])
    average = copy.deepcopy(eye).eval()
    aims, queries, share = Aims(train, heads, device), Queries(train, heads["type"], device, args.workers, args.seed), shares(train, args.street).to(device)
    groups = {}
    for name, p in eye.named_parameters():
        if p.requires_grad:
            groups.setdefault((name.startswith("image.tuned."), p.ndim > 1), []).append(p)
    optimizer = torch.optim.AdamW([{"params": ps, "weight_decay": 0.03 if matrix else 0.0, "share": args.gentle if gentle else 1.0}
                                   for (gentle, matrix), ps in groups.items()], lr=args.peak, fused=device.type == "cuda", betas=(0.9, 0.98))
    log_path = out / f"{args.name}.log.jsonl"
    log_path.write_text(json.dumps({"settings": settings(args), "train": len(train), "held": len(held)}) + "\n", encoding="utf-8")
    print(f"{len(train)} rows ready after {time.time() - began:.0f} s", flush=True)
    began, budget, steps, sums, progress, next_report = time.time(), args.minutes * 60, 0, {}, 0.0, 0.2

    def save():
        torch.save({"state": {k: x.cpu() for k, x in average.own_state().items()}, "heads": heads, "tuned": eye.image.tuned_from}, out / f"{args.name}.pt")

    def report():
        _, logs, _ = infer(average.image, exact, device)
        line = {"minutes": round((time.time() - began) / 60, 2), "steps": steps, "images": steps * args.batch, "progress": round(progress, 3),
                "loss": {k: round(float(s) / max(1, steps - since), 4) for k, s in sums.items()},
                "held": {k: x[0] for k, x in accuracies(held, heads, logs).items()}}
        if apart and progress >= 1:
            line["strangers"] = {k: x[0] for k, x in accuracies(apart, heads, infer(average.image, apart_pixels, device)[1]).items() if x[0] is not None}
        with open(log_path, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        print(json.dumps(line), flush=True)
        save()

    since = 0
    while progress < 1:
        progress = (time.time() - began) / budget
        for group in optimizer.param_groups:
            group["lr"] = rate(min(progress, 1.0), args.peak) * group["share"] * min(1, (steps + 1) / 100)
        index = torch.multinomial(share, args.batch, replacement=True)
        eye.train()
        parts = loss_of(eye, bank, aims, queries, index, 1.0 if progress < 0.9 else 0.5, args.layout)
        optimizer.zero_grad(set_to_none=True)
        sum(parts.values()).backward()
        torch.nn.utils.clip_grad_norm_([p for ps in groups.values() for p in ps], 5.0)
        optimizer.step()
        steps += 1
        if steps % 4 == 0:
            follow(average, eye, min(0.99, steps / (steps + 60)))
        for k, p in parts.items():
            sums[k] = sums.get(k, 0) + p.detach()
        if steps % 50 == 0:
            print(f"{steps} steps, {progress:.3f} of the schedule, {steps * args.batch / (time.time() - began):.0f} pictures/s, loss {float(sum(p.detach() for p in parts.values())):.3f}", flush=True)
        if next_report <= progress < 1:
            next_report += 0.2
            report()
            sums, since = {}, steps
    report()


if __name__ == "__main__":
    main()
