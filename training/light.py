"""What light, lenses and files do to a picture; on batches of float pixels 0..255, n x 3 x h x w. Hue stays."""

import math

import torch
import torch.nn.functional as F

LUMA = [[16, 11, 10, 16, 24, 40, 51, 61], [12, 12, 14, 19, 26, 58, 60, 55], [14, 13, 16, 24, 40, 57, 69, 56], [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77], [24, 35, 55, 64, 81, 104, 113, 92], [49, 64, 78, 87, 103, 121, 120, 101], [72, 92, 95, 98, 112, 100, 103, 99]]


def relight(x, wild):
    """Saturation, contrast, gamma, a tint of the lamp, and light that falls unevenly; `wild` (n) scales all of it."""
    n, device = len(x), x.device
    w = wild[:, None, None, None]
    around = lambda spread: torch.exp(torch.randn(n, 1, 1, 1, device=device).clamp(-2, 2) * spread * w)
    saturation, contrast, brightness, gamma = around(0.1), around(0.13), around(0.11), around(0.12)
    tint = torch.exp(torch.randn(n, 3, 1, 1, device=device).clamp(-2, 2) * 0.02 * w) * \
        torch.exp(torch.randn(n, 1, 1, 1, device=device).clamp(-2, 2) * 0.03 * w * torch.tensor([1.0, 0.0, -1.0], device=device)[None, :, None, None])
    field = F.interpolate(torch.randn(n, 1, 3, 3, device=device) * 0.1 * w * (torch.rand(n, 1, 1, 1, device=device) < 0.4), x.shape[2:], mode="bilinear", align_corners=True)
    gray = x.mean(1, keepdim=True)
    x = gray + (x - gray) * saturation
    mean = x.mean((1, 2, 3), keepdim=True)
    x = (mean + (x - mean) * contrast) * (brightness * tint * torch.exp(field))
    return ((x.clamp(0, 255) / 255) ** gamma * 255).clamp(0, 255)


def _dct(device):
    k, i = torch.arange(8.0, device=device)[:, None], torch.arange(8.0, device=device)[None]
    basis = torch.cos((2 * i + 1) * k * math.pi / 16) * 0.5
    basis[0] /= math.sqrt(2)
    return basis


def jpeg(x, quality):
    """What JPEG of each row's `quality` leaves of x, chroma at half size; sides must be multiples of 16."""
    n, _, h, w = x.shape
    device = x.device
    basis, table = _dct(device), torch.tensor(LUMA, dtype=torch.float32, device=device)
    factor = torch.where(quality < 50, 50 / quality, 2 - quality / 50)[:, None, None, None, None]
    r, g, b = x[:, 0], x[:, 1], x[:, 2]
    y = 0.299 * r + 0.587 * g + 0.114 * b

    def rounded(plane, step):
        rows, columns = plane.shape[1] // 8, plane.shape[2] // 8
        blocks = plane.view(n, rows, 8, columns, 8).permute(0, 1, 3, 2, 4) - 128
        coefficients = basis @ blocks @ basis.T
        coefficients = (coefficients / step).round() * step
        return (basis.T @ coefficients @ basis + 128).permute(0, 1, 3, 2, 4).reshape(n, rows * 8, columns * 8)

    step = (table * factor).clamp(min=1)
    chroma = [F.interpolate(rounded(F.avg_pool2d((128 + k * (plane - y))[:, None], 2)[:, 0], (step * 1.3).clamp(max=120))[:, None], (h, w), mode="bilinear", align_corners=False)[:, 0]
              for k, plane in ((0.564, b), (0.713, r))]
    y = rounded(y, step)
    blue, red = (chroma[0] - 128) / 0.564 + y, (chroma[1] - 128) / 0.713 + y
    return torch.stack([red, (y - 0.299 * red - 0.114 * blue) / 0.587, blue], 1).clamp(0, 255)


def degrade(x, plain, strength=1.0):
    """Some rows lose detail (tiny copies), are blurred, noisy, or lie behind something; some were saved badly."""
    n, _, h, w = x.shape
    device = x.device
    for factor in (0.35, 0.5, 0.7):
        rows = ((torch.rand(n, device=device) < 0.09 * strength) & ~plain).nonzero()[:, 0]
        if len(rows):
            small = F.interpolate(x[rows], scale_factor=factor, mode="area")
            x[rows] = F.interpolate(small, (h, w), mode="bilinear", align_corners=False)
    rows = ((torch.rand(n, device=device) < 0.1 * strength) & ~plain).nonzero()[:, 0]
    if len(rows):
        x[rows] = F.avg_pool2d(F.pad(x[rows], (1, 1, 1, 1), mode="replicate"), 3, 1)
    rows = ((torch.rand(n, device=device) < 0.15 * strength) & ~plain).nonzero()[:, 0]
    if len(rows):
        x[rows] = (x[rows] + torch.randn_like(x[rows]) * torch.rand(len(rows), 1, 1, 1, device=device) * 10).clamp(0, 255)
    rows = (torch.rand(n, device=device) < 0.15 * strength).nonzero()[:, 0]
    if len(rows):
        m = len(rows)
        size = torch.rand(m, 2, device=device) * 0.28 + 0.08
        at = torch.rand(m, 2, device=device) * (1 - size)
        row, column = (torch.arange(h, device=device) / h)[None, :, None], (torch.arange(w, device=device) / w)[None, None, :]
        hidden = (row >= at[:, 0, None, None]) & (row < (at + size)[:, 0, None, None]) & (column >= at[:, 1, None, None]) & (column < (at + size)[:, 1, None, None])
        x[rows] = torch.where(hidden[:, None], torch.rand(m, 3, 1, 1, device=device) * 255, x[rows])
    rows = ((torch.rand(n, device=device) < 0.3 * strength) & ~plain).nonzero()[:, 0]
    if len(rows):
        x[rows] = jpeg(x[rows], torch.rand(len(rows), device=device) * 60 + 30)
    return x
