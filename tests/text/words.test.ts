import { describe, expect, it } from 'vitest';
import { findSurfaces, findWords, fold } from '#src/text/words.ts';

describe('findWords', () => {
  it.each([
    ['The U.S. Army', ['the', 'us', 'army']],
    ['10,000 votes', ['10000', 'votes']],
    ['$1,250.50, up 3.5%', ['1250.50', 'up', '3.5']],
    ['in the 1990s, on the 3rd', ['in', 'the', '1990s', 'on', 'the', '3rd']],
    ['It ended in 2024.', ['it', 'ended', 'in', '2024']],
    ["Dahl’s boat and Berg's", ['dahl', 'boat', 'and', 'berg']],
    ["the sailors' plan", ['the', 'sailors', 'plan']],
    ["O'Brien’s", ["o'brien"]],
    ['they can’t', ['they', "can't"]],
    ['São Paulo’s Beyoncé', ['sao', 'paulo', 'beyonce']],
    ['long-term F-16s', ['long', 'term', 'f', '16s']],
    ['Skar\u00adholm’s har\u00adbour\u2060', ['skarholm', 'harbour']],
    ['\u200bferry\u200b \u00ad', ['ferry']],
    ['東京の橋', ['東', '京', 'の', '橋']],
    ['?! … — @ 😀', []],
    ['', []],
  ])('reads %j as %j', (text, folded) => {
    expect(findWords(text).map((word) => word.folded)).toEqual(folded);
  });

  it.each(['The U.S. “Army’s” 10,000 men', 'Ferry 東京 é 𝒜 boat', 'a\u200bb'])(
    'says where each word of %j stands',
    (text) => {
      const words = findWords(text);
      expect(words.length).toBeGreaterThan(0);
      expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ surface }) => surface));
      expect(findSurfaces(text)).toEqual(words.map(({ surface }) => surface));
    },
  );

  it('tells words with a capital from those without', () => {
    expect(findWords('Ada met an Élan 7 crew').map(({ capital }) => capital)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});

it('folds capitals, accents and possessives away', () => {
  expect(['Łódź', 'RÉSUMÉ', 'Dahl’s', "boss'", 'U.K.'].map(fold)).toEqual(['łodz', 'resume', 'dahl', 'boss', 'uk']);
});
