import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { searchPassages } from '#src/answer/searchPassages.ts';
import { isVerbatim } from '#src/corpus/story.ts';
import { findSurfaces } from '#src/text/words.ts';
import { bundled } from '#tests/commands/runTyped.ts';
import fc from '#tests/properties.ts';
import { ferryStory } from './ferryStory.ts';

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\u3000 '],
    ['punctuation', '?!.,;:—…"“”'],
    ['emoji', '😀🔥👍🏽'],
    ['zero-width characters', '\u200b\u200b\u200d\ufeff'],
    ['control characters', '\u0000\u0001\u001b[2J'],
    ['half a surrogate pair', '\ud83d'],
    ['Hebrew', 'מי מוביל את הצד האמריקאי?'],
    ['Chinese', '谁领导美国方面？'],
    ['a ping', '@everyone'],
    ['mentions', '<@123> <#456> @here'],
    ['a word of 4,000 letters', 'a'.repeat(4000)],
    ['a number of 4,000 digits', '1'.repeat(4000)],
    ['4,000 brackets', '('.repeat(4000)],
    ['4,000 characters of common words', `who is ${'a '.repeat(1996)}`],
    ['a pattern', '(((((.*)+)+)+)+$'],
    ['names every object has', '__proto__ constructor toString hasOwnProperty'],
  ])('is not found where it is %s', (_, text) => {
    expect(answerText(text, bundled)).toMatchObject({ kind: 'not-found', passages: [], nearest: [] });
    expect(searchPassages(text, bundled, 5)).toEqual([]);
  });

  it.each([
    ['emoji around it', '🔥 why was the meeting cancelled 🔥', 2],
    ['marks of Discord in it', '**why** was the __meeting__ `cancelled`', 2],
    ['direction marks around it', '\u202ewhy was the meeting cancelled\u202c', 2],
    ['zero-width characters around it', '\u200bwhy was the meeting cancelled\u200b', 2],
    ['line breaks in it', 'why\n\nwas the\r\nmeeting cancelled', 2],
    ['combining marks in it', 'why was the m\u0337e\u0301eting cancelled', 2],
    ['4,000 characters', 'why was the meeting cancelled '.repeat(133), 2],
  ])('is a question still with %s', (_, text, paragraph) => {
    const { kind, passages } = answerText(text, bundled);
    expect([kind, passages[0]?.paragraph]).toEqual(['answer', paragraph]);
  });

  it('takes a speaker of thousands of words for nobody', () => {
    expect(answerText(`what did ${'zebra '.repeat(660)}say`, bundled).kind).toBe('not-found');
  });
});

describe('every passage of every answer', () => {
  const words = bundled.story.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) => findSurfaces(text)),
  );
  const asking = 'who what when where why how many much did is say said about leads quotes by timeline ? , ’s'.split(
    ' ',
  );
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...asking) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const question = fc.array(word, { maxLength: 9 }).map((parts) => parts.join(' '));

  it.each([
    ['the bundled story', bundled],
    ['another', ferryStory],
  ])('is verbatim, whatever is asked of %s', (_, snapshot) => {
    fc.assert(
      fc.property(question, (text) => {
        const answer = answerText(text, snapshot);
        const nearest = answer.kind === 'not-found' ? answer.nearest : [];
        const shown = [...answer.passages, ...nearest, ...searchPassages(text, snapshot, 3)];
        expect(shown.filter((passage) => !isVerbatim(snapshot.story, passage) || passage.text === '')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['the bundled story', bundled],
    ['another', ferryStory],
  ])('is shown once, and the evidence lies in the first one, whatever is asked of %s', (_, snapshot) => {
    fc.assert(
      fc.property(question, (text) => {
        const answer = answerText(text, snapshot);
        const places = answer.passages.map(
          ({ article, paragraph, start, end }) => `${article} ${paragraph} ${start} ${end}`,
        );
        expect(new Set(places).size).toBe(places.length);
        if (answer.kind !== 'answer' && answer.kind !== 'unsure') return;
        const [first] = answer.passages;
        const within = ({ start, end }: { start: number; end: number }) =>
          first !== undefined && first.start <= start && end <= first.end;
        expect(answer.marks.every(within)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
