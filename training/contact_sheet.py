"""A numbered sheet of sixty val photos and a table of what the exported eye reads in them, for a person to judge.

    python -m training.contact_sheet --data ../shared/data --models models --out /tmp/sheet.png

A reading below its threshold is not said; where the kind is unsure but its family is not, the family is (in brackets). The
sheet holds data set photos: keep it out of the repository.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageDraw

from training import rows as sets
from training.garments import decode as garments
from training.pictures import exact
from training.run_served import look_at

HEADS = ["color", "gender", "pattern", "sleeve", "neckline"]


def choose(rows, seed=11):
    """Twenty-two large and eight small product photos, sixteen amateur ones, fourteen garments of street photos."""
    rng = random.Random(seed)
    part = lambda test: [r for r in rows if r.split == "val" and test(r)]
    return (rng.sample(part(lambda r: r.source == "hi"), 22) + rng.sample(part(lambda r: r.source == "lo"), 8) + rng.sample(part(lambda r: r.source == "clothing"), 16)
            + rng.sample(part(lambda r: r.source == "street" and r.box), 14))


def said(card, head, logits):
    """The label and probability of a head, or None below its threshold."""
    known = card["calibration"][head]
    p = torch.softmax(logits / known["temperature"], 0)
    at = int(p.argmax())
    return (card["labels"][head][at], float(p[at]), float(p[at]) >= known["threshold"], p)


def kind_said(card, logits):
    label, p, sure, all_p = said(card, "type", logits)
    if sure:
        return f"{label} {p:.2f}"
    families = {}
    for name, value in zip(card["labels"]["type"], all_p.tolist()):
        families[card["type_family"][name]] = families.get(card["type_family"][name], 0) + value
    best = max(families, key=families.get)
    return f"({best} {families[best]:.2f})" if families[best] >= card["family_calibration"]["threshold"] else f"nothing ({label}? {p:.2f})"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    card = json.loads((Path(args.models) / "eye.json").read_text(encoding="utf-8"))
    chosen = choose(sets.load(args.data))
    pixels = np.stack([exact(r) for r in chosen])
    seen = look_at(args.models, pixels, cells=True)
    sheet = Image.new("RGB", (12 * 150, 5 * 210), "white")
    pen = ImageDraw.Draw(sheet)
    for n, row in enumerate(chosen):
        sheet.paste(Image.fromarray(pixels[n]), (n % 12 * 150 + 3, n // 12 * 210 + 14))
        pen.text((n % 12 * 150 + 3, n // 12 * 210 + 1), f"{n + 1} {row.source}", fill="black")
        heads = [(h, said(card, "sleeve_length" if h == "sleeve" else h, seen[h][n])) for h in HEADS]
        read = "; ".join([kind_said(card, seen["type"][n]), *[f"{x[0]} {x[1]:.2f}" for h, x in heads if x[2]]])
        label = row.noun or row.garment if row.source in ("clothing", "street") else f"{row.type} {row.color} {row.gender}"
        print(f"{n + 1} | {row.source} | {label} | {read} | {', '.join(g.kind for g in garments(seen['cells'][n].numpy()))}")
    sheet.save(args.out)


if __name__ == "__main__":
    main()
