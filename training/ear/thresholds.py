"""Fits how sure the ear must be, on hands that trained nothing.

    python -m training.ear.thresholds --checkpoint out/ear/held-out.pt --tokenizer out/ear/tokenizer.json --hands voice,gift-buyer --out out/ear/thresholds.json
"""

import argparse
import json
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.ear.batches import batch
from training.ear.evaluate import figures, table
from training.ear.export import load, names_beside
from training.ear.messages import ACTS, ROLES, read_corpus

GOALS = {"act": 0.94, "certain": 0.965, "refused": 0.85, "told": 0.85}  # shares right of what is told
STEPS = [n / 100 for n in range(30, 99, 2)]


@torch.no_grad()
def heard(ear, tokenizer, messages):
    """Of each message the probabilities of acts, and of each word piece those of roles beside the true one."""
    acts, roles = [], []
    for at in range(0, len(messages), 64):
        ids, true, _, _ = batch(tokenizer, messages[at:at + 64])
        logits, marked, _, _ = ear(ids)
        acts.append(logits.softmax(-1))
        told = marked.softmax(-1)
        roles += [(told[n][true[n] >= 0], true[n][true[n] >= 0]) for n in range(len(true))]
    return torch.cat(acts), roles


def least(sure, right, goal):
    """The lowest threshold from which on at least `goal` is right, what it leaves and how right that is; 1.01 where none does."""
    for step in STEPS:
        kept = sure >= step
        if kept.sum() >= 20 and right[kept].float().mean() >= goal:
            return step, kept.float().mean().item(), right[kept].float().mean().item()
    return 1.01, 0.0, 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--hands", required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(args.tokenizer)
    messages = [message for message in read_corpus() if message.hand in args.hands.split(",")]
    names = names_beside(args.checkpoint)
    ear = load(args.checkpoint, tokenizer.get_vocab_size(), names)
    print(table(figures(ear, tokenizer, messages, names)))
    acts, roles = heard(ear, tokenizer, messages)
    sure, best = acts.max(1)
    right = torch.tensor([ACTS[n] in message.acts for n, message in zip(best.tolist(), messages)])
    found = {name: least(sure, right, GOALS[name]) for name in ("act", "certain")}
    base, of = found["act"][0], {}
    for place, act in enumerate(ACTS):
        told = best == place
        step = least(sure[told], right[told], GOALS["act"] - 0.04)[0] if told.sum() >= 20 else 0.9
        if step > base:
            of[act] = min(step, 0.97)
    every, true = torch.cat([row for row, _ in roles]), torch.cat([row for _, row in roles])
    for role in ("refused", "told"):
        place = ROLES.index(role)
        found[role] = least(every[:, place], true == place, GOALS[role])
        kept = every[:, place] >= found[role][0]
        print(role, found[role], "recall", ((true == place) & kept).sum().item() / (true == place).sum().item())
    thresholds = {**{name: step for name, (step, _, _) in found.items()}, "of": of}
    print(json.dumps(thresholds), {name: [round(x, 3) for x in row] for name, row in found.items()})
    Path(args.out).write_text(json.dumps(thresholds), encoding="utf-8")


if __name__ == "__main__":
    main()
