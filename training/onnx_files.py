"""Modules → small ONNX files: weights stored as int8 or float16, arithmetic in float32."""

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

LARGE = 4096  # elements, from which on a weight is stored as int8
SMALL = 256  # below which it stays float32


def steps_of(array, axis, group):
    """The weight as steps from -7 to 7 [outputs, groups, group] and scales [outputs, groups, 1], where it holds no other numbers; else None."""
    rows = array if axis == 0 else array.T
    if rows.shape[1] % group:
        return None
    groups = rows.reshape(rows.shape[0], -1, group)
    scale = np.maximum(np.abs(groups).max(2, keepdims=True) / 7, 1e-12).astype(np.float16)
    steps = np.rint(groups / scale.astype(np.float32))
    exact = np.abs(steps * scale.astype(np.float32) - groups).max() <= 2e-3 * np.abs(groups).max()
    return (steps.astype(np.int8), scale) if exact and np.abs(steps).max() <= 7 else None


def unpacked(name, steps, scale, axis):
    """Initializers and nodes that make the weight `name` of two steps a byte; all of it is folded when the file is loaded."""
    outputs, groups, size = steps.shape
    low, high = (steps + 8).astype(np.uint8)[..., :size // 2], (steps + 8).astype(np.uint8)[..., size // 2:]
    stored = [(low | high << 4, "pairs"), (np.uint8(15), "mask"), (np.uint8(4), "half"), (np.float32(8), "middle"), (scale, "scale"),
              (np.array([outputs, groups * size]), "shape")]
    initializers = [numpy_helper.from_array(np.asarray(part), f"{name}.{of}") for part, of in stored]
    make = lambda op, inputs, output, **more: helper.make_node(op, [f"{name}.{each}" for each in inputs], [f"{name}{output}"], **more)
    nodes = [make("BitwiseAnd", ["pairs", "mask"], ".low"), make("BitShift", ["pairs", "half"], ".high", direction="RIGHT"),
             make("Concat", ["low", "high"], ".bytes", axis=2), make("Cast", ["bytes"], ".wide", to=TensorProto.FLOAT),
             make("Cast", ["scale"], ".scales", to=TensorProto.FLOAT), make("Sub", ["wide", "middle"], ".steps"),
             make("Mul", ["steps", "scales"], ".groups"), make("Reshape", ["groups", "shape"], "" if axis == 0 else ".turned")]
    return initializers, nodes if axis == 0 else [*nodes, make("Transpose", ["turned"], "", perm=[1, 0])]


def shrink(path, whole=True, group=None):
    """
    Stores weights smaller: matrices and 1x1 convolutions as int8 with one scale for each output (or, for a table, each row),
    the rest as float16. A Cast and a Mul stand behind each; ONNX Runtime folds both when it loads, so that running costs nothing.
    (DequantizeLinear it would not fold.) `whole` false: float16 only. `group`: matrices that hold nothing but 15 steps of one scale for
    each `group` inputs are stored in four bits.
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
            pairs = steps_of(array, axis, group) if group is not None and array.ndim == 2 else None
            if pairs is not None:
                stored, made = unpacked(weight.name, *pairs, axis)
                graph.initializer.extend(stored)
                before += made
                continue
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


def write(module, example, path, inputs, outputs, free=False, small=True, group=None):
    """Exports `module` with a free first axis (and second, where `free`)."""
    shape = {0: torch.export.Dim("batch", min=1, max=4096)}
    if free:
        shape[1] = torch.export.Dim("tokens", min=1, max=4096)
    with torch.no_grad():
        torch.onnx.export(module.eval(), (example,), str(path), input_names=inputs, output_names=outputs, dynamo=True,
                          dynamic_shapes=(shape,), external_data=False, optimize=True, verbose=False)
    shrink(path, small, group)
