"""Picture file → the pixels that the image tower takes. The serving side repeats `fit` from the decoded pixels.

Decode; turn upright by EXIF; alpha over white; 8-bit sRGB. Then `fit`: keep the aspect, scale to fit WIDTH x HEIGHT
with a triangle (bilinear, widened when shrinking) filter in floating point, center on white. No rounding after scaling.
"""

from functools import lru_cache

import numpy as np
from PIL import Image, ImageOps

WIDTH, HEIGHT = 144, 192


def decode(path):
    """Upright 8-bit RGB, height x width x 3."""
    with Image.open(path) as file:
        image = ImageOps.exif_transpose(file)
        if image.mode.startswith("I"):
            image = Image.fromarray((np.asarray(image).astype(np.uint32) >> 8).astype(np.uint8))
        if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
            rgba = np.asarray(image.convert("RGBA")).astype(np.float64)
            alpha = rgba[..., 3:] / 255
            return np.floor(rgba[..., :3] * alpha + 255 * (1 - alpha) + 1e-6).astype(np.uint8)
        return np.asarray(image.convert("RGB"))


@lru_cache(maxsize=None)
def triangle(source, target):
    """Weights, target x source: each row sums to 1 and spans max(1, source / target) pixels either side."""
    scale = source / target
    support = max(1.0, scale)
    center = (np.arange(target)[:, None] + 0.5) * scale
    distance = np.abs(np.arange(source)[None, :] + 0.5 - center) / support
    weights = np.maximum(0.0, 1.0 - distance)
    return (weights / weights.sum(1, keepdims=True)).astype(np.float32)


def fit(pixels, width=WIDTH, height=HEIGHT):
    """uint8 h x w x 3 → float32 height x width x 3 in 0..255."""
    h, w, _ = pixels.shape
    scale = min(width / w, height / h)
    inner_w = min(width, max(1, int(np.floor(w * scale + 0.5))))
    inner_h = min(height, max(1, int(np.floor(h * scale + 0.5))))
    rows = triangle(h, inner_h) @ pixels.reshape(h, w * 3).astype(np.float32)
    columns = triangle(w, inner_w) @ rows.reshape(inner_h, w, 3)
    out = np.full((height, width, 3), 255, np.float32)
    top, left = (height - inner_h) // 2, (width - inner_w) // 2
    out[top:top + inner_h, left:left + inner_w] = columns
    return out
