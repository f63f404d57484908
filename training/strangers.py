"""
What the eye makes of kinds of pictures that it never met: each source is left out of training in turn, and read.

    python -m training.strangers --data ../shared/data --drawn out/eye/drawn/drawn.jsonl --cache out/eye --models models --minutes 3 --device cuda

Prints, side by side, what the shipped eye reads at home (val), and what an eye trained for so long without the source reads
in it. On a GPU three minutes say something; two busy cores need hours.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import torch

from training import pictures, rows as sets
from training.evaluate import accuracies, infer
from training.run_served import log_probabilities, look_at
from training.street_measure import garments_found, photos
from training.train import load

SOURCES = {  # source → folder of its data, and what is measured in it
    "clothing": ["amateur garment, 10 classes"],
    "street": ["street type, within its set"],
    "drawn": ["type drawn", "sleeve drawn", "neckline drawn", "pattern drawn"],
}


def trained_without(source, args):
    """Figures over the whole of a source that trained nothing."""
    name = f"without-{source.replace(',', '-')}"
    command = [sys.executable, "-m", "training.train", "--data", args.data, "--cache", args.cache, "--minutes", str(args.minutes), "--device", args.device,
               "--threads", str(args.threads), "--workers", str(args.workers), "--without", source, "--name", name, "--few-products", str(args.few_products)]
    subprocess.run([*command, *[part for path in args.drawn for part in ("--drawn", path)]], check=True)
    lines = (Path(args.cache) / f"{name}.log.jsonl").read_text(encoding="utf-8").splitlines()
    return scored(source, Path(args.cache) / f"{name}.pt", args), json.loads(lines[-1])["images"]


def scored(source, checkpoint, args):
    """What a checkpoint that never saw a source makes of all of it."""
    eye, heads = load(checkpoint)
    sources = {*source.split(",")}
    rows = [r for r in sets.load(args.data, [], args.drawn) if r.split in ("train", "held") and r.source in sources and (r.box or r.source != "street")]
    pixels = pictures.build(rows, args.cache, "exact", args.workers)["exact"]
    found = {k: x[0] for k, x in accuracies(rows, heads, infer(eye.image, pixels, torch.device("cpu"))[1]).items() if x[0] is not None}
    if "street" in source:
        records, pixels = photos(Path(args.data) / "ccp")
        with torch.no_grad():
            cells = [eye.image.eval()(torch.from_numpy(part).permute(0, 3, 1, 2).float())[2].numpy() for part in (pixels[n:n + 16] for n in range(0, len(pixels), 16))]
        seen = garments_found(records, [c for part in cells for c in part])
        found |= {"garments found, recall": seen["recall"], "precision": seen["precision"]}
    return found


def at_home(args):
    card = json.loads((Path(args.models) / "eye.json").read_text(encoding="utf-8"))
    heads = {"sleeve" if h == "sleeve_length" else h: labels for h, labels in card["labels"].items()}
    rows = [r for r in sets.load(args.data, [], args.drawn) if r.split == "val" and (r.box or r.source != "street")]
    return accuracies(rows, heads, log_probabilities(look_at(args.models, pictures.build(rows, args.cache, "exact")["exact"])))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--drawn", action="append", default=[])
    parser.add_argument("--cache", required=True)
    parser.add_argument("--models", default="models")
    parser.add_argument("--minutes", type=float, default=3)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--few-products", type=int, default=0)
    parser.add_argument("--trained", help="folder of checkpoints without-SOURCE.pt, trained elsewhere: only scores them")
    parser.add_argument("--source", action="append", choices=[*SOURCES, "clothing,street"], help="all three by default")
    args = parser.parse_args()
    home = at_home(args)
    print("| left out | measure | at home (shipped) | stranger | trained on pictures |\n| --- | --- | --- | --- | --- |")
    for source in args.source or SOURCES:
        trained = args.trained and Path(args.trained) / f"without-{source.replace(',', '-')}.pt"
        found, images = (scored(source, trained, args), "elsewhere") if trained else trained_without(source, args)
        for measure in [m for part in source.split(",") for m in SOURCES[part]] + [m for m in ("garments found, recall", "precision") if m in found]:
            print(f"| {source} | {measure} | {home.get(measure, ('see measure',))[0]} | {found.get(measure)} | {images} |", flush=True)


if __name__ == "__main__":
    main()
