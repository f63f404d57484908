"""Checkpoint → ear.onnx and ear.json.

    python -m training.ear.export --base BASE --checkpoint out/ear/ear.pt --tokenizer out/ear/tokenizer.json --out models --thresholds out/ear/thresholds.json

Weights are int8 with one scale for each output, cast when the file is loaded; arithmetic is float32.
"""

import argparse
import hashlib
import json
from pathlib import Path

import torch
from torch import nn
from tokenizers import Tokenizer

from training.ear.messages import ACTS, CONTEXTS, ROLES
from training.ear.model import WIDTH, Ear
from training.ear.vocabulary import MOST
from training.onnx_files import write

LAYERS = 3


class ServedEar(nn.Module):
    """ids int32 [N, tokens] → probabilities of acts [N, 21] and roles [N, tokens, 4], unit vectors [N, 384]."""

    def __init__(self, ear):
        super().__init__()
        self.ear = ear

    def forward(self, ids):
        acts, roles, vector = self.ear(ids.long())
        return acts.softmax(-1), roles.softmax(-1), vector


def load(checkpoint, pieces, layers=LAYERS):
    ear = Ear(pieces, layers)
    ear.load_state_dict({name: part.float() for name, part in torch.load(checkpoint, map_location="cpu").items()})
    return ear.eval()


def card_of(tokenizer, file, thresholds):
    vocabulary = tokenizer.get_vocab()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return {
        "id": f"ear-{digest[:12]}", "sha256": {"ear.onnx": digest}, "dims": {"vector": WIDTH},
        "acts": ACTS, "roles": ROLES, "contexts": {context: f"[unused{n}]" for n, context in enumerate(CONTEXTS)},
        "thresholds": thresholds,
        "text": {"input": "ids", "most_pieces": MOST, "longest_word": 100, "start": "[CLS]", "end": "[SEP]", "unknown": "[UNK]",
                 "pieces": " ".join(sorted(vocabulary, key=vocabulary.get))},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--thresholds", required=True, help="what thresholds.py wrote")
    parser.add_argument("--out", default="models")
    args = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(args.tokenizer)
    ear = load(args.checkpoint, tokenizer.get_vocab_size())
    file = Path(args.out) / "ear.onnx"
    write(ServedEar(ear), torch.ones(2, 7, dtype=torch.int32), file, ["ids"], ["acts", "roles", "vector"], free=True)
    card = card_of(tokenizer, file, json.loads(Path(args.thresholds).read_text(encoding="utf-8")))
    (Path(args.out) / "ear.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(card["id"], file.stat().st_size)


if __name__ == "__main__":
    main()
