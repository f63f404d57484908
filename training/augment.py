"""Batched augmentations in torch. They leave hue alone, because color is a label."""

import math

import torch
import torch.nn.functional as F


def _uniform(n, low, high):
    return torch.empty(n).uniform_(low, high)


def backgrounds(n, height, width, photos):
    """Plain, graded or blotchy colors, and crops of other photos enlarged until nothing in them is a garment."""
    coarse = torch.rand(n, 3, 3, 3) * _uniform(n, 0, 90)[:, None, None, None] + _uniform(n, 20, 235)[:, None, None, None]
    coarse = coarse + torch.randn(n, 3, 1, 1) * 25
    made = F.interpolate(coarse, (height, width), mode="bilinear", align_corners=True)
    if photos is not None:
        half = n // 2
        source = photos[torch.randint(len(photos), (half,))]
        top, left = (0 if torch.rand(()) < 0.5 else source.shape[2] - 40), (0 if torch.rand(()) < 0.5 else source.shape[3] - 30)
        made[:half] = F.interpolate(source[:, :, top:top + 40, left:left + 30], (height, width), mode="bilinear", align_corners=False)
    return (made + torch.randn(n, 1, height, width) * _uniform(n, 0, 12)[:, None, None, None]).clamp(0, 255)


def replace_background(x, mask, eligible, photos, chance):
    chosen = (eligible & (torch.rand(len(x)) < chance)).nonzero()[:, 0]
    if len(chosen):
        chosen = chosen[torch.randperm(len(chosen))]
        keep = mask[chosen].unsqueeze(1)
        x[chosen] = x[chosen] * keep + backgrounds(len(chosen), *x.shape[2:], photos) * (1 - keep)
    return x


def warp(x, size, far):
    """Flip, zoom, rotate, stretch and shift; `far` rows (amateur photos) more than the others."""
    n = len(x)
    wild = 1 + far.float()
    zoom = torch.exp(torch.randn(n).clamp(-2, 2) * 0.09 * wild)
    stretch = torch.exp(torch.randn(n).clamp(-2, 2) * 0.06)
    angle = torch.randn(n).clamp(-2.5, 2.5) * math.radians(5) * wild
    flip = torch.where(torch.rand(n) < 0.5, -1.0, 1.0)
    ratio = x.shape[2] / x.shape[3]
    cos, sin = torch.cos(angle) * zoom, torch.sin(angle) * zoom
    theta = torch.stack([
        torch.stack([cos * stretch * flip, -sin * ratio, torch.randn(n) * 0.06], 1),
        torch.stack([sin / ratio * flip, cos / stretch, torch.randn(n) * 0.06], 1)], 1)
    grid = F.affine_grid(theta, (n, 3, *size), align_corners=False)
    return F.grid_sample(x, grid, mode="bilinear", padding_mode="border", align_corners=False)


def relight(x, far):
    """Saturation, contrast, brightness and a trace of white balance; studio light varies half as much as rooms do."""
    n = len(x)
    wild = (0.5 + 0.5 * far.float())[:, None, None, None]

    def around_one(low, high):
        return 1 + (_uniform(n, low, high)[:, None, None, None] - 1) * wild

    saturation, contrast, brightness = around_one(0.85, 1.15), around_one(0.8, 1.2), around_one(0.8, 1.15)
    balance = brightness * (1 + torch.randn(n, 3, 1, 1) * 0.02 * wild)
    mean = x.mean((1, 2, 3), keepdim=True)
    gray = x.mean(1, keepdim=True) * (1 - saturation)
    return ((x * saturation + gray) * (contrast * balance) + mean * (1 - contrast) * balance).clamp_(0, 255)


def coarsen(x, chance):
    """Some rows lose detail, as in the 60x80 copies."""
    chosen = (torch.rand(len(x)) < chance).nonzero()[:, 0]
    if len(chosen):
        factor = float(torch.empty(()).uniform_(0.4, 0.8))
        small = F.interpolate(x[chosen], scale_factor=factor, mode="area")
        x[chosen] = F.interpolate(small, x.shape[2:], mode="bilinear", align_corners=False)
    return x


def erase(x, chance):
    h, w = x.shape[2:]
    for i in (torch.rand(len(x)) < chance).nonzero()[:, 0].tolist():
        eh, ew = int(h * _uniform(1, 0.1, 0.4)), int(w * _uniform(1, 0.1, 0.4))
        top, left = int(torch.randint(h - eh, ())), int(torch.randint(w - ew, ()))
        x[i, :, top:top + eh, left:left + ew] = torch.rand(1, 1, 1) * 255
    return x


def augment(source, exact, mask, size, studio, far, photos, strength=1.0):
    """Float pixels 0..255, batch x 3 x size. One row in four keeps the exact pixels of serving, but for flip and light."""
    x = source.permute(0, 3, 1, 2).float().contiguous()
    mask = mask.unsqueeze(1).float()
    if mask.shape[2:] != x.shape[2:]:
        mask = F.interpolate(mask, x.shape[2:])
    x = replace_background(x, mask[:, 0], studio, photos, 0.25 * strength)
    x = warp(x, size, far)
    plain = (torch.rand(len(x)) < 0.25 + 0.35 * (1 - strength)).nonzero()[:, 0]
    same = exact[plain].permute(0, 3, 1, 2).float()
    same = F.interpolate(same, size, mode="area") if size != tuple(same.shape[2:]) else same
    flipped = torch.rand(len(plain)) < 0.5
    same[flipped] = same[flipped].flip(3)
    x[plain] = same
    x = coarsen(x, 0.12 * strength)
    x = erase(relight(x, far), 0.2 * strength)
    return x.contiguous(memory_format=torch.channels_last)
