"""The ear: the first word pieces of a sentence encoder and some of its layers, with heads for acts and roles."""

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from training.ear.messages import ACTS, ROLES, WEARERS

WIDTH, HEADS, INNER = 384, 12, 1536
GROUP = 64  # inputs that share a scale
SHARPNESS = 10  # times the vector, for what is learned of it
NOTICES = 2  # places of a message that its frame looks at at once


def in_four_bits(weight):
    """The weight as it is stored: steps from -7 to 7 of one scale for each GROUP inputs of an output; gradients pass as if it were itself."""
    groups = weight.view(-1, GROUP)
    scale = groups.detach().abs().amax(1, keepdim=True).clamp_min(1e-8) / 7
    stored = ((groups.detach() / scale).round() * scale).view_as(weight)
    return weight + (stored - weight).detach()


class Narrow(nn.Linear):
    """A linear layer that learns with its weights in four bits, since that is how they are stored."""

    def forward(self, x):
        return F.linear(x, in_four_bits(self.weight), self.bias)


class Layer(nn.Module):
    """One transformer layer as BERT has it: norm after each sum."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.rise, self.fall = Narrow(WIDTH, INNER), Narrow(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, bias):
        count, length, _ = x.shape
        split = lambda y: y.view(count, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / (WIDTH // HEADS) ** 0.5 + bias
        mixed = (F.softmax(scores, -1) @ split(self.value(x))).transpose(1, 2).reshape(count, length, WIDTH)
        x = self.norm1(x + self.out(mixed))
        return self.norm2(x + self.fall(F.gelu(self.rise(x))))


class Ear(nn.Module):
    """
    ids [N, tokens] (0 is padding) → acts [N, 21] logits, roles [N, tokens, 4] logits, vector [N, 384], unit length, and logits of the
    frame: wearers [N, 8], kinds to show [N, kinds], kinds named but not to be shown [N, kinds], situations [N, situations].
    """

    def __init__(self, pieces, layers, kinds, situations):
        super().__init__()
        self.words, self.places = nn.Embedding(pieces, WIDTH, padding_idx=0), nn.Embedding(128, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.acts = nn.Sequential(nn.Linear(2 * WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.2), nn.Linear(WIDTH, len(ACTS)))
        self.roles = nn.Sequential(nn.Dropout(0.1), nn.Linear(WIDTH, len(ROLES)))
        self.pool, self.frame_pool = nn.Linear(WIDTH, 1), nn.Linear(WIDTH, NOTICES)
        self.sizes = [len(WEARERS), kinds, kinds, situations]
        self.frame = nn.Sequential(nn.Linear(NOTICES * WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.2), nn.Linear(WIDTH, sum(self.sizes)))
        self.frame_of_vector = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, sum(self.sizes), bias=False))
        self.dropout = nn.Dropout(0.1)
        nn.init.constant_(self.frame[-1].bias, -4)  # most names hold of few messages

    def forward(self, ids):
        real = ids > 0
        bias = (~real)[:, None, None, :].float() * -1e4
        x = self.dropout(self.norm(self.words(ids) + self.places.weight[None, :ids.shape[1]]))
        for layer in self.layers:
            x = layer(x, bias)
        weight = real.float()[..., None]
        mean = (x * weight).sum(1) / weight.sum(1)
        notice = F.softmax(self.pool(x).squeeze(-1) + bias[:, 0, 0], -1)
        noticed = (x * notice[..., None]).sum(1)
        framed = F.softmax(self.frame_pool(x) + bias[:, 0, 0, :, None], 1).transpose(1, 2) @ x
        vector = F.normalize(mean, dim=1)
        frame = (self.frame(framed.flatten(1)) + self.frame_of_vector(SHARPNESS * vector)).split(self.sizes, 1)
        return self.acts(torch.cat([noticed, x[:, 0]], 1)), self.roles(x), vector, frame


def from_base(base, ids, layers, kinds=1, situations=1):
    """An ear that starts as the base: its pieces `ids`, its layers `layers` (indices)."""
    theirs = load_file(Path(base) / "model.safetensors")
    theirs = {name.removeprefix("bert."): tensor for name, tensor in theirs.items()}
    ear = Ear(len(ids), len(layers), kinds, situations)
    state = {
        "words.weight": theirs["embeddings.word_embeddings.weight"][ids],
        "places.weight": theirs["embeddings.position_embeddings.weight"][:128] + theirs["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": theirs["embeddings.LayerNorm.weight"], "norm.bias": theirs["embeddings.LayerNorm.bias"],
    }
    names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense",
             "norm1": "attention.output.LayerNorm", "rise": "intermediate.dense", "fall": "output.dense", "norm2": "output.LayerNorm"}
    for place, layer in enumerate(layers):
        for mine, their in names.items():
            for part in ("weight", "bias"):
                state[f"layers.{place}.{mine}.{part}"] = theirs[f"encoder.layer.{layer}.{their}.{part}"]
    missing, unexpected = ear.load_state_dict(state, strict=False)
    assert not unexpected and all(name.split(".")[0] in ("acts", "roles", "pool", "frame", "frame_pool", "frame_of_vector") for name in missing), missing
    return ear
