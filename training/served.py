"""What serving runs: the towers with norms folded in, bytes in, logits and unit vectors out."""

import copy

from torch import nn

from training.trunk import folded


class ServedImage(nn.Module):
    def __init__(self, tower):
        super().__init__()
        self.tower, self.names = folded(copy.deepcopy(tower).eval()), tower.names

    def forward(self, pixels):
        """uint8 n x height x width x 3 → joint, look, logits of each head, cells."""
        joint, logits, cells, look = self.tower(pixels.permute(0, 3, 1, 2).float(), need_look=True)
        return (joint, look, *(logits[name] for name in self.names), cells)


class ServedText(nn.Module):
    def __init__(self, tower):
        super().__init__()
        self.tower = copy.deepcopy(tower).eval()

    def forward(self, ids):
        return self.tower(ids)
