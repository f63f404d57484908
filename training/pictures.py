"""Decodes every picture once: onto one canvas, with a code for each pixel that says whose it is.

Codes: BACKGROUND, LOOSE (somewhere in the row's own region), CORE (surely the row's own garment), IGNORED, and
STREET_CODE + n for the n-th label of the street masks.
"""

import hashlib
import json
import random
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image
from scipy import ndimage

from training.kinds import TYPE_KINDS, WORN
from training.preprocess import HEIGHT, WIDTH, decode, fit

CANVAS_W, CANVAS_H = 168, 224
BACKGROUND, LOOSE, CORE, IGNORED, STREET_CODE = 0, 1, 2, 3, 10
GROW = 0.5  # a street garment's crop holds so much more on each side, as a share of its longer side


def studio_mask(pixels):
    """True on the garment, false on the near-white region that touches the border; None where the picture has no such region."""
    light = pixels.min(2) >= 238
    labels, _ = ndimage.label(light)
    edge = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    background = np.isin(labels, np.unique(edge[edge > 0]))
    share = background.mean()
    if not 0.15 < share < 0.95 or light[[0, -1]].mean() < 0.6:
        return None
    return ~background


def drawn_mask(pixels):
    """True inside the first edges that one meets coming from the border: the ground of a drawing is smooth."""
    wide = pixels.astype(np.int16)
    edges = (ndimage.maximum_filter(wide, (3, 3, 1)) - ndimage.minimum_filter(wide, (3, 3, 1))).max(2) >= 11
    edges[:2] = edges[-2:] = edges[:, :2] = edges[:, -2:] = False
    labels, _ = ndimage.label(~edges)
    return ~ndimage.binary_dilation(labels == labels[0, 0])


def _core(mask, row):
    """Where a garment that is shown on a person, or lies alone, surely is: shares of its outline's box."""
    ys, xs = np.nonzero(mask)
    core = np.zeros(mask.shape, bool)
    if not len(ys):
        return core
    kinds = set(TYPE_KINDS.get(row.type, "other").split())
    if not kinds & WORN:
        return mask
    top, left, tall, wide = ys.min(), xs.min(), np.ptp(ys) + 1, np.ptp(xs) + 1
    down = (0.25, 0.5) if "shorts" in kinds else (0.3, 0.7) if kinds & {"pants", "jeans", "leggings", "skirt"} else (0.42, 0.5) if "underwear" in kinds else (0.34, 0.58)
    across = (0.1, 0.9) if kinds & {"pants", "jeans", "leggings"} else (0.33, 0.67)
    core[top + int(down[0] * tall):top + int(down[1] * tall) + 1, left + int(across[0] * wide):left + int(across[1] * wide) + 1] = True
    return core & mask


def _codes(pixels, row, mask):
    """One code for each pixel of the (cropped) picture."""
    h, w = pixels.shape[:2]
    if row.source == "street":
        return np.full((h, w), LOOSE, np.uint8) if mask is None else (mask + STREET_CODE).astype(np.uint8)
    if row.source == "clothing":  # no outline is known; the garment lies about the middle
        codes = np.full((h, w), LOOSE, np.uint8)
        codes[int(0.38 * h):int(0.62 * h), int(0.4 * w):int(0.6 * w)] = CORE
        return codes
    outline = drawn_mask(pixels) if row.source == "drawn" else studio_mask(pixels)
    if outline is None:
        codes = np.full((h, w), IGNORED, np.uint8)
        codes[_core(np.ones((h, w), bool), row)] = CORE
        return codes
    codes = np.where(outline, LOOSE, BACKGROUND).astype(np.uint8)
    codes[_core(outline, row) if row.source != "drawn" else outline] = CORE
    return codes


def window(row, width, height):
    """The part of the photo that a street garment's row shows."""
    left, top, right, bottom = row.box
    grow = GROW * max(right - left, bottom - top)
    return max(0, int(left - grow)), max(0, int(top - grow)), min(width, int(right + grow + 1)), min(height, int(bottom + grow + 1))


def _place(height, width):
    """Inner size and offset of a picture on the canvas."""
    scale = min(CANVAS_W / width, CANVAS_H / height)
    w, h = min(CANVAS_W, max(1, int(width * scale + 0.5))), min(CANVAS_H, max(1, int(height * scale + 0.5)))
    return (CANVAS_W - w) // 2, (CANVAS_H - h) // 2, w, h


@lru_cache(maxsize=8)
def _decoded(file):
    return decode(file)


def read(row):
    """Canvas, codes, where on the canvas the picture is, and where in it the garment is (both left, top, right, bottom)."""
    pixels = _decoded(row.file)
    h, w = pixels.shape[:2]
    mask = np.asarray(Image.open(row.mask)) if row.mask else None
    if mask is not None and mask.shape != (h, w):
        mask = np.asarray(Image.open(row.mask).resize((w, h), Image.NEAREST))
    left, top, right, bottom = window(row, w, h) if row.box else (0, 0, w, h)
    pixels, mask = pixels[top:bottom, left:right], None if mask is None else mask[top:bottom, left:right]
    x, y, inner_w, inner_h = _place(*pixels.shape[:2])
    canvas = np.floor(fit(pixels, CANVAS_W, CANVAS_H) + 0.5).astype(np.uint8)
    codes = np.full((CANVAS_H, CANVAS_W), BACKGROUND, np.uint8)
    small = Image.fromarray(_codes(pixels, row, mask)).resize((inner_w, inner_h), Image.NEAREST)
    codes[y:y + inner_h, x:x + inner_w] = np.asarray(small)
    content = np.array([x, y, x + inner_w, y + inner_h], np.float32)
    if row.box:
        scale = inner_w / pixels.shape[1]
        box = np.array([row.box[0] - left, row.box[1] - top, row.box[2] - left, row.box[3] - top]) * scale + [x, y, x, y]
    else:
        ys, xs = np.nonzero(codes != BACKGROUND) if (codes == BACKGROUND).any() and row.source != "street" else ((), ())
        box = np.array([xs.min(), ys.min(), xs.max() + 1, ys.max() + 1]) if len(ys) else content
    return canvas, codes, content, np.asarray(box, np.float32)


def exact(row):
    """The pixels that serving would take, height x width x 3: the photo, or the garment's crop with its margin."""
    pixels = _decoded(row.file)
    if row.box:
        left, top, right, bottom = row.box
        grow = MARGIN * max(right - left, bottom - top)
        h, w = pixels.shape[:2]
        pixels = pixels[max(0, int(top - grow)):min(h, int(np.ceil(bottom + grow))), max(0, int(left - grow)):min(w, int(np.ceil(right + grow)))]
    return np.floor(fit(pixels) + 0.5).astype(np.uint8)


MARGIN = 0.12  # of a found garment's longer side: what serving cuts around its box
SHAPES = {"canvas": ((CANVAS_H, CANVAS_W, 3), np.uint8), "codes": ((CANVAS_H, CANVAS_W), np.uint8), "content": ((4,), np.float32), "box": ((4,), np.float32)}


def build(rows, folder, make="read", workers=2):
    """Arrays over `rows`, decoded once into `folder`: those of SHAPES for "read", `exact` alone for "exact"."""
    listed = "\n".join(f"{r.source}/{r.file.name}/{r.id}" for r in rows)
    folder = Path(folder) / hashlib.sha256(f"{make} {WIDTH}x{HEIGHT} {CANVAS_W}x{CANVAS_H}\n{listed}".encode()).hexdigest()[:12]
    shapes = SHAPES if make == "read" else {"exact": ((HEIGHT, WIDTH, 3), np.uint8)}
    if not (folder / "done.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        arrays = {name: np.lib.format.open_memmap(folder / f"{name}.npy", "w+", kind, (len(rows), *shape)) for name, (shape, kind) in shapes.items()}
        with ProcessPoolExecutor(workers) as pool:
            for n, parts in enumerate(pool.map(read if make == "read" else exact, rows, chunksize=64)):
                for array, part in zip(arrays.values(), parts if make == "read" else (parts,)):
                    array[n] = part
        for array in arrays.values():
            array.flush()
        (folder / "done.json").write_text(json.dumps({"rows": len(rows)}), encoding="utf-8")
    return {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in shapes}


def _parts(row, size=(112, 84)):
    """Two parts of a photo that hold no garment: the sides of a street photo, corners of an amateur's."""
    pixels = _decoded(row.file)
    h, w = pixels.shape[:2]
    if row.source == "street":
        parts = [pixels[:, :int(0.22 * w)], pixels[:, int(0.78 * w):]]
    else:
        parts = [pixels[:int(0.18 * h), :int(0.2 * w)], pixels[int(0.82 * h):, int(0.8 * w):]]
    return [np.asarray(Image.fromarray(part).resize((size[1], size[0]), Image.BILINEAR)) for part in parts]


def backgrounds(rows, workers=2, most=1500):
    """Parts of photos to put behind cut-outs, n x 112 x 84 x 3; None where there are no photos."""
    photos = [r for r in rows if not r.box and r.source in ("street", "clothing")]
    photos = random.Random(5).sample(photos, min(most, len(photos)))
    with ProcessPoolExecutor(workers) as pool:
        parts = [p for both in pool.map(_parts, photos, chunksize=32) for p in both]
    return np.stack(parts) if parts else None
