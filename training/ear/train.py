"""Trains the ear from a published sentence encoder.

    python -m training.ear.train --base BASE --out out/ear --data ../shared/data
    python -m training.ear.train --base BASE --out out/ear --without voice,gift-buyer   # and test on those hands
"""

import argparse
import json
import math
import random
import time
from collections import Counter
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from training.ear import vocabulary
from training.ear.batches import batch, elsewhere, frames, padded, roughened
from training.ear.evaluate import figures, table
from training.ear.messages import WEARERS, names_of_frames, read_corpus
from training.ear.model import WIDTH, Ear, from_base
from training.ear.texts import unlabeled

LAYERS, PIECES = range(6), 9_300
BATCH, ALIKE = 64, 32
HASTE = 12  # times the learning rate of what begins at nothing


@torch.no_grad()
def base_vectors(base, tokenizer, texts, device):
    """What the whole base makes of the texts, [N, 384] unit vectors."""
    whole = from_base(base, list(range(tokenizer.get_vocab_size())), range(6)).to(device).eval()
    encoded = [encoding.ids[:vocabulary.MOST] for encoding in tokenizer.encode_batch(texts)]
    vectors = torch.zeros(len(texts), WIDTH)
    for chosen in alike_in_length(range(len(texts)), encoded, 128):
        vectors[chosen] = whole(padded([encoded[n] for n in chosen], 0).to(device))[2].cpu()
    return vectors


def alike_in_length(places, rows, size):
    """Batches of places whose rows are about equally long, so that little is padded, in random order."""
    ordered = sorted(places, key=lambda n: len(rows[n]) + random.random())
    batches = [ordered[at:at + size] for at in range(0, len(ordered), size)]
    random.shuffle(batches)
    return batches


def repeats(messages, least=300, most=3):
    """The messages, those of rare main acts up to `most` times, those with a frame twice."""
    counts = Counter(message.acts[0] for message in messages)
    fewest = lambda message: 1 if message.frame is None else 2
    return [message for message in messages for _ in range(min(most, max(fewest(message), round(least / counts[message.acts[0]]))))]


def loss_of(ear, tokenizer, messages, device, names):
    ids, roles, acts, main = (tensor.to(device) for tensor in batch(tokenizer, messages))
    with torch.autocast(device, torch.bfloat16):
        heard, marked, _, framed = ear(ids)
    heard = heard.float()
    losses = {
        "acts": 4 * F.binary_cross_entropy_with_logits(heard, acts * 0.97 + 0.01),
        "main": F.cross_entropy(heard, main, label_smoothing=0.05),
    }
    if (roles >= 0).any():
        losses["roles"] = F.cross_entropy(marked.float().flatten(0, 1), roles.flatten(), ignore_index=-1, label_smoothing=0.02)
    true, known = frames(messages, *names)
    if known.any():
        for name, logits, aim, weight in zip(FRAME_PARTS, framed, true, FRAME_WEIGHTS):
            each = F.binary_cross_entropy_with_logits(logits.float(), aim.to(device), reduction="none").sum(1)
            losses[name] = weight * (each * known.to(device)).sum() / known.sum()
    return losses


# A frame's parts, and their weights beside the other losses: each sums over its names.
FRAME_PARTS, FRAME_WEIGHTS = ("wearers", "kinds", "other kinds", "situations"), (0.6, 0.5, 0.5, 0.5)


def with_names_of(checkpoint, ear, names, device):
    """The weights of a checkpoint for an ear of these kinds and situations: those that it did not learn begin as new."""
    known, own = torch.load(checkpoint, map_location=device), ear.state_dict()
    told = json.loads((Path(checkpoint).parent / "frame.json").read_text(encoding="utf-8"))
    lists = lambda kinds, situations: [*((0, name) for name in WEARERS), *((1, name) for name in kinds), *((2, name) for name in kinds), *((3, name) for name in situations)]
    before = {name: place for place, name in enumerate(lists(told["kinds"], told["situations"]))}
    places = [(place, before[name]) for place, name in enumerate(lists(*names)) if name in before]
    here, there = map(list, zip(*places))
    for name in ("frame.3.weight", "frame.3.bias", "frame_of_vector.1.weight"):
        if name in known:
            own[name][here] = known.pop(name)[there].float()
    return {**own, **{name: part.float() for name, part in known.items()}}


def groups_of(ear):
    """The frame's parts begin at nothing, the rest at what a base knows: they learn faster."""
    fresh = [part for name, part in ear.named_parameters() if name.startswith("frame")]
    known = [part for name, part in ear.named_parameters() if not name.startswith("frame")]
    return [{"params": known, "haste": 1}, {"params": fresh, "haste": HASTE}]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True, help="folder with the base's model.safetensors and tokenizer.json")
    parser.add_argument("--out", required=True, help="folder for checkpoints, outside the repository")
    parser.add_argument("--data", help="folder of the data sets, for unlabeled texts")
    parser.add_argument("--init", help="checkpoint to go on from")
    parser.add_argument("--tokenizer", help="that of the checkpoint: word pieces kept for another corpus are others")
    parser.add_argument("--without", default="", help="hands that train nothing and are tested on, separated by commas")
    parser.add_argument("--epochs", type=float, default=10)
    parser.add_argument("--alike", type=float, default=4, help="epochs of keeping the base's sense before the labels")
    parser.add_argument("--marked", type=float, default=1, help="share of the messages without a frame that an epoch takes")
    parser.add_argument("--peak", type=float, default=4e-4)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--name", default="ear")
    args = parser.parse_args()
    if bool(args.init) != bool(args.tokenizer):
        parser.error("--init and --tokenizer belong together")
    torch.set_num_threads(args.threads)
    torch.manual_seed(3), random.seed(3)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)

    messages, away = read_corpus(), set(filter(None, args.without.split(",")))
    train = [message for message in messages if message.hand not in away]
    test = [message for message in messages if message.hand in away]
    texts = unlabeled(args.data) + [message.text for message in messages]
    whole = vocabulary.load(args.base)
    ids = vocabulary.kept_ids(whole, texts, PIECES)
    tokenizer = Tokenizer.from_file(args.tokenizer) if args.tokenizer else vocabulary.smaller(whole, ids)
    tokenizer.save(str(out / "tokenizer.json"))
    names = names_of_frames(messages)
    (out / "frame.json").write_text(json.dumps(dict(zip(("kinds", "situations"), names))), encoding="utf-8")
    print(f"{len(train)} messages to train on, {len(test)} to test, {len(texts)} texts, {len(ids)} word pieces", flush=True)

    sizes = [len(each) for each in names]
    pieces = tokenizer.get_vocab_size()
    ear = (Ear(pieces, len(LAYERS), *sizes) if args.init else from_base(args.base, ids, LAYERS, *sizes)).to(args.device)
    if args.init:
        ear.load_state_dict(with_names_of(args.init, ear, names, args.device))
    stages = [] if args.init or args.alike <= 0 else [("alike", args.alike)]
    aims, encoded = out / "base-vectors.pt", None
    if stages or aims.exists():
        if aims.exists() and (saved := torch.load(aims))["texts"] == texts:
            vectors = saved["vectors"].float()
        else:
            vectors = base_vectors(args.base, whole, texts, args.device)
            torch.save({"texts": texts, "vectors": vectors.half()}, aims)
        encoded = [encoding.ids[:vocabulary.MOST] for encoding in tokenizer.encode_batch(texts)]
    often = repeats(train)
    for stage, epochs in [*stages, ("labels", args.epochs)]:
        framed = sum(message.frame is not None for message in often)
        count = len(texts) // 128 if stage == "alike" else int(framed + args.marked * (len(often) - framed)) // BATCH
        total, step, began = max(1, int(epochs * count)), 0, time.time()
        peak = args.peak if stage == "alike" else args.peak / 2
        optimizer = torch.optim.AdamW(groups_of(ear), lr=peak, weight_decay=0.01)
        order, sums = [], {}
        alike = alike_in_length(range(len(texts)), encoded, ALIKE) if encoded else []
        ear.train()
        while step < total:
            progress = step / total
            for group in optimizer.param_groups:
                group["lr"] = group["haste"] * peak * min(1, (step + 1) / 60) * 0.5 * (1 + math.cos(math.pi * progress))
            if stage == "alike":
                order = order or alike_in_length(range(len(texts)), encoded, 128)
                chosen = order.pop()
                with torch.autocast(args.device, torch.bfloat16):
                    heard = ear(padded([encoded[n] for n in chosen], 0).to(args.device))[2]
                parts = {"alike": 4 * (1 - (heard * vectors[chosen].to(args.device)).sum(1)).mean()}
            else:
                if not order:
                    taken = [n for n, message in enumerate(often) if message.frame is not None or random.random() < args.marked]
                    order = alike_in_length(taken, [message.text for message in often], BATCH)
                chosen = [roughened(elsewhere(often[n])) for n in order.pop()]
                parts = loss_of(ear, tokenizer, chosen, args.device, names)
                if alike:
                    picked = random.choice(alike)
                    with torch.autocast(args.device, torch.bfloat16):
                        heard = ear(padded([encoded[n] for n in picked], 0).to(args.device))[2]
                    parts["alike"] = 2 * (1 - (heard * vectors[picked].to(args.device)).sum(1)).mean()
            optimizer.zero_grad()
            sum(parts.values()).backward()
            torch.nn.utils.clip_grad_norm_(ear.parameters(), 1.0)
            optimizer.step()
            step += 1
            for name, part in parts.items():
                sums[name] = sums.get(name, 0) + part.item()
            if step % 100 == 0 or step == total:
                told = {name: round(value / (step % 100 or 100), 4) for name, value in sums.items()}
                print(stage, step, total, told, f"{(time.time() - began) / step:.2f} s a step", flush=True)
                sums = {}
        torch.save({name: part.half() for name, part in ear.state_dict().items()}, out / f"{args.name}{'-base' if stage == 'alike' else ''}.pt")
    if test:
        line = figures(ear.eval(), tokenizer, test, names, args.device)
        (out / f"{args.name}.figures.json").write_text(json.dumps(line, indent=1), encoding="utf-8")
        print(table(line))


if __name__ == "__main__":
    main()
