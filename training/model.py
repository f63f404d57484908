"""The eye: a frozen trunk for the look, a tuned copy of its top for text, heads and cells, and a small text tower."""

import torch
import torch.nn.functional as F
from torch import nn

from training.kinds import KINDS
from training.tokenizer import BUCKETS
from training.trunk import DEEP, HEAD, MIDDLE, SHALLOW, Conv, base

JOINT, LOOK = 192, 192  # dimensions
DYE = 128
TUNED = 11  # the first block of which there is a tuned copy


class Lookout(nn.Module):
    """The cells' decoder: from stride 32 up to stride 4, with the frozen maps beside."""
    def __init__(self):
        super().__init__()
        conv = lambda *shape, **more: Conv(*shape, fresh=True, **more)
        separable = lambda c: nn.Sequential(conv(c, c, 3, groups=c), conv(c, c))
        self.top, self.deep, self.middle, self.shallow = conv(320, 128), conv(112, 128, linear=True), conv(40, 96, linear=True), conv(24, 64, linear=True)
        self.at_deep, self.at_middle, self.at_shallow = nn.Sequential(separable(128), separable(128)), separable(96), separable(64)
        self.to_middle, self.to_shallow = conv(128, 96, linear=True), conv(96, 64, linear=True)
        self.everywhere = nn.Linear(320, 128)
        self.out = nn.Conv2d(64, len(KINDS), 1)

    def forward(self, top, maps):
        """→ logits of the cells, and what they are read from: n x 64 at stride 4."""
        def up(x, like):
            return F.interpolate(x, like.shape[2:], mode="bilinear", align_corners=False)

        deep = self.deep(maps[DEEP])
        x = self.at_deep(F.relu(deep + up(self.top(top), deep) + self.everywhere(top.mean((2, 3)))[:, :, None, None]))
        middle = self.middle(maps[MIDDLE])
        x = self.at_middle(F.relu(middle + up(self.to_middle(x), middle)))
        shallow = self.shallow(maps[SHALLOW])
        x = self.at_shallow(F.relu(shallow + up(self.to_shallow(x), shallow)))
        return self.out(x), x


class Dye(nn.Module):
    """
    Color as pixels have it, which deep maps forget: features of small patches, averaged over the two places where the cells'
    decoder sends it (the garment, its ground). A mean of non-linear features is a soft histogram.
    """
    def __init__(self):
        super().__init__()
        self.patches = nn.Sequential(Conv(3, 24, 3, 2, fresh=True), Conv(24, 40, 3, 2, fresh=True), Conv(40, 64, fresh=True))
        self.places = nn.Conv2d(64, 2, 1)
        self.out = nn.Linear(128, DYE)

    def forward(self, pixels, places):
        patches, places = self.patches((pixels - 127.0) / 128.0), self.places(places)
        with torch.autocast(pixels.device.type, enabled=False):
            share = torch.softmax(places.float().flatten(2), 2)
            return F.relu(self.out((share @ patches.float().flatten(2).transpose(1, 2)).flatten(1)))


class ImageTower(nn.Module):
    def __init__(self, heads, weights=None, tuned=TUNED):
        super().__init__()
        self.tuned_from, self.names = tuned, list(heads)
        self.frozen, self.tuned = base(0, weights), base(tuned, weights)
        self.frozen.requires_grad_(False)
        self.attention = nn.Conv2d(HEAD, len(heads) + 1, 1)
        nn.init.zeros_(self.attention.weight), nn.init.zeros_(self.attention.bias)
        self.heads = nn.ModuleDict({f"to_{name}": nn.Linear(HEAD, len(labels)) for name, labels in heads.items()})
        self.joint = nn.Linear(HEAD, JOINT)
        self.cells = Lookout()
        self.dye = Dye()
        self.dye_to_color, self.dye_to_joint = nn.Linear(DYE, len(heads["color"]), bias=False), nn.Linear(DYE, JOINT, bias=False)
        nn.init.zeros_(self.dye_to_color.weight), nn.init.zeros_(self.dye_to_joint.weight)
        self.look = nn.Linear(HEAD, LOOK)  # not trained here: see look.py
        self.look.requires_grad_(False)
        self.dropout = nn.Dropout(0.2)

    def seen(self, pixels, need_look):
        """The frozen last map (None unless needed) and the frozen maps on the way."""
        with torch.no_grad():
            x, maps = self.frozen.stem((pixels - 127.0) / 128.0), {}
            for n, block in enumerate(self.frozen.blocks):
                if n == self.tuned_from and not need_look:
                    return None, maps
                x = maps[n] = block(x)
            return self.frozen.head(x), maps

    def forward(self, pixels, need_look=False):
        """Pixels 0..255, n x 3 x height x width → joint vectors, logits of the heads, cells' logits and, where asked for, look vectors."""
        last, maps = self.seen(pixels, need_look)
        features, own = self.tuned(maps[self.tuned_from - 1])
        cells, places = self.cells(own[15], {**maps, **own})
        dye = self.dye(pixels, places)
        with torch.autocast(pixels.device.type, enabled=False):
            flat = features.float().flatten(2)
            share = torch.softmax(self.attention(features.float()).flatten(2), 2)  # n x heads + 1 x cells
            pooled = share @ flat.transpose(1, 2)
            logits = {name: self.heads[f"to_{name}"](self.dropout(pooled[:, n])) for n, name in enumerate(self.names)}
            logits["color"] = logits["color"] + self.dye_to_color(dye)
            joint = F.normalize(self.joint(pooled[:, -1]) + self.dye_to_joint(dye), dim=1)
            look = F.normalize(self.look(last.float().mean((2, 3))), dim=1) if need_look else None
        return joint, logits, cells, look


class TextTower(nn.Module):
    """A weighted mean of token vectors, then one residual layer; knows no word order."""
    def __init__(self):
        super().__init__()
        self.vectors = nn.Embedding(BUCKETS + 1, JOINT)
        self.weights = nn.Embedding(BUCKETS + 1, 1)
        nn.init.normal_(self.vectors.weight, std=0.3)
        nn.init.zeros_(self.weights.weight)
        self.norm = nn.LayerNorm(JOINT)
        self.hidden, self.out = nn.Linear(JOINT, 2 * JOINT), nn.Linear(2 * JOINT, JOINT)

    def forward(self, ids):
        """Ids padded with 0, batch x length → unit-norm embeddings."""
        weights = F.softplus(self.weights(ids)) * (ids > 0).unsqueeze(2).float()
        mean = (self.vectors(ids) * weights).sum(1) / weights.sum(1).clamp(min=1e-6)
        x = self.norm(mean)
        return F.normalize(x + self.out(F.gelu(self.hidden(x), approximate="tanh")), dim=1)


class Eye(nn.Module):
    def __init__(self, heads, weights=None, tuned=TUNED):
        super().__init__()
        self.image, self.text = ImageTower(heads, weights, tuned), TextTower()
        self.scale = nn.Parameter(torch.tensor(2.7))  # log of the inverse temperature

    def own_state(self):
        """What training changes: all but the frozen trunk, in half precision."""
        return {name: value.half() if value.dtype == torch.float32 else value for name, value in self.state_dict().items() if not name.startswith("image.frozen.")}
