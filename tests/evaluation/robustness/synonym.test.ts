import { describe, expect, it } from 'vitest';
import { seed } from '#src/evaluation/random.ts';
import { addEnding, type FindFirstSense, replaceBySynonym, synonymOf } from '#src/evaluation/robustness/synonym.ts';
import { openWordNet } from '#src/evaluation/robustness/wordNet.ts';

const SENSES: Readonly<Record<string, { readonly lemmas: readonly string[]; readonly uses: number }>> = {
  'stop%verb': { lemmas: ['halt', 'stop'], uses: 9 },
  'stop%noun': { lemmas: ['stop', 'stoppage'], uses: 3 },
  'take%verb': { lemmas: ['take'], uses: 50 },
  'buy%verb': { lemmas: ['buy', 'get_hold_of'], uses: 7 },
  'own%verb': { lemmas: ['own', 'have'], uses: 8 },
  'church%noun': { lemmas: ['church', 'Church', 'Christian_church', 'house_of_prayer'], uses: 5 },
  'bakery%noun': { lemmas: ['bakery', 'bakehouse'], uses: 2 },
  'large%adj': { lemmas: ['large', 'big'], uses: 6 },
};
const find: FindFirstSense = (lemma, part) => SENSES[`${lemma}%${part}`];

describe('synonymOf', () => {
  it.each([
    ['stop', 'halt'],
    ['stops', 'halts'],
    ['stopped', 'halted'],
    ['stopping', 'halting'],
    ['bakeries', 'bakehouses'],
    ['churches', 'house of prayers'],
    ['buying', 'getting hold of'],
    ['large', 'big'],
    ['takes', undefined],
    ['owned', undefined],
    ['loaf', undefined],
  ])('gives for "%s" %s', (word, expected) => {
    expect(synonymOf(word, find)).toBe(expected);
  });
});

describe('replaceBySynonym', () => {
  it.each([
    [1, 'Large bakehouses stopped what?'],
    [2, 'Large bakeries halted what?'],
    [7, 'Big bakeries stopped what?'],
  ])('replaces one word of those that have a synonym (seed %i)', (start, expected) => {
    expect(replaceBySynonym('Large bakeries stopped what?', seed(start), find)).toBe(expected);
  });

  it('leaves names, and questions without such a word, as they are', () => {
    expect(replaceBySynonym('who owned Church Bakery', seed(1), find)).toBe('who owned Church Bakery');
  });
});

describe('addEnding', () => {
  it.each([
    ['carry', 's', 'carries'],
    ['stay', 's', 'stays'],
    ['fix', 's', 'fixes'],
    ['carry', 'ed', 'carried'],
    ['plan', 'ed', 'planned'],
    ['fix', 'ed', 'fixed'],
    ['halt', 'ed', 'halted'],
    ['die', 'ing', 'dying'],
    ['make', 'ing', 'making'],
    ['see', 'ing', 'seeing'],
    ['run', 'ing', 'running'],
  ] as const)('adds to %s the ending %s: %s', (word, ending, expected) => {
    expect(addEnding(word, ending)).toBe(expected);
  });
});

describe('openWordNet', () => {
  it('finds the lemmas of the first sense, and how often it was met', () => {
    const findFirst = openWordNet();
    expect(findFirst('lead', 'verb')).toEqual({ lemmas: ['lead', 'take', 'direct', 'conduct', 'guide'], uses: 40 });
    expect(findFirst('dead', 'adj')).toEqual({ lemmas: ['dead'], uses: 72 });
    expect(findFirst('lead', 'adv')).toBeUndefined();
    expect(findFirst('leads', 'verb')).toBeUndefined();
  });
});
