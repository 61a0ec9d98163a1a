#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1: twelve kinds of blank are in no token and in no token's preceding spaces.
# Guess: the readme calls the tokenizer lossless, so `precedingSpaces` and value of all tokens, put together, are the text, and their
# lengths added up give each token's offset, for a token itself carries none.
# Seen: of the 26 characters that `\s` or Unicode's White_Space names, U+000B, 000C, 1680, 2000, 2001, 2006, 2007, 2008, 2028, 2029, 3000
# and FEFF are gone: 'Alice<U+2028>left' gives Alice and left with nothing between, `out()` gives 'Aliceleft', and each offset after it is
# one too small. Spaces beside one go too: ' <U+2028> ' leaves one of three characters. The other fourteen stay, such as U+2003 and U+00A0
# (as spaces), the tab and the newline (as tokens).
# What it means: put a plain space for each of the twelve before reading a text, which keeps all offsets.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat >probe.cjs <<'JS'
const assert = require('node:assert');
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), []);
const rebuilt = (text) => {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(nlp.its.value);
  return tokens.out(nlp.its.precedingSpaces).map((spaces, i) => spaces + values[i]).join('');
};
const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const blanks = all.filter((one) => /[\s\p{White_Space}]/u.test(one));
const lost = blanks.filter((blank) => rebuilt(`Alice${blank}left`) !== `Alice${blank}left`);
const code = (one) => one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
console.log(`${lost.length} of ${blanks.length} blanks are lost:`, lost.map(code).join(' '));
assert.strictEqual(blanks.length, 26);
assert.strictEqual(lost.map(code).join(' '), '000B 000C 1680 2000 2001 2006 2007 2008 2028 2029 3000 FEFF');
for (const blank of lost) {
  assert.strictEqual(rebuilt(`Alice${blank}left`), 'Aliceleft');
  assert.strictEqual(nlp.readDoc(`Alice${blank}left`).out(), 'Aliceleft');
  assert.deepStrictEqual(nlp.readDoc(`Alice${blank}left`).tokens().out(), ['Alice', 'left']);
  assert.strictEqual(rebuilt(`Alice ${blank} left`), 'Alice left');
}
const text = `“Yes,”${lost.join('')}said Alice.${lost.join(' ')}Bob left.`;
const spaced = text.replace(new RegExp(`[${lost.join('')}]`, 'gu'), ' ');
assert.strictEqual(rebuilt(spaced), spaced);
JS
node probe.cjs
