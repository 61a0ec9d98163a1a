#!/usr/bin/env bash
# compromise 14.17.0: a lexicon handed to one call stays for all later calls of the process.
# Guess: `nlp(text, lexicon)` is for that text; docs/SKILL.md in the package calls it the "per-call lexicon", and `nlp.addWords` the
# "global" one.
# Seen: 'we met zonk' has no #Place; it has one with { zonk: 'Place' }, and from then on without it as well: [], ["zonk"], ["zonk"].
# `nlp.tokenize(text, lexicon)`, which doesn't even tag, does the same to later calls.
# What it means: names handed over with one text are found in the next, so results depend on the order of texts; tag them in the document
# instead, `doc.match('zonk').tag('Place')`, which doesn't last.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0
grep -n 'per-call lexicon\|// global' node_modules/compromise/docs/SKILL.md
cat >probe.mjs <<'JS'
import assert from 'node:assert';
import nlp from 'compromise';
const places = (text, lexicon) => nlp(text, lexicon).match('#Place').out('array');
const seen = [places('we met zonk'), places('we met zonk', { zonk: 'Place' }), places('we met zonk')];
console.log('before, with and after:', JSON.stringify(seen));
assert.deepStrictEqual(seen, [[], ['zonk'], ['zonk']]);
const tagged = nlp('we met frob');
tagged.match('frob').tag('Place');
assert.deepStrictEqual(tagged.match('#Place').out('array'), ['frob']);
assert.deepStrictEqual(places('we met frob'), []);
const before = places('we met blorp');
nlp.tokenize('we met blorp', { blorp: 'Place' });
const after = places('we met blorp');
console.log('before and after tokenize:', JSON.stringify([before, after]));
assert.deepStrictEqual([before, after], [[], ['blorp']]);
JS
node probe.mjs
