"""Checkpoint → ear.onnx and ear.json.

    python -m training.ear.export --base BASE --checkpoint out/ear/ear.pt --tokenizer out/ear/tokenizer.json --out models --thresholds out/ear/thresholds.json

Weights are int8 with one scale for each output, those of the layers' inner parts four bits; they are cast when the file is loaded, arithmetic is
float32.
"""

import argparse
import hashlib
import json
from pathlib import Path

import torch
from torch import nn
from tokenizers import Tokenizer

from training.ear.messages import ACTS, CONTEXTS, ROLES, WEARERS
from training.ear.model import GROUP, WIDTH, Ear, in_four_bits
from training.ear.vocabulary import MOST
from training.onnx_files import write

LAYERS = 6
FRAME = ["wearers", "kinds", "other_kinds", "situations"]


class ServedEar(nn.Module):
    """
    ids int32 [N, tokens] → probabilities of acts [N, 21] and roles [N, tokens, 4], unit vectors [N, 384], and of the frame, each by
    itself: wearers [N, 8], kinds [N, kinds], other kinds [N, kinds], situations [N, situations].
    """

    def __init__(self, ear):
        super().__init__()
        self.ear = ear
        for layer in ear.layers:
            for name in ("rise", "fall"):
                narrow = getattr(layer, name)
                plain = nn.Linear(narrow.in_features, narrow.out_features)
                plain.weight.data, plain.bias.data = in_four_bits(narrow.weight.data), narrow.bias.data
                setattr(layer, name, plain)
        for part in (ear.frame[0], ear.frame_of_vector[1]):
            part.weight.data = in_four_bits(part.weight.data)

    def forward(self, ids):
        acts, roles, vector, frame = self.ear(ids.long())
        return acts.softmax(-1), roles.softmax(-1), vector, *(part.sigmoid() for part in frame)


def load(checkpoint, pieces, names, layers=LAYERS):
    """The ear of a checkpoint; `names`: its kinds and situations, as training wrote them beside it."""
    ear = Ear(pieces, layers, *map(len, names))
    ear.load_state_dict({name: part.float() for name, part in torch.load(checkpoint, map_location="cpu").items()})
    return ear.eval()


def names_beside(checkpoint):
    """Kinds and situations that the checkpoint's training learned."""
    told = json.loads((Path(checkpoint).parent / "frame.json").read_text(encoding="utf-8"))
    return told["kinds"], told["situations"]


def card_of(tokenizer, file, names, thresholds):
    vocabulary = tokenizer.get_vocab()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return {
        "id": f"ear-{digest[:12]}", "sha256": {"ear.onnx": digest}, "dims": {"vector": WIDTH},
        "acts": ACTS, "roles": ROLES, "contexts": {context: f"[unused{n}]" for n, context in enumerate(CONTEXTS)},
        "wearers": WEARERS, "kinds": names[0], "situations": names[1],
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
    names = names_beside(args.checkpoint)
    ear = load(args.checkpoint, tokenizer.get_vocab_size(), names)
    file = Path(args.out) / "ear.onnx"
    write(ServedEar(ear), torch.ones(2, 7, dtype=torch.int32), file, ["ids"], ["acts", "roles", "vector", *FRAME], free=True, group=GROUP)
    card = card_of(tokenizer, file, names, json.loads(Path(args.thresholds).read_text(encoding="utf-8")))
    (Path(args.out) / "ear.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(card["id"], file.stat().st_size)


if __name__ == "__main__":
    main()
