"""Teaches the reader: `python train.py DIR --out FILE.pt [--start FILE.pt]`, where DIR holds what `prepare.ts` wrote.

Learns only from the part "reader" of each set. Saves as it goes; the seed fixes the order and the windows.
"""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from model import Reader
from windows import Article, encode, read_file

# Pieces of a batch: as many windows as fit.
BATCH_PIECES = 5_000
# Windows sorted by length together, so that a batch has little padding.
POOL = 640
# Room of a window in pieces, one of these: the engine reads windows of 128, short articles give shorter ones.
ROOMS = (96, 128, 128, 160)
# The ranker's best so many sentences are where a window without the answer is taken from.
TRIED = 8
# Share of the questions of another article that are read: it answers none, and they are easy.
OFF_ARTICLE = 0.15
# Share of the answered questions that a window without the answer is read for too.
WITHOUT_ANSWER = {"qa-sentences": 0.2}
USUALLY_WITHOUT_ANSWER = 0.45
# Sets whose answers mark only their first word.
STARTS_ONLY = {"qa-sentences", "qa-wikinews"}
WARM_UP = 0.06
LEAST_RATE = 0.02
CLIP = 1.0


class Example:
    """A window of pieces with the places of its answers; [0] where it has none, no ends where the set does not tell them."""

    def __init__(self, pieces: list[int], own: int, starts: list[int], ends: list[int]) -> None:
        self.pieces, self.own, self.starts, self.ends = pieces, own, starts, ends


def place_answers(article: Article, entry: dict, first: int, last: int, places: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    starts, ends = [], []
    for sentence, start, text in entry["answers"]:
        if not first <= sentence <= last:
            continue
        offsets, (begin, _) = article.offsets[sentence], places[sentence - first]
        end = start + len(text)
        opening = [k for k, (a, b) in enumerate(offsets) if a <= start < b]
        closing = [k for k, (a, b) in enumerate(offsets) if a < end <= b]
        if opening:
            starts.append(begin + opening[0])
            ends.append(begin + (closing[0] if closing else len(offsets) - 1))
    return starts, ends


def make_examples(name: str, article: Article, entry: dict, rng: random.Random) -> list[Example]:
    """The windows that one question teaches with."""
    room = rng.choice(ROOMS)
    ranked = entry["ranked"][:TRIED]
    tried = [article.window(sentence, room) for sentence in ranked[:3]]
    gold = [sentence for sentence, _, _ in entry["answers"]]
    if not entry["answerable"]:
        if not tried:
            return []
        pieces, own, _ = encode(entry["question"], article, *rng.choice(tried[:2]))
        return [Example(pieces, own, [0], [0])]
    if not gold:
        return []
    holds = [w for w in tried if any(w[0] <= s <= w[1] for s in gold)]
    window = holds[0] if holds and rng.random() < 0.5 else article.window(rng.choice(gold), room, rng)
    pieces, own, places = encode(entry["question"], article, *window)
    starts, ends = place_answers(article, entry, *window, places)
    examples = [Example(pieces, own, starts, [] if name in STARTS_ONLY else ends)] if starts else []
    missing = [w for w in tried if not any(w[0] <= s <= w[1] for s in gold)]
    if missing and rng.random() < WITHOUT_ANSWER.get(name, USUALLY_WITHOUT_ANSWER):
        pieces, own, _ = encode(entry["question"], article, *missing[0])
        examples.append(Example(pieces, own, [0], [0]))
    return examples


def read_examples(folder: Path, repeats: dict[str, float], rng: random.Random) -> list[Example]:
    examples: list[Example] = []
    for path in sorted(folder.glob("*.jsonl")):
        times = repeats.get(path.stem, 1.0)
        before = len(examples)
        for article, entry in read_file(path):
            if article.part != "reader" or (entry["offArticle"] and rng.random() >= OFF_ARTICLE):
                continue
            for _ in range(int(times) + (rng.random() < times % 1)):
                examples += make_examples(path.stem, article, entry, rng)
        print(f"{path.stem}: {len(examples) - before} windows", flush=True)
    return examples


def batches(examples: list[Example], rng: random.Random) -> list[list[Example]]:
    order = list(examples)
    rng.shuffle(order)
    made: list[list[Example]] = []
    for at in range(0, len(order), POOL):
        pool = sorted(order[at : at + POOL], key=lambda e: len(e.pieces))
        own: list[list[Example]] = [[]]
        for example in pool:
            if own[-1] and (len(own[-1]) + 1) * len(example.pieces) > BATCH_PIECES:
                own.append([])
            own[-1].append(example)
        rng.shuffle(own)
        made += own
    return made


def collate(batch: list[Example]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    longest = max(len(e.pieces) for e in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    types, mask = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, example in enumerate(batch):
        size = len(example.pieces)
        ids[row, :size] = torch.tensor(example.pieces)
        mask[row, :size] = 1
        types[row, example.own : size] = 1
    return ids, mask, types


def loss_of(logits: torch.Tensor, types: torch.Tensor, batch: list[Example]) -> torch.Tensor:
    """Cross-entropy of start and end over the window's pieces and "no answer"; several right places add up."""
    allowed = types == 1
    allowed[:, 0] = True
    chances = F.log_softmax(logits.masked_fill(~allowed[:, :, None], -1e4), 1)
    total = logits.new_zeros(())
    for row, example in enumerate(batch):
        total = total - torch.logsumexp(chances[row, example.starts, 0], 0)
        if example.ends:
            total = total - torch.logsumexp(chances[row, example.ends, 1], 0)
    return total / len(batch) / 2


class Weights:
    """The weights in full, while the reader computes with a copy in bfloat16: an update smaller than its steps would be lost there."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.full = {name: p.detach().float().clone().requires_grad_(True) for name, p in reader.named_parameters()}

    def groups(self) -> list[dict]:
        unscaled = ("bias", "LayerNorm.weight")
        return [
            {"params": [p for n, p in self.full.items() if not n.endswith(unscaled)], "weight_decay": 0.01},
            {"params": [p for n, p in self.full.items() if n.endswith(unscaled)], "weight_decay": 0.0},
        ]

    def take_gradients(self) -> None:
        for name, parameter in self.reader.named_parameters():
            self.full[name].grad = None if parameter.grad is None else parameter.grad.float()
        nn.utils.clip_grad_norm_(self.full.values(), CLIP)

    def give_back(self) -> None:
        with torch.no_grad():
            for name, parameter in self.reader.named_parameters():
                parameter.copy_(self.full[name])

    def state(self) -> dict[str, torch.Tensor]:
        return {name: p.detach() for name, p in self.full.items()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--passes", type=float, default=1.0)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", action="append", default=[], metavar="SET=TIMES")
    given = parser.parse_args()
    rng = random.Random(given.seed)
    torch.manual_seed(given.seed)
    repeats = {name: float(times) for name, times in (r.split("=") for r in given.repeat)}
    examples = read_examples(given.folder, repeats, rng)
    without = sum(e.starts == [0] for e in examples)
    print(f"{len(examples)} windows, {without} without an answer, {sum(len(e.pieces) for e in examples)} pieces", flush=True)

    reader = Reader(given.layers, given.dropout)
    if given.start:
        reader.load_state_dict(torch.load(given.start), strict=given.layers == 6)
    exact = Weights(reader)
    reader.to(torch.bfloat16).train()
    optimizer = torch.optim.AdamW(exact.groups(), lr=given.rate, fused=True)
    steps = int(len(batches(examples, random.Random(0))) * given.passes)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min(1, (k + 1) / (WARM_UP * steps)) * max(LEAST_RATE, 1 - k / steps)
    )
    began, step, losses = time.time(), 0, []
    while step < steps:
        for batch in batches(examples, rng):
            ids, mask, types = collate(batch)
            loss = loss_of(reader(ids, mask, types).float(), types, batch)
            reader.zero_grad()
            loss.backward()
            exact.take_gradients()
            optimizer.step()
            exact.give_back()
            schedule.step()
            step += 1
            losses.append(loss.item())
            if step % 50 == 0:
                print(f"{step}/{steps} loss {np.mean(losses[-50:]):.3f} {(time.time() - began) / 60:.1f} min", flush=True)
            if step % 200 == 0 or step >= steps:
                torch.save(exact.state(), given.out)
            if step >= steps:
                break


if __name__ == "__main__":
    main()
