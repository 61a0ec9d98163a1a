"""Writes the reader as an int8 ONNX model: `python export.py FILE.pt MODEL.onnx`.

The weights keep 7 bits (`reduce_range`): with 8, sums saturate on processors without VNNI, which then answer otherwise.
"""

import argparse
import os
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import Reader

NAMES = ["input_ids", "attention_mask", "token_type_ids"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("weights", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--float", type=Path, help="also keeps the model before it is quantised")
    given = parser.parse_args()
    reader = Reader(given.layers)
    reader.load_state_dict(torch.load(given.weights), strict=False)
    reader.eval()
    ids = torch.randint(1000, 2000, (2, 40))
    with tempfile.TemporaryDirectory() as folder:
        full = str(given.float or Path(folder) / "full.onnx")
        torch.onnx.export(
            reader,
            (ids, torch.ones_like(ids), torch.zeros_like(ids)),
            full,
            input_names=NAMES,
            output_names=["logits"],
            dynamic_axes={name: {0: "window", 1: "piece"} for name in [*NAMES, "logits"]},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(full, given.model, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    print(f"{given.model}: {os.path.getsize(given.model) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
