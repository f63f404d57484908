"""Packs what training needs into archives below a size, for a lent machine that takes only small loads; photos are coded smaller.

    python -m training.pack --data ../shared/data --drawn out/eye/drawn --out /tmp/packs --size 46
    for p in /tmp/packs/*.tar.gz; do tar xzf $p -C /tmp/data; done      # there

The archives unpack to the same folders and names (the content may be WebP, which the name does not tell). val is left out.
"""

import argparse
import csv
import io
import json
import random
import tarfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image

QUALITY = {"kagl": 84, "clothing": 74, "ccp": 68, "drawn": 80}


def smaller(path, quality):
    """The file as WebP, or as it is where that is smaller."""
    data, out = path.read_bytes(), io.BytesIO()
    if path.parent.name == "masks":
        return data
    with Image.open(path) as image:
        image.convert("RGB").save(out, "webp", quality=quality, method=4)
    return min(data, out.getvalue(), key=len)


def listed(data):
    """Files of train, relative to the data folder."""
    for name, good in (("kagl/kagl.csv", ("train",)), ("clothing/clothing.csv", ("train", "extra"))):
        with open(data / name, newline="", encoding="utf-8") as file:
            for r in csv.DictReader(file):
                if r["split"] in good:
                    yield f"{name.split('/')[0]}/{r['file']}"
    with open(data / "ccp/ccp.jsonl", encoding="utf-8") as file:
        for r in map(json.loads, file):
            if r["split"] == "train":
                yield f"ccp/{r['file']}"
                if r.get("mask"):
                    yield f"ccp/{r['mask']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--drawn", required=True, help="folder of drawn garments")
    parser.add_argument("--out", required=True)
    parser.add_argument("--size", type=float, default=46, help="most MB of one archive")
    args = parser.parse_args()
    data, drawn, out = Path(args.data), Path(args.drawn), Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    files = [(name, data / name, QUALITY[name.split("/")[0]]) for name in listed(data)]
    files += [(f"drawn/{p.name}", p, QUALITY["drawn"]) for p in sorted(drawn.glob("*.png"))]
    random.Random(1).shuffle(files)
    plain = [(name, (data / name).read_bytes()) for name in ("kagl/kagl.csv", "clothing/clothing.csv", "ccp/ccp.jsonl", "ccp/labels.json")]
    plain.append(("drawn/drawn.jsonl", (drawn / "drawn.jsonl").read_bytes()))
    count, archive, total = 0, None, 0
    with ProcessPoolExecutor(2) as pool:
        coded = zip([f[0] for f in files], pool.map(smaller, [f[1] for f in files], [f[2] for f in files], chunksize=64))
        for name, content in [*plain, *coded]:
            if archive is None or total > args.size * 1e6:
                archive = archive.close() if archive else None
                raw = tarfile.open(out / f"{count}.tar.gz", "w:gz", compresslevel=4)
                archive, count, total = raw, count + 1, 0
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
            total += len(content) + 90
    archive.close()
    print({p.name: p.stat().st_size for p in out.iterdir()})


if __name__ == "__main__":
    main()
