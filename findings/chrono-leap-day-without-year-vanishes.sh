#!/usr/bin/env bash
# chrono-node 2.10.3: 29 February without a year is found or not found by the day of reference alone.
# Guess: "The bridge opened on 29 February." gives a result for every reference: the nearest leap day, or one with the year left open.
# Seen: with a reference of June 2023 or March 2025 both `strict` and `casual` give no result at all, not even an uncertain one; with one of
# December 2023 or June 2024 they give 2024-02-29, its year implied. With a year, "29 February 2020", it is always found. The year nearest
# to the reference is put in first, and the date thrown away where that year lacks the day.
# What it means: an article's leap day is lost in three years of four. Read day and month yourself, or give a reference in a leap year and
# settle the year afterwards.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >probe.mjs <<'JS'
import assert from 'node:assert';
import * as chrono from 'chrono-node';
const read = (parser, text, reference) =>
  parser.parse(text, new Date(reference)).map(({ start }) => [start.get('year'), start.get('month'), start.get('day')].join('-'));
for (const parser of [chrono.strict, chrono.casual])
  for (const text of ['The bridge opened on 29 February.', 'The bridge opened on February 29.', 'It opened on 29 Feb']) {
    for (const reference of ['2023-06-15T12:00:00', '2025-03-02T12:00:00']) assert.deepStrictEqual(read(parser, text, reference), []);
    for (const reference of ['2023-12-20T12:00:00', '2024-06-15T12:00:00'])
      assert.deepStrictEqual(read(parser, text, reference), ['2024-2-29']);
  }
assert.deepStrictEqual(read(chrono.strict, 'born on 29 February 2020', '2023-06-15T12:00:00'), ['2020-2-29']);
console.log('29 February without a year: found in 2024 and in December 2023, lost in June 2023 and March 2025');
JS
node probe.mjs
