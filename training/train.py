"""Trains the eye from scratch, or on from a checkpoint, for a given time.

    python -m training.train --data ../shared/data --cache out/eye --minutes 90
    python -m training.train --catalogue shop.jsonl --cache out/eye --init out/eye/last.pt --minutes 20
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

from training import cache, rows as sets
from training.augment import augment
from training.captions import Captions, truth
from training.evaluate import accuracies, infer
from training.losses import contrastive, labelled, one_of
from training.model import Eye
from training.preprocess import HEIGHT, WIDTH
from training.targets import head_labels, targets
from training.tokenizer import token_ids

BATCH = 256
SIZES = [(0.55, (64, 48)), (1.0, (HEIGHT, WIDTH))]  # until which share of the schedule, height x width
CONTRASTIVE = {"phrase": 0.5, "title": 0.7}
WEIGHTS = {"color": 1.0, "gender": 0.7, "pattern": 1.0, "sleeve": 1.0, "neckline": 1.0, "length": 1.0}
SMOOTHING = {"type": 0.1, "color": 0.1, "gender": 0.1}


def padded(texts):
    ids = [token_ids(text) for text in texts]
    out = torch.zeros(len(ids), max(map(len, ids)), dtype=torch.long)
    for n, row in enumerate(ids):
        out[n, :len(row)] = torch.tensor(row)
    return out


def epoch_order(rows):
    """Every row once; the few amateur photos three times, the photos we looked at four times."""
    order = [n for n, r in enumerate(rows) for _ in range(4 if r.looked else 3 if r.source == "clothing" else 1)]
    random.shuffle(order)
    return order


def loss_of(eye, pixels, batch, known, captions, aims):
    with torch.autocast("cpu", torch.bfloat16):
        vectors, logits = eye.image(pixels)
    scale = eye.scale.exp().clamp(max=60)
    parts = {}
    said = [captions.phrase(r) for r in batch]
    true, false = map(torch.from_numpy, truth([m for _, m in said], known))
    parts["phrase"] = CONTRASTIVE["phrase"] * contrastive(eye.text(padded([t for t, _ in said])), vectors, scale, true, false)
    titled = [n for n, r in enumerate(batch) if r.title]
    if titled:
        texts = eye.text(padded([captions.title(batch[n]) for n in titled]))
        names = np.array([batch[n].title.lower() for n in titled])
        same = torch.from_numpy(names[:, None] == names[None])
        parts["title"] = CONTRASTIVE["title"] * contrastive(texts, vectors[titled], scale, same, ~same)
    parts["type"] = labelled(logits["type"], aims["type"], SMOOTHING["type"])
    unsure = (aims["type"] < 0) & aims["open"].any(1)
    if unsure.any():
        parts["open type"] = one_of(logits["type"][unsure], aims["open"][unsure]) * unsure.float().mean()
    trust = torch.tensor([2.0 if r.source == "clothing" else 0.2 for r in batch])
    parts["garment"] = labelled(logits["garment"], aims["garment"], 0.1, trust)
    sure = torch.tensor([4.0 if r.looked else 1.0 for r in batch])
    for head, weight in WEIGHTS.items():
        parts[head] = weight * labelled(logits[head], aims[head], SMOOTHING.get(head, 0.1), sure)
    return parts


def rate(progress, peak):
    """Warm up for 4 % of the time, then a cosine to zero."""
    return peak * (progress / 0.04 if progress < 0.04 else 0.5 * (1 + math.cos(math.pi * (progress - 0.04) / 0.96)))


@torch.no_grad()
def follow(average, eye, decay):
    for mine, theirs in zip(average.state_dict().values(), eye.state_dict().values()):
        if mine.dtype.is_floating_point:
            mine.lerp_(theirs, 1 - decay)
        else:
            mine.copy_(theirs)


def settings(args):
    """The arguments without the paths of this machine."""
    return {k: x for k, x in vars(args).items() if k not in ("data", "cache", "catalogue", "drawn", "init")}


def start(rows, init):
    """A new model, or a saved one whose type head is widened by the categories that it lacks."""
    saved = torch.load(init, weights_only=False) if init else None
    heads = head_labels(rows)
    if saved:
        heads["type"] = saved["heads"]["type"] + [t for t in heads["type"] if t not in saved["heads"]["type"]]
    eye = Eye(heads)
    if saved:
        state = saved["state"]
        for name in ("image.heads.to_type.weight", "image.heads.to_type.bias"):
            fresh = eye.state_dict()[name].clone()
            fresh[:len(state[name])] = state[name]
            state[name] = fresh
        eye.load_state_dict(state)
    return eye.to(memory_format=torch.channels_last), heads


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", help="folder that holds kagl/ and clothing/")
    parser.add_argument("--catalogue", action="append", default=[], help="a shop's own JSONL or CSV")
    parser.add_argument("--drawn", action="append", default=[], help="drawn garments, same format")
    parser.add_argument("--cache", required=True, help="folder for decoded pictures and checkpoints, outside the repository")
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--peak", type=float, default=2e-3)
    parser.add_argument("--init", help="checkpoint to go on from")
    parser.add_argument("--begin", type=float, default=0.0, help="share of the schedule that the checkpoint already had")
    parser.add_argument("--name", default="last")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    torch.set_flush_denormal(True)
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)

    rows = sets.load(args.data, args.catalogue, args.drawn)
    exact, wide, mask = cache.build(rows, args.cache, args.threads)
    eye, heads = start(rows, args.init)
    average = copy.deepcopy(eye).eval()
    captions = Captions(heads["type"])
    places = [n for n, r in enumerate(rows) if r.split == "train"]
    train = [rows[n] for n in places]
    known, aims = [captions.known(r) for r in train], targets(train, heads)
    studio = torch.tensor([r.source in ("hi", "lo", "drawn", "catalogue") and r.color not in ("White", "Off White", "Cream", "Silver", "Beige", "Skin")
                           for r in train])
    far = torch.tensor([r.source == "clothing" for r in train])
    amateur = [places[n] for n, r in enumerate(train) if r.source == "clothing"]
    photos = torch.from_numpy(wide[amateur]).permute(0, 3, 1, 2).float() if amateur else None
    val = [n for n, r in enumerate(rows) if r.split == "val"]
    decays = [p for p in eye.parameters() if p.ndim > 1]
    others = [p for p in eye.parameters() if p.ndim <= 1]
    optimizer = torch.optim.AdamW([{"params": decays, "weight_decay": 0.05}, {"params": others, "weight_decay": 0}], lr=args.peak, fused=True)
    log_path = Path(args.cache) / f"{args.name}.log.jsonl"
    log_path.write_text(json.dumps({"settings": settings(args), "train": len(train), "val": len(val)}) + "\n", encoding="utf-8")
    began, budget, epoch, steps, seen = time.time(), args.minutes * 60, 0, 0, 0
    progress, sums = 0.0, {}

    def save():
        torch.save({"state": average.state_dict(), "heads": heads}, Path(args.cache) / f"{args.name}.pt")

    def report():
        _, logs = infer(average.image, exact[val])
        line = {"epoch": epoch, "minutes": round((time.time() - began) / 60, 1), "images": seen, "size": list(size),
                "loss": {k: round(s / max(1, epoch_steps), 4) for k, s in sums.items()},
                "val": {k: x[0] for k, x in accuracies([rows[n] for n in val], heads, logs).items()}}
        with open(log_path, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
        print(json.dumps(line), flush=True)
        save()

    while progress < 1:
        epoch, sums, epoch_steps = epoch + 1, {}, 0
        order = epoch_order(train)
        for at in range(0, max(1, len(order) - BATCH + 1), BATCH):
            progress = args.begin + (1 - args.begin) * (time.time() - began) / budget
            if progress >= 1:
                break
            size = next(s for until, s in SIZES if progress < until)
            for group in optimizer.param_groups:
                group["lr"] = rate(progress, args.peak) * min(1, (steps + 1) / 100)
            chosen = order[at:at + BATCH]
            batch, where = [train[n] for n in chosen], [places[n] for n in chosen]
            strength = 1.0 if progress < 0.9 else 0.5
            source = wide if size == SIZES[-1][1] else exact
            pixels = augment(*(torch.from_numpy(a[where]) for a in (source, exact, mask)), size, studio[chosen], far[chosen], photos, strength)
            eye.train()
            parts = loss_of(eye, pixels, batch, [known[n] for n in chosen], captions, {k: t[chosen] for k, t in aims.items()})
            optimizer.zero_grad()
            sum(parts.values()).backward()
            optimizer.step()
            steps, seen, epoch_steps = steps + 1, seen + BATCH, epoch_steps + 1
            if steps % 4 == 0:
                follow(average, eye, min(0.985, steps / (steps + 40)))
            if steps % 50 == 0:
                save()
                print(f"{steps} steps, {progress:.3f} of the schedule, {seen / (time.time() - began):.0f} pictures/s", flush=True)
            for k, p in parts.items():
                sums[k] = sums.get(k, 0) + p.item()
        report()


if __name__ == "__main__":
    main()
