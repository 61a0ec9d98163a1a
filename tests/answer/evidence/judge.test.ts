import { describe, expect, it } from 'vitest';
import { EVIDENCE_NAMES, type Evidence } from '#src/answer/evidence/evidence.ts';
import { isDoubted, judge, sumUp } from '#src/answer/evidence/judge.ts';

const NONE = Object.fromEntries(EVIDENCE_NAMES.map((name) => [name, 0])) as Evidence;
/** A sentence that has the whole question and was ranked well. */
const FULL: Evidence = { ...NONE, always: 1, covered: 1, coveredAround: 1, coveredInParagraph: 1, score: 1 };
/** One that has a related word of it at most. */
const POOR: Evidence = { ...NONE, always: 1, unknown: 1, unknownInShort: 1 };

describe('judge', () => {
  it('lets a sentence that has the whole question answer', () => {
    expect(judge(FULL)).toBe('answer');
  });

  it.each([
    ['a count or an age is asked for and there is no number', { noCount: 1 }],
    ['a person is asked for and there is nobody', { noPerson: 1 }],
    ['the story has nothing on a word of a short question', { unknownInShort: 1 }],
  ])('is not sure where %s, whatever else matches', (_, lack) => {
    expect(judge({ ...FULL, ...lack })).toBe('unsure');
  });

  it('forgives an unknown word of a short question for a measure in the form asked for', () => {
    const evidence = { ...FULL, unknownInShort: 1, offersMeasure: 1 };
    expect([isDoubted(evidence), judge(evidence)]).toEqual([false, 'answer']);
  });

  it('is never sure of a passage where the question has a name that the story never says', () => {
    const fair = { ...NONE, always: 1, covered: 0.1, coveredAround: 0.1, coveredInParagraph: 0.1 };
    expect([judge(FULL), judge({ ...FULL, unknownName: 1 })]).toEqual(['answer', 'unsure']);
    expect([judge(fair), judge({ ...fair, unknownName: 1 })]).toEqual(['answer', 'not-found']);
  });

  it('gives no answer where next to nothing matches', () => {
    expect(judge(POOR)).toBe('not-found');
  });

  it('adds up to more with more of the question and to less with unknown words', () => {
    expect(sumUp(NONE)).toBe(0);
    expect(sumUp({ ...FULL, covered: 0.5 })).toBeLessThan(sumUp(FULL));
    expect(sumUp({ ...FULL, unknown: 0.5 })).toBeLessThan(sumUp(FULL));
  });
});
