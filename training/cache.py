"""Decodes every picture once: the exact input of the model, a larger one to augment from, and a rough garment mask."""

import hashlib
from concurrent.futures import ProcessPoolExecutor
from itertools import groupby
from pathlib import Path

import numpy as np
from scipy import ndimage

from training.preprocess import HEIGHT, WIDTH, decode, fit

WIDE_W, WIDE_H = 90, 120


def studio_mask(wide):
    """1 on the garment, 0 on the near-white region that touches the border; all 1 where the picture has no such region."""
    light = wide.min(2) >= 238
    labels, _ = ndimage.label(light)
    edge = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    background = np.isin(labels, np.unique(edge[edge > 0]))
    share = background.mean()
    if not 0.15 < share < 0.92 or light[[0, -1]].mean() < 0.8:
        return np.ones(light.shape, np.uint8)
    return 1 - ndimage.binary_dilation(background, iterations=1).astype(np.uint8)


def _read(path):
    pixels = decode(path)
    wide = (fit(pixels, WIDE_W, WIDE_H) + 0.5).astype(np.uint8)
    return (fit(pixels, WIDTH, HEIGHT) + 0.5).astype(np.uint8), wide, studio_mask(wide)


def build(rows, folder, workers=2):
    """Three uint8 arrays of len(rows): exact, wide, mask. Data sets, catalogues and drawings are cached apart."""
    parts = [_build(list(part), folder, workers)
             for _, part in groupby(rows, lambda r: r.source if r.source in ("drawn", "catalogue") else "data")]
    return parts[0] if len(parts) == 1 else [np.concatenate(arrays) for arrays in zip(*parts)]


def _build(rows, folder, workers):
    listed = "\n".join(f"{r.source}/{r.file.name}" for r in rows)
    key = hashlib.sha256(f"{WIDTH}x{HEIGHT}\n{listed}".encode()).hexdigest()[:12]
    folder = Path(folder) / key
    names = ["exact", "wide", "mask"]
    if not (folder / "mask.npy").exists():
        folder.mkdir(parents=True, exist_ok=True)
        shapes = [(HEIGHT, WIDTH, 3), (WIDE_H, WIDE_W, 3), (WIDE_H, WIDE_W)]
        arrays = [np.zeros((len(rows), *shape), np.uint8) for shape in shapes]
        with ProcessPoolExecutor(workers) as pool:
            for n, parts in enumerate(pool.map(_read, [r.file for r in rows], chunksize=64)):
                for array, part in zip(arrays, parts):
                    array[n] = part
        for name, array in zip(names, arrays):
            np.save(folder / f"{name}.npy", array)
    return [np.load(folder / f"{name}.npy", mmap_mode="r") for name in names]
