#!/usr/bin/env bash
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1: only the first instance made in a process understands tags in custom entities.
# Guess: instances don't touch one another (the model's changelog: "Now create multiple instances of winkNLP using the model"), and the
# number which `learnCustomEntities` returns says that so many patterns can be found.
# Seen: given the same pattern, `[ADJ] [NOUN]`, both return 1 and throw nothing; the first finds "small cottage" and "playful dogs", the
# second nothing, unless a text has the very words "ADJ NOUN". The pattern of plain words `rose brown` works in both, and so does tagging.
# The model turns its table of tags into JSON each time it is loaded, the second time out of the JSON of the first.
# What it means: keep one instance in a process, or try each pattern on a text that has it; the number proves nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat >probe.cjs <<'JS'
const assert = require('node:assert');
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
const first = winkNLP(model);
const second = winkNLP(model);
const text = 'In a small cottage rose brown keeps playful dogs.';
const find = (instance, pattern, from = text) => ({
  learnt: instance.learnCustomEntities([{ name: 'probe', patterns: [pattern] }]),
  found: instance.readDoc(from).customEntities().out(),
});
const seen = {
  first: find(first, '[ADJ] [NOUN]'),
  second: find(second, '[ADJ] [NOUN]'),
  secondInTags: find(second, '[ADJ] [NOUN]', 'The pattern is ADJ NOUN here.'),
  firstWords: find(first, 'rose brown'),
  secondWords: find(second, 'rose brown'),
};
for (const [name, result] of Object.entries(seen)) console.log(name, JSON.stringify(result));
const tags = (instance) => instance.readDoc(text).tokens().out(instance.its.pos);
assert.deepStrictEqual(tags(second), tags(first));
assert.deepStrictEqual(seen, {
  first: { learnt: 1, found: ['small cottage', 'playful dogs'] },
  second: { learnt: 1, found: [] },
  secondInTags: { learnt: 1, found: ['ADJ NOUN'] },
  firstWords: { learnt: 1, found: ['rose brown'] },
  secondWords: { learnt: 1, found: ['rose brown'] },
});
JS
node probe.cjs
