import { describe, expect, it } from 'vitest';
import { findAskedFor, findFocus } from '#src/answer/question/askedFor.ts';

describe('findAskedFor', () => {
  it.each([
    ['How old is the captain?', 'age'],
    ['what is her age', 'age'],
    ['How many ships sank?', 'count'],
    ['how much did it cost', 'number'],
    ['how long will the strike last', 'number'],
    ['what percentage voted', 'number'],
    ['When did the ferry sail?', 'time'],
    ['what year was it built', 'time'],
    ['what time does it open', 'time'],
    ['who said when it opens', 'time'],
    ['what is the name of the ship', 'name'],
    ['what is the ship named', 'name'],
    ['who is the captain', 'person'],
    ['Whose boat was it?', 'person'],
    ['Who’s in charge', 'person'],
    ['Where is the harbour?', 'place'],
    ['which country sent aid', 'place'],
    ['why did it sink', 'reason'],
    ['what caused the fire', 'reason'],
    ['how come it closed', 'reason'],
    ['what did the mayor say', 'statement'],
    ['what does the union think of it', 'statement'],
    ['how did they escape', 'manner'],
    ['which engine failed', 'kind'],
    ['what kind of drug was it', 'kind'],
    ['what is the plan', 'thing'],
    ['tell me about the port', 'thing'],
    ['', 'thing'],
    ['Is the port open?', 'whether'],
    ['did it sink', 'whether'],
  ])('%j asks for a %s', (question, askedFor) => {
    expect(findAskedFor(question)).toBe(askedFor);
  });
});

describe('findFocus', () => {
  it.each([
    ['How many ships sank?', ['ships', 'sank']],
    ['how many newly elected members were there', ['newly', 'elected']],
    ['What kind of drug was it?', ['drug', 'was']],
    ['which engine failed', ['engine', 'failed']],
    ['How many?', []],
    ['why did it sink', []],
    ['', []],
  ])('%j counts or tells apart %j', (question, focus) => {
    expect(findFocus(question)).toEqual(focus);
  });
});
