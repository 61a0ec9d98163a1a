#!/usr/bin/env bash
# chrono-node 2.10.3: a weekday written beside a date neither settles its year nor is compared with it, and idioms of a week on lose their week.
# Guess: "Thursday, 1 June", read in May 2024, means 2023, the one year near in which that day was a Thursday; "Friday week" and "Saturday
# the 13th" give the day they name or nothing.
# Seen: "Thursday, 1 June" gives 2024-06-01, a Saturday, with its weekday marked as certain. "on Friday week" gives this Friday, "a week
# from Sunday" last Sunday, "on Saturday the 13th" the next Saturday, the 4th, and "on the second Sunday of May" last Sunday, each with the
# matched text cut short before or after the words that would have told. "Friday of next week" is read rightly.
# What it means: compare the weekday with the date before showing either, and look at the words around a matched weekday.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >probe.mjs <<'JS'
import assert from 'node:assert';
import * as chrono from 'chrono-node';
// A Wednesday.
const reference = new Date('2024-05-01T12:00:00');
const read = (text) =>
  chrono.parse(text, reference).map(({ text: matched, start }) => [
    matched,
    [start.get('year'), start.get('month'), start.get('day')].join('-'),
  ]);
assert.deepStrictEqual(read('The fire broke out on Thursday, 1 June.'), [['on Thursday, 1 June', '2024-6-1']]);
assert.strictEqual(new Date(2024, 5, 1).getDay(), 6);
const [found] = chrono.parse('The fire broke out on Thursday, 1 June.', reference);
assert.strictEqual(found.start.isCertain('weekday'), true);
assert.strictEqual(found.start.get('weekday'), 4);
assert.deepStrictEqual(read('The vote is on Friday week.'), [['on Friday', '2024-5-3']]);
assert.deepStrictEqual(read('The vote is a week from Sunday.'), [['Sunday', '2024-4-28']]);
assert.deepStrictEqual(read('The market is on Saturday the 13th.'), [['on Saturday', '2024-5-4']]);
assert.deepStrictEqual(read('It is on the second Sunday of May.'), [['Sunday', '2024-4-28']]);
assert.deepStrictEqual(read('It is on Friday of next week.'), [['on Friday of next week', '2024-5-10']]);
console.log('"Thursday, 1 June" is Saturday 2024-06-01; "Friday week" is this Friday');
JS
node probe.mjs
