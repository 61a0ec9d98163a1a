#!/usr/bin/env bash
# onnxruntime 1.32.0: what a dynamically quantised model says of one input depends on what else is in the batch.
# Guess: the rows of a batch are independent, as in the model before it was quantised, so that batching changes speed alone.
# Seen: `quantize_dynamic` chooses one scale for the whole activation tensor of a call; a row scored with a larger one beside it gets coarser
# values and other results, while the float model gives the same to the last bits.
# What it means: score inputs one by one where an answer must not depend on what was asked beside it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet onnx==1.23.0 onnxruntime==1.32.0
cd "$folder"
venv/bin/python - <<'PY'
import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

rng = np.random.default_rng(1)
weights = rng.normal(size=(64, 8)).astype(np.float32)
graph = helper.make_graph(
    [helper.make_node("MatMul", ["x", "w"], ["y"])],
    "probe",
    [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["rows", 64])],
    [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["rows", 8])],
    [numpy_helper.from_array(weights, "w")],
)
onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), "float.onnx")
quantize_dynamic("float.onnx", "int8.onnx", weight_type=QuantType.QInt8)

row = rng.normal(size=(1, 64)).astype(np.float32)
beside = 20 * rng.normal(size=(1, 64)).astype(np.float32)


def change(model: str) -> float:
    session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
    alone = session.run(None, {"x": row})[0][0]
    among = session.run(None, {"x": np.concatenate([row, beside])})[0][0]
    return float(np.abs(alone - among).max() / np.abs(alone).max())


full, quantised = change("float.onnx"), change("int8.onnx")
print(f"onnxruntime {ort.__version__}: the row changes by {full:.1e} of its largest value in float, by {quantised:.1e} in int8")
assert full < 1e-5 and quantised > 1e-2
PY
