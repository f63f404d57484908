"""Texts without labels, for keeping the base's sense of what is alike: shoppers' messages, captions, titles."""

import csv
import json
import random
from pathlib import Path


def unlabeled(data, most=6_000, seed=5):
    """Captions and titles of the data sets under `data`; empty without it."""
    if data is None:
        return []
    data, texts = Path(data), set()
    captions = data / "fashioniq" / "captions.train.jsonl"
    if captions.exists():
        for line in captions.read_text(encoding="utf-8").splitlines():
            texts.update(caption.strip() for caption in json.loads(line)["captions"])
    titles = data / "kagl" / "kagl.csv"
    if titles.exists():
        with open(titles, encoding="utf-8", newline="") as file:
            texts.update(row["title"].strip() for row in csv.DictReader(file) if row["split"] == "train")
    texts = sorted(text for text in texts if text)
    random.Random(seed).shuffle(texts)
    return texts[:most]
