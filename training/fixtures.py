"""Draws small pictures and writes what preprocessing, the model and the tokenizer make of them, for the tests of serving.

    python -m training.fixtures --models models --out test/fixtures/eye
"""

import argparse
import json
import struct
import zlib
from pathlib import Path

import numpy as np
import onnxruntime
from PIL import Image, ImageDraw

from training.garments import decode as garments
from training.preprocess import decode, fit
from training.tokenizer import token_ids, words

TEXTS = ["blue striped men shirt", "Women's Handbags, red", "tees", "Crème café-au-lait DRESS", "like this but in navy blue",
         "3/4 sleeve t-shirt", "", "women’s trainers"]
EVERY = 97  # of the tensor, every 97th value is written out


def drawing(width, height, mode="RGB"):
    """A shirt of two triangles and a body, over bands of color."""
    image = Image.new(mode, (width, height), (235, 225, 210, 0)[:len(mode)])
    pen = ImageDraw.Draw(image)
    opaque = (255,) if mode == "RGBA" else ()
    if mode == "RGB":
        for x in range(0, width, 10):
            pen.rectangle([x, 0, x + 4, height // 5], fill=(x * 255 // width, 90, 160))
    left, right, top, bottom = width * 3 // 10, width * 7 // 10, height // 4, height * 9 // 10
    pen.rectangle([left, top, right, bottom], fill=(30, 70, 170, *opaque))
    pen.polygon([(left, top), (width // 10, height // 2), (left, height // 2)], fill=(20, 50, 140, *opaque))
    pen.polygon([(right, top), (width * 9 // 10, height // 2), (right, height // 2)], fill=(20, 50, 140, *opaque))
    for y in range(top, bottom, max(4, height // 12)):
        pen.line([left, y, right, y], fill=(250, 250, 250, *opaque), width=2)
    return image


def deep_png(pixels):
    """16-bit RGB PNG; each 16-bit value is 257 times the 8-bit one, so that every way back to 8 bits agrees."""
    h, w, _ = pixels.shape
    wide = (pixels.astype(np.uint16) * 257).astype(">u2")
    data = b"".join(b"\0" + wide[y].tobytes() for y in range(h))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, 16, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(data, 9)) + chunk(b"IEND", b"")


def draw(out):
    drawing(150, 100).save(out / "wide.png", optimize=True)
    exif = Image.Exif()
    exif[0x0112] = 6
    drawing(150, 100).save(out / "turned.jpg", quality=92, subsampling=0, exif=exif)
    sheer = drawing(90, 130, "RGBA")
    sheer.putalpha(sheer.getchannel("A").point(lambda a: a * 3 // 5))
    sheer.save(out / "transparent.png", optimize=True)
    (out / "deep.png").write_bytes(deep_png(np.asarray(drawing(64, 80))))
    drawing(40, 50).save(out / "tiny.png", optimize=True)


def rounded(values, digits=6):
    return [round(float(x), digits) for x in np.ravel(values)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--models", default="models")
    parser.add_argument("--out", default="test/fixtures/eye")
    args = parser.parse_args()
    out, models = Path(args.out), Path(args.models)
    out.mkdir(parents=True, exist_ok=True)
    draw(out)
    card = json.loads((models / "eye.json").read_text(encoding="utf-8"))
    image = onnxruntime.InferenceSession(models / "eye-image.onnx", providers=["CPUExecutionProvider"])
    text = onnxruntime.InferenceSession(models / "eye-text.onnx", providers=["CPUExecutionProvider"])
    names = [o.name for o in image.get_outputs()]
    pictures = []
    for path in sorted(p for p in out.iterdir() if p.suffix in (".png", ".jpg")):
        pixels = decode(path)
        tensor = np.floor(fit(pixels) + 0.5).astype(np.uint8)[None]
        results = dict(zip(names, image.run(None, {"pixels": tensor})))
        cells = results.pop("cells")
        found = [{"group": g.group, "kind": g.kind, "score": round(g.score, 4), "box": list(g.box), "cells": int(g.mask.sum())} for g in garments(cells[0])]
        pictures.append({"file": path.name, "width": pixels.shape[1], "height": pixels.shape[0], "decoded_sum": int(pixels.astype(np.int64).sum()),
                         "decoded_every": [int(x) for x in pixels.ravel()[::EVERY]],
                         "tensor_shape": list(tensor.shape), "tensor_sum": int(tensor.astype(np.int64).sum()),
                         "tensor_every": [int(x) for x in tensor.ravel()[::EVERY]], "outputs": {n: rounded(x) for n, x in results.items()},
                         "cells_shape": list(cells.shape), "cells_every": rounded(cells.ravel()[::EVERY], 4), "garments": found})
    queries = []
    for query in TEXTS:
        ids = token_ids(query)
        vector = text.run(None, {"ids": np.array([ids], np.int32)})[0][0]
        queries.append({"text": query, "words": words(query), "ids": ids, "vector": rounded(vector[:8]), "norm": round(float(np.linalg.norm(vector)), 5)})
    (out / "expected.json").write_text(json.dumps({"model": card["id"], "every": EVERY, "pictures": pictures, "texts": queries}, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
