#!/usr/bin/env bash
# compromise 14.17.0: the offset of a sentence or match starts after an opening quotation mark or bracket, yet its length counts the mark.
# Guess: `text.slice(start, start + length)` is the `text` in the same result, as in the documentation's 'hi there' (start 0, length 8).
# Seen: for '"No," he said.' the result has that text with start 1 and length 14, so the slice lacks the mark and would end one past the
# text; for the match in 'She (Rose Brown) left.' the text is '(Rose Brown)' and the slice 'Rose Brown) '. With two marks it is two off. The
# offsets of single terms, whose text is without marks, are right, and so are sentences that open with a word.
# What it means: take a passage's offsets from its first and last term.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0
cat >probe.mjs <<'JS'
import assert from 'node:assert';
import nlp from 'compromise';
const slice = (text, { start, length }) => text.slice(start, start + length);
function look(text, view) {
  const [result] = view.json({ offset: true });
  for (const term of result.terms) assert.strictEqual(slice(text, term.offset), term.text);
  console.log(JSON.stringify({ ...result.offset, text: result.text, slice: slice(text, result.offset) }));
  return [result.text, result.offset.start, result.offset.length, slice(text, result.offset)];
}
const sentence = (text) => look(text, nlp(text));
assert.deepStrictEqual(sentence('hi there'), ['hi there', 0, 8, 'hi there']);
assert.deepStrictEqual(sentence('"No," he said.'), ['"No," he said.', 1, 14, 'No," he said.']);
assert.deepStrictEqual(sentence('“No,” he said. It rained.'), ['“No,” he said.', 1, 14, 'No,” he said. ']);
const match = (text) => look(text, nlp(text).match('rose brown'));
assert.deepStrictEqual(match('She (Rose Brown) left.'), ['(Rose Brown)', 5, 12, 'Rose Brown) ']);
assert.deepStrictEqual(match('She (“Rose Brown”) left.'), ['(“Rose Brown”)', 6, 14, 'Rose Brown”) l']);
JS
node probe.mjs
