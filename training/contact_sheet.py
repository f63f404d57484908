"""A numbered sheet of forty val photos and a table of what the exported model reads in them, for a person to judge.

    python -m training.contact_sheet --data ../shared/data --models models --out /tmp/sheet.png

The sheet holds data set photos: keep it out of the repository.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import onnxruntime
from PIL import Image, ImageDraw

from training import rows as sets
from training.preprocess import decode, fit

HEADS = ["type", "color", "gender", "pattern", "sleeve_length", "neckline", "garment"]


def choose(rows, seed=11):
    rng = random.Random(seed)
    def part(*sources):
        return [r for r in rows if r.split == "val" and r.source in sources]

    return rng.sample(part("hi"), 16) + rng.sample(part("lo"), 10) + rng.sample(part("clothing"), 14)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    card = json.loads((Path(args.models) / "eye.json").read_text(encoding="utf-8"))
    session = onnxruntime.InferenceSession(Path(args.models) / "eye-image.onnx", providers=["CPUExecutionProvider"])
    names = [o.name for o in session.get_outputs()]
    sheet = Image.new("RGB", (8 * 150, 5 * 210), "white")
    pen = ImageDraw.Draw(sheet)
    for n, row in enumerate(choose(sets.load(args.data))):
        pixels = decode(row.file)
        out = dict(zip(names, session.run(None, {"pixels": fit(pixels).transpose(2, 0, 1)[None].copy()})))
        picture = Image.fromarray(pixels)
        picture.thumbnail((144, 190))
        sheet.paste(picture, (n % 8 * 150 + 3, n // 8 * 210 + 14))
        pen.text((n % 8 * 150 + 3, n // 8 * 210 + 1), f"{n + 1} {row.source}", fill="black")
        read = []
        for head in HEADS:
            p = out[head][0]
            sure = "" if p.max() >= card["calibration"][head]["threshold"] else "?"
            read.append(f"{head}={card['labels'][head][int(np.argmax(p))]}{sure} {p.max():.2f}")
        print(n + 1, row.source, "|", row.garment if row.source == "clothing" else f"{row.type} {row.color} {row.gender} «{row.title}»", "|", "; ".join(read))
    sheet.save(args.out)


if __name__ == "__main__":
    main()
