"""Image tower, text tower and heads. Pixels go in as 0..255 RGB, so that the exported graph normalizes by itself."""

import torch
import torch.nn.functional as F
from torch import nn

from training.tokenizer import BUCKETS

MEAN, STD = 190.0, 75.0  # one gray level for all channels: white studio photos dominate
DIM = 128
WIDTHS = (32, 64, 128, 256)
BLOCKS = (2, 2, 2)
FEATURES = 512


class SqueezeExcite(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.down, self.up = nn.Linear(channels, channels // 8), nn.Linear(channels // 8, channels)

    def forward(self, x):
        gate = torch.sigmoid(self.up(F.relu(self.down(x.mean((2, 3))))))
        return x * gate[:, :, None, None]


class Block(nn.Module):
    """Two 3x3 convolutions with a shortcut."""
    def __init__(self, inner, outer, stride, gated):
        super().__init__()
        self.stride = stride
        self.conv1, self.norm1 = nn.Conv2d(inner, outer, 3, stride, 1, bias=False), nn.BatchNorm2d(outer)
        self.conv2, self.norm2 = nn.Conv2d(outer, outer, 3, 1, 1, bias=False), nn.BatchNorm2d(outer)
        self.gate = SqueezeExcite(outer) if gated else nn.Identity()
        self.shortcut = nn.Identity() if inner == outer else nn.Conv2d(inner, outer, 1, bias=False)

    def forward(self, x):
        y = self.gate(self.norm2(self.conv2(F.relu(self.norm1(self.conv1(x))))))
        if self.stride == 2:
            x = F.avg_pool2d(x, 2, ceil_mode=True, count_include_pad=False)
        return F.relu(self.shortcut(x) + y)


class ImageTower(nn.Module):
    def __init__(self, heads):
        super().__init__()
        layers = [nn.Conv2d(3, WIDTHS[0], 3, 2, 1, bias=False), nn.BatchNorm2d(WIDTHS[0]), nn.ReLU()]
        inner = WIDTHS[0]
        for stage, (outer, count) in enumerate(zip(WIDTHS[1:], BLOCKS)):
            for n in range(count):
                layers.append(Block(inner, outer, 2 if n == 0 else 1, gated=stage > 0))
                inner = outer
        layers += [nn.Conv2d(inner, FEATURES, 1, bias=False), nn.BatchNorm2d(FEATURES), nn.ReLU()]
        self.body = nn.Sequential(*layers)
        self.dropout = nn.Dropout(0.2)
        self.heads = nn.ModuleDict({f"to_{name}": nn.Linear(FEATURES, len(labels)) for name, labels in heads.items()})
        self.project = nn.Linear(FEATURES, DIM)

    def forward(self, pixels):
        """Unit-norm embedding and one row of logits per head."""
        x = self.body((pixels - MEAN) / STD).float().mean((2, 3))
        with torch.autocast("cpu", enabled=False):
            dropped = self.dropout(x)
            return F.normalize(self.project(x), dim=1), {name[3:]: head(dropped) for name, head in self.heads.items()}


class TextTower(nn.Module):
    """A weighted mean of token vectors, then one residual layer; knows no word order."""
    def __init__(self):
        super().__init__()
        self.vectors = nn.Embedding(BUCKETS + 1, DIM)
        self.weights = nn.Embedding(BUCKETS + 1, 1)
        nn.init.normal_(self.vectors.weight, std=0.3)
        nn.init.zeros_(self.weights.weight)
        self.norm = nn.LayerNorm(DIM)
        self.hidden, self.out = nn.Linear(DIM, 2 * DIM), nn.Linear(2 * DIM, DIM)

    def forward(self, ids):
        """Ids padded with 0, batch x length → unit-norm embeddings."""
        weights = F.softplus(self.weights(ids)) * (ids > 0).unsqueeze(2).float()
        mean = (self.vectors(ids) * weights).sum(1) / weights.sum(1).clamp(min=1e-6)
        x = self.norm(mean)
        return F.normalize(x + self.out(F.gelu(self.hidden(x), approximate="tanh")), dim=1)


class Eye(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.image, self.text = ImageTower(heads), TextTower()
        self.scale = nn.Parameter(torch.tensor(2.7))  # log of the inverse temperature
