"""Modules → small ONNX files: weights stored as int8 or float16, arithmetic in float32."""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

LARGE = 4096  # elements, from which on a weight is stored as int8
SMALL = 256  # below which it stays float32


def shrink(path, whole=True):
    """
    Stores weights smaller: matrices and 1x1 convolutions as int8 with one scale for each output (or, for a table, each row),
    the rest as float16. A Cast and a Mul stand behind each; ONNX Runtime folds both when it loads, so that running costs nothing.
    (DequantizeLinear it would not fold.) `whole` false: float16 only.
    """
    model = onnx.load(path)
    graph, before = model.graph, []
    used = {}
    for node in graph.node:
        for at, name in enumerate(node.input):
            used.setdefault(name, (node, at))
    for weight in list(graph.initializer):
        array = numpy_helper.to_array(weight)
        if array.dtype != np.float32 or array.size <= SMALL:
            continue
        graph.initializer.remove(weight)
        node, at = used[weight.name]
        deep = node.op_type == "Conv" and array.ndim == 4 and array.shape[1] > 1
        if whole and array.size >= LARGE and (deep or array.ndim == 2):
            axis = 1 if node.op_type == "MatMul" or (node.op_type == "Gemm" and not any(a.name == "transB" and a.i for a in node.attribute)) else 0
            around = tuple(n for n in range(array.ndim) if n != axis)
            scale = np.maximum(np.abs(array).max(around, keepdims=True) / 127, 1e-12).astype(np.float32)
            graph.initializer.append(numpy_helper.from_array(np.clip(np.rint(array / scale), -127, 127).astype(np.int8), f"{weight.name}.small"))
            graph.initializer.append(numpy_helper.from_array(scale, f"{weight.name}.scale"))
            before += [helper.make_node("Cast", [f"{weight.name}.small"], [f"{weight.name}.wide"], to=TensorProto.FLOAT),
                       helper.make_node("Mul", [f"{weight.name}.wide", f"{weight.name}.scale"], [weight.name])]
        else:
            graph.initializer.append(numpy_helper.from_array(array.astype(np.float16), f"{weight.name}.small"))
            before.append(helper.make_node("Cast", [f"{weight.name}.small"], [weight.name], to=TensorProto.FLOAT))
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend(before + nodes)
    del model.metadata_props[:]
    for node in graph.node:
        del node.metadata_props[:]
        node.doc_string = ""
    del graph.value_info[:]
    onnx.checker.check_model(model)
    onnx.save(model, path)


def write(module, example, path, inputs, outputs, free=False, small=True):
    """Exports `module` with a free first axis (and second, where `free`)."""
    shape = {0: torch.export.Dim("batch", min=1, max=4096)}
    if free:
        shape[1] = torch.export.Dim("tokens", min=1, max=4096)
    with torch.no_grad():
        torch.onnx.export(module.eval(), (example,), str(path), input_names=inputs, output_names=outputs, dynamo=True,
                          dynamic_shapes=(shape,), external_data=False, optimize=True, verbose=False)
    shrink(path, small)
