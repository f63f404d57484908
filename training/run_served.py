"""Runs the exported files as serving does, on one thread."""

from pathlib import Path

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F

HEAD_OF = {"sleeve_length": "sleeve"}  # name in the files → head, where they differ


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def look_at(folder, pixels, batch=8, cells=False):
    """Outputs by name over uint8 pixels n x height x width x 3, torch float32; `cells` only where asked for."""
    run = session(Path(folder) / "eye-image.onnx")
    names = [o.name for o in run.get_outputs() if cells or o.name != "cells"]
    parts = {name: [] for name in names}
    for at in range(0, len(pixels), batch):
        for name, value in zip(names, run.run(names, {"pixels": np.ascontiguousarray(pixels[at:at + batch])})):
            parts[name].append(value)
    return {HEAD_OF.get(name, name): torch.from_numpy(np.concatenate(values)) for name, values in parts.items()}


def log_probabilities(outputs):
    return {name: F.log_softmax(value, 1) for name, value in outputs.items() if name not in ("joint", "look", "cells")}


def read_texts(folder, texts):
    """Unit vectors of texts."""
    from training.tokenizer import token_ids
    run, out = session(Path(folder) / "eye-text.onnx"), []
    for text in texts:
        out.append(run.run(["vector"], {"ids": np.array([token_ids(text)], np.int32)})[0][0])
    return torch.from_numpy(np.stack(out))
