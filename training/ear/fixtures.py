"""What the tokenizer and the model make of a few messages, for the tests of serving.

    python -m training.ear.fixtures --checkpoint out/ear/ear.pt --tokenizer out/ear/tokenizer.json --out test/fixtures/ear
"""

import argparse
import json
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.ear.batches import encode
from training.ear.export import FRAME, load, names_beside
from training.ear.messages import ACTS, Message

MESSAGES = [
    ("new", "A navy dress for my niece's baby shower, no florals!"),
    ("shown", "Can I tumble-dry the second one?"),
    ("shown", "enough with the black"),
    ("new", "Größe 42, Übergangsjacke für Mädchen — unter 60 €"),
    ("photo", "what goes with this?"),
    ("asked", "my HUSBAND, he's 6'2\" (size XL)"),
    ("new", "crème café-au-lait 👗 \u00ad sombrero\u200b ñandú 連衣裙 xqzwvkj"),
    ("new", "   \t\n two   spaces\u00a0here   "),
    ("shown", "hola, ¿tenéis zapatillas del 38?"),
    ("new", "x" * 101 + " coat"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", default="test/fixtures/ear")
    args = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(args.tokenizer)
    ear, rows = load(args.checkpoint, tokenizer.get_vocab_size(), names_beside(args.checkpoint)), []
    for context, text in MESSAGES:
        ids, _ = encode(tokenizer, Message("", context, (ACTS[0],), text, ()))
        # The library counts places in code points, JavaScript in UTF-16 units.
        units = lambda at: len(text[:at].encode("utf-16-le")) // 2
        offsets = tokenizer.encode(text, add_special_tokens=False).offsets
        with torch.no_grad():
            acts, roles, vector, frame = ear(torch.tensor([ids]))
        rows.append({
            "context": context, "text": text, "ids": ids, "places": [[units(start), units(end)] for start, end in offsets],
            "acts": [round(p, 5) for p in acts[0].softmax(0).tolist()], "roles": [[round(p, 5) for p in row] for row in roles[0].softmax(-1).tolist()],
            "vector": [round(x, 5) for x in vector[0, :16].tolist()],
            "frame": {name: [round(p, 4) for p in part[0].sigmoid().tolist()] for name, part in zip(FRAME, frame)},
        })
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "expected.json").write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
