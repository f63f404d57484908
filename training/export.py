"""Checkpoint → models/eye-image.onnx, eye-text.onnx and eye.json.

    python -m training.export --data ../shared/data --cache out/eye --checkpoint out/eye/last.pt --out models
"""

import argparse
import copy
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from training import cache, rows as sets, tokenizer, vocabulary as v
from training.calibrate import calibrate
from training.categories import GARMENT_CATEGORY, TYPE_CATEGORY
from training.evaluate import infer
from training.model import DIM, Block, Eye
from training.preprocess import HEIGHT, WIDTH
from training.targets import targets

UPPER = ["t-shirt", "shirt", "polo", "blouse", "top", "tank-top", "tunic", "bodysuit", "sweater", "cardigan", "sweatshirt", "hoodie", "jacket",
         "blazer", "coat", "dress", "kurta"]
OUTPUT = {"sleeve": "sleeve_length"}  # head → name in the files, where they differ


def fold(conv, norm):
    """One convolution with bias that does both."""
    factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    out = nn.Conv2d(conv.in_channels, conv.out_channels, conv.kernel_size, conv.stride, conv.padding)
    out.weight.data = conv.weight.data * factor[:, None, None, None]
    out.bias.data = norm.bias.data - norm.running_mean * factor
    return out


def folded(tower):
    tower = copy.deepcopy(tower).eval()
    layers = list(tower.body)
    for n, layer in enumerate(layers):
        if isinstance(layer, Block):
            layer.conv1, layer.norm1 = fold(layer.conv1, layer.norm1), nn.Identity()
            layer.conv2, layer.norm2 = fold(layer.conv2, layer.norm2), nn.Identity()
        elif isinstance(layer, nn.Conv2d):
            layers[n], layers[n + 1] = fold(layer, layers[n + 1]), nn.Identity()
    tower.body = nn.Sequential(*layers)
    return tower


class Served(nn.Module):
    """The image tower with calibrated probabilities in place of logits."""
    def __init__(self, tower, heads, calibration):
        super().__init__()
        self.tower, self.heads = folded(tower), list(heads)
        self.temperatures = [calibration[h]["temperature"] for h in self.heads]

    def forward(self, pixels):
        vector, logits = self.tower(pixels)
        return (vector, *(torch.softmax(logits[h] / t, 1) for h, t in zip(self.heads, self.temperatures)))


class ServedText(nn.Module):
    def __init__(self, tower):
        super().__init__()
        self.tower = copy.deepcopy(tower).eval()

    def forward(self, ids):
        return self.tower(ids)


def halve(path):
    """Stores large weights as float16 with a cast behind each; the arithmetic stays float32."""
    model = onnx.load(path)
    graph, casts = model.graph, []
    for weight in list(graph.initializer):
        array = numpy_helper.to_array(weight)
        if array.dtype == np.float32 and array.size > 512:
            graph.initializer.remove(weight)
            graph.initializer.append(numpy_helper.from_array(array.astype(np.float16), f"{weight.name}.half"))
            casts.append(helper.make_node("Cast", [f"{weight.name}.half"], [weight.name], to=TensorProto.FLOAT))
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend(casts + nodes)
    del model.metadata_props[:]
    for node in graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    del graph.value_info[:]
    onnx.checker.check_model(model)
    onnx.save(model, path)


def write(module, example, path, inputs, outputs, free):
    batch = torch.export.Dim("batch", min=1, max=4096)
    shape = {0: batch} if not free else {0: batch, 1: torch.export.Dim("tokens", min=1, max=4096)}
    torch.onnx.export(module, (example,), str(path), input_names=inputs, output_names=outputs, dynamo=True,
                      dynamic_shapes=(shape,), external_data=False, optimize=True, verbose=False)
    halve(path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data")
    parser.add_argument("--catalogue", action="append", default=[])
    parser.add_argument("--drawn", action="append", default=[])
    parser.add_argument("--cache", required=True)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--out", default="models")
    args = parser.parse_args()
    torch.set_num_threads(2)
    out = Path(args.out)
    saved = torch.load(args.checkpoint, weights_only=False)
    heads, eye = saved["heads"], Eye(saved["heads"])
    eye.load_state_dict(saved["state"])
    eye.eval()
    rows = sets.load(args.data, args.catalogue, args.drawn)
    exact, *_ = cache.build(rows, args.cache)
    held = [n for n, r in enumerate(rows) if r.split == "held"]
    _, logs = infer(eye.image, exact[held])
    aims = targets([rows[n] for n in held], heads)
    for head in heads:
        aims[head][torch.tensor([not v.is_stated(rows[n], head) for n in held])] = -1
    calibration = calibrate(logs, aims, heads)

    names = [OUTPUT.get(h, h) for h in heads]
    write(Served(eye.image, heads, calibration), torch.rand(2, 3, HEIGHT, WIDTH) * 255, out / "eye-image.onnx", ["pixels"], ["vector", *names], False)
    write(ServedText(eye.text), torch.ones(2, 7, dtype=torch.int32), out / "eye-text.onnx", ["ids"], ["vector"], True)
    files = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("eye-image.onnx", "eye-text.onnx")}
    card = {
        "id": "eye-" + hashlib.sha256("".join(files.values()).encode()).hexdigest()[:12], "sha256": files, "dimension": DIM,
        "image": {"width": WIDTH, "height": HEIGHT, "layout": "NCHW float32 RGB, 0..255; the graph normalizes", "fit": "contain", "background": 255,
                  "filter": "triangle", "input": "pixels"},
        "text": {"buckets": tokenizer.BUCKETS, "max_words": tokenizer.MAX_WORDS, "grams": 3, "hash": "fnv1a-32", "padding": 0, "input": "ids (int32)"},
        "labels": {OUTPUT.get(h, h): labels for h, labels in heads.items()},
        "calibration": {OUTPUT.get(h, h): c for h, c in calibration.items()},
        "type_category": {t: TYPE_CATEGORY.get(t, t if t.islower() else None) for t in heads["type"]}, "garment_category": GARMENT_CATEGORY,
        "applies": {"sleeve_length": UPPER, "neckline": UPPER, "length": ["dress", "skirt"]},  # of which categories a head may be read at all
        "color_merge": v.COLOR_MERGE,
    }
    (out / "eye.json").write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(card["calibration"], indent=1), sum(f.stat().st_size for f in out.glob("eye*")))


if __name__ == "__main__":
    main()
