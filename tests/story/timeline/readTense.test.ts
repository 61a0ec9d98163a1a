import { expect, it } from 'vitest';
import { readTense } from '#src/story/timeline/readTense.ts';

it.each([
  ['The minister resigned [on Monday].', 'past'],
  ['The minister will resign [on Monday].', 'future'],
  ['The two sides are expected to meet [on Monday], officials said.', 'future'],
  ['The two sides are expected to meet soon, officials told reporters [on Monday].', 'past'],
  ['[On Monday], the court will hear the case.', 'future'],
  ['[On Monday], the court heard the case, which will go on.', 'past'],
  ['She met the mayor [on Monday] and will meet the governor later.', 'past'],
  ['The court threw out the ban, and [on Monday] it will hear another.', 'future'],
  ['The club opens its new ground [on Saturday].', 'future'],
  ['The trial is due to start [on Tuesday].', 'future'],
  ['The meeting was supposed to take place [on Tuesday], but was called off.', 'past'],
  ['Members voted to strike from [Thursday].', 'future'],
  ['A funeral is to be held [on Friday].', 'future'],
  ['He went home [on Friday].', 'past'],
  ['The bridge was closed to all traffic [on Monday].', 'past'],
  ['Four people were taken to hospital [on Monday].', 'past'],
  ['The road was also to be closed [on Monday].', 'future'],
  ['The play was meant to open [on Monday].', 'future'],
  ['Residents are asked to leave [by Friday].', 'future'],
  ['He says the gates opened [on Friday].', 'past'],
  ['[On Friday] they said no.', 'past'],
  ['[On Friday] they sail home.', 'future'],
  ['It shows its new ships [on Friday].', 'future'],
  ['Rain is forecast for [Sunday].', 'future'],
  ['The final is [on Sunday].', 'future'],
  ['No relief is likely [before October].', 'future'],
  ['He is accused of the attack [on Sunday].', 'past'],
  ['The race will be held [on Friday].', 'future'],
  ['Nothing but fog [on Friday].', undefined],
])('reads the tense of the words in brackets: %s', (marked, tense) => {
  const sentence = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  expect(readTense(sentence, { start, end: marked.indexOf(']') - 1 })).toBe(tense);
});
