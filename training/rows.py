"""Reads the data sets, a shop's catalogue and drawn garments into one kind of row."""

import csv
import json
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from training import vocabulary as v
from training.categories import CATEGORY_TYPES, DRAWN_GARMENT
from training.kinds import STREET

HELD_OUT = 4  # percent of train kept out of training, for calibration


@dataclass
class Row:
    id: str
    file: Path
    split: str  # train | held (calibration) | val
    source: str  # hi | lo | clothing | street | drawn | catalogue
    title: str = ""
    type: str | None = None
    color: str | None = None  # as the seller wrote it
    gender: str | None = None
    garment: str | None = None
    labels: dict = field(default_factory=dict)  # pattern, sleeve, neckline, length
    open: tuple = ()  # where the type is not known, those that it may be
    looked: bool = False  # these labels were given by us, looking at the photo; they override weak ones
    open_garments: tuple = ()  # likewise, the amateurs' words
    category: str | None = None  # of a drawing, as the shop says
    noun: str | None = None  # the street photos' own word for the garment
    box: tuple | None = None  # left, top, right, bottom of the garment in its photo; the row is then a crop
    mask: Path | None = None  # palette picture of the photo's size, an index into STREET_LABELS for each pixel
    tags: tuple = ()  # a street photo without mask: what is somewhere in it


def _split(split, group):
    if split == "train" and zlib.crc32(f"held-{group}".encode()) % 100 < HELD_OUT:
        return "held"
    return split


def kagl(folder):
    with open(folder / "kagl.csv", newline="", encoding="utf-8") as file:
        for r in csv.DictReader(file):
            title = "" if r["title"] == "NA" else r["title"]
            labels = v.weak_labels(title, r["articleType"])
            garment = v.TYPE_GARMENT.get(r["articleType"])
            if garment == "T-Shirt":
                garment = {"long": "Longsleeve", "sleeveless": None}.get(labels.get("sleeve"), "T-Shirt")
                garment = "Polo" if labels.get("neckline") == "collared" else garment
            yield Row(r["id"], folder / r["file"], _split(r["split"], r["dup_of"] or r["id"]), r["file"][:2], title,
                      r["articleType"], None if r["baseColour"] == "NA" else r["baseColour"], r["gender"], garment, labels)


def clothing(folder):
    with open(folder / "clothing.csv", newline="", encoding="utf-8") as file:
        for r in csv.DictReader(file):
            labels = {"sleeve": v.GARMENT_SLEEVES.get(r["label"]), "neckline": v.GARMENT_NECKLINES.get(r["label"])}
            split = {"train": "train", "extra": "train", "validation": "val"}.get(r["split"])
            if split:
                yield Row(r["id"], folder / r["file"], _split(split, r["id"]), "clothing", garment=r["label"],
                          open=tuple(v.GARMENT_TYPES[r["label"]]), labels={k: x for k, x in labels.items() if x})


def street(folder):
    """Each photo whole and, where it has a mask, one row for each garment that shows enough of itself."""
    with open(folder / "ccp.jsonl", encoding="utf-8") as file:
        for r in map(json.loads, file):
            photo, split = folder / r["file"], _split(r["split"], f"street-{r['id']}")
            mask = folder / r["mask"] if r.get("mask") else None
            yield Row(r["id"], photo, split, "street", mask=mask, tags=tuple(r["tags"]))
            for n, g in enumerate(r.get("garments") or []):
                kinds, types, garments = STREET.get(g["label"], ("", (), ()))
                if types and g["share"] >= 0.002 and min(g["box"][2:]) >= 10:
                    x, y, w, h = g["box"]
                    yield Row(f"{r['id']}-{n}", photo, split, "street", open=types, open_garments=garments, noun=g["label"],
                              box=(x, y, x + w, y + h), mask=mask)


def catalogue(path, source="catalogue"):
    """JSONL or CSV with title, image, category, color, gender and, where known, pattern, sleeve_length, neckline, length."""
    path = Path(path)
    with open(path, newline="", encoding="utf-8") as file:
        records = list(csv.DictReader(file)) if path.suffix == ".csv" else [json.loads(line) for line in file if line.strip()]
    known = {name.lower(): name for name in v.COLOR_MERGE}
    types = {w.lower(): t for t, ws in v.SYNONYMS.items() for w in [t, *ws]}
    genders = {w: g[0] for w, g in v.GENDER_WORDS.items() if len(g) == 1}
    for n, r in enumerate(records):
        color = r.get("color") or ""
        color = (color[0] if isinstance(color, list) else color).lower()
        color = {"gray": "grey", "navy": "navy blue", "multicolor": "multi", "turquoise": "turquoise blue"}.get(color, color)
        category = (r.get("category") or "").strip()
        identifier = str(r.get("id") or n)
        labels = {"pattern": r.get("pattern"), "sleeve": r.get("sleeve_length"), "neckline": r.get("neckline"), "length": r.get("length")}
        kind, garment, open_types = types.get(category.lower(), category) or None, None, ()
        if source == "drawn":  # the shop's categories; some leave several article types open
            garment = DRAWN_GARMENT.get(category)
            garment = "Longsleeve" if garment == "T-Shirt" and labels["sleeve"] == "long" else garment
            open_types = CATEGORY_TYPES.get(category, ())
            kind = open_types[0] if len(open_types) == 1 else None
        split = "val" if zlib.crc32(f"val-{identifier}".encode()) % 10 == 0 else "train"
        yield Row(identifier, path.parent / r["image"], _split(split, identifier), source, r.get("title") or "",
                  kind, known.get(color), genders.get((r.get("gender") or "").lower()), garment,
                  labels={k: x for k, x in labels.items() if x}, open=open_types, category=category if source == "drawn" else None)


def look(rows):
    """Puts the labels of labels/looked-at-*.csv in place of the weak ones."""
    by_key = {("clothing" if r.source == "clothing" else "kagl", r.id): r for r in rows if r.source in ("hi", "lo", "clothing")}
    for path in sorted((Path(__file__).parent / "labels").glob("looked-at-*.csv")):
        with open(path, newline="", encoding="utf-8") as file:
            for seen in csv.DictReader(file):
                row = by_key.get((seen.pop("source"), seen.pop("id")))
                if row:
                    row.labels, row.looked = {k: x for k, x in seen.items() if x}, True


def load(data=None, catalogues=(), drawn=()):
    rows = []
    if data:
        for read, name in ((kagl, "kagl"), (clothing, "clothing"), (street, "ccp")):
            if (Path(data) / name).exists():
                rows += read(Path(data) / name)
        look(rows)
    for path in catalogues:
        rows += catalogue(path)
    for path in drawn:
        rows += catalogue(path, "drawn")
    return rows
