import { describe, expect, it } from 'vitest';
import { answerWithReader } from '#src/answer/answerText.ts';
import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import { STRICTNESSES } from '#src/answer/strictness.ts';
import { draw } from '#src/discord/drawing/draw.ts';
import { readMarkdown } from '#src/discord/drawing/readMarkdown.ts';
import { checkBeforeSending } from '#src/discord/drawing/sendGate.ts';
import { LANGUAGES } from '#src/language/languages.ts';
import { ENGLISH, type Language } from '#src/language/say.ts';
import { type Reader, withoutReader } from '#src/reader/reader.ts';
import { renderWhy } from '#src/render/moderation/renderWhy.ts';
import { ferryStory } from '#tests/answer/ferryStory.ts';
import { hostileText, storyArticle } from '#tests/discord/hostileText.ts';
import fc from '#tests/properties.ts';
import { readerOf } from '#tests/reader/readerOf.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** What a moderator reads, and that it passes the send gate. */
async function read(question: string, snapshot: Snapshot, reader: Reader, language: Language = ENGLISH) {
  const answer = await answerWithReader(question, snapshot, reader);
  const reply = renderWhy(question, { answer }, snapshot);
  const drawn = draw(reply, language);
  checkBeforeSending(reply, drawn);
  const displays = drawn.container.components.flatMap((part) => ('content' in part ? [part.content] : []));
  return readMarkdown(displays).text.split('\n');
}

const ferry = (more: Partial<Snapshot> = {}): Snapshot => ({ ...takeSnapshot(ferryStory.story), ...more });

describe('why a question was answered as it was', () => {
  it('says what speaks for an answer that words alone leave no doubt of', async () => {
    expect(await read('How many passengers were taken to Larn?', ferry(), readerOf({}))).toEqual([
      'Why "How many passengers were taken to Larn?" was answered this way',
      'Asks for: a count · Words that count: passengers, Larn',
      'Came first: Some 340 passengers were taken to Larn by bus. ¶3',
      'For it: 100% of the question is in it or right beside it, rare words counting more · it has the kind of thing asked for',
      "The reader wasn't asked, as words alone left no doubt. By words alone the bar is lower.",
      'Called an answer: 95% likely to answer the question, and an answer needs 16% (strictness: even).',
      'Next in line:',
      'The mayor of Skarholm, Per Lund, demanded … ¶3',
      'revision 1',
    ]);
  });

  it('says which words were read as others', async () => {
    const lines = await read('thx! when did the harbour mastr speak', ferry(), withoutReader());
    expect(lines[1]).toBe('thx! when did the harbour mastr speak (read as when did the harbour master speak)');
    expect(lines[2]).toBe('Asks for: a time · Words that count: harbour, master');
  });

  it('says that the bar was raised, and why', async () => {
    const lines = await read(
      'How many people were moved to Larn?',
      ferry({ strictness: 'bold' }),
      readerOf({ 'Some 340': 3 }),
    );
    expect(lines.find((line) => line.startsWith('Called'))).toMatch(
      /^Called an answer: \d\d% likely to answer the question, and an answer needs 65% \(strictness: bold\)\. That is more than usual, because what the question takes for granted isn't near it\.$/,
    );
  });

  it.each([
    ['How many goats were taken by bus to Larn after the crack?', "what the question takes for granted isn't near it"],
    ['Did Denmark pay the owner?', 'the story never mentions a name in the question'],
    ['Who repaired the winch?', "the story doesn't have a word of this short question"],
    ['How many sheep did the harbour master of Skarholm count on Tuesday?', 'it has nothing of the kind asked for'],
    ['Describe in detail how passengers were taken to Larn by bus', 'the question wants more than a sentence can hold'],
  ])('says what kept words alone from an answer to "%s"', async (question, reason) => {
    const lines = await read(question, ferry({ strictness: 'bold' }), withoutReader());
    expect(lines.find((line) => line.startsWith('Called'))).toContain(
      `at no strictness (here: bold) can it be called an answer, because ${reason}.`,
    );
  });

  it('says that there was nothing to weigh', async () => {
    const lines = await read('What about xylophones?', takeSnapshot({ revision: 3, articles: [] }), withoutReader());
    expect(lines).toEqual([
      'Why "What about xylophones?" was answered this way',
      'No sentence of the story has anything to do with this question, so nothing was weighed: ask in words that the story uses.',
      'revision 3',
    ]);
  });

  it('never shows a probability and a bar as equal that are not', async () => {
    const question = 'What did the company say about the crack?';
    for (let logit = -6; logit <= 6; logit += 0.25) {
      for (const strictness of STRICTNESSES) {
        const lines = await read(question, ferry({ strictness }), readerOf({ 'crack was found': logit }));
        const [, verdict, likely, needed] =
          lines.join('\n').match(/^Called (.+): ([\d.]+)% likely .* needs ([\d.]+)%/m) ?? [];
        expect([verdict, Number(likely) >= Number(needed)]).toEqual([verdict, verdict === 'an answer']);
      }
    }
  });
});

/** A story and a question that make an explanation as long as it can get. */
const LONG_WORD = 'incomprehensibilities';
const long = takeSnapshot({
  revision: 1_000,
  articles: [1, 2, 3, 4].map((at) =>
    articleOf(
      Array.from(
        { length: 4 },
        (_, i) =>
          `The ${LONG_WORD} of minister Bartholomew Featherstonehaugh-${at} and the counterrevolutionaries ${'were discussed at considerable length '.repeat(6)}on day ${i}.`,
      ),
      {
        id: `long-${at}`,
        title: `The considerable length of a title that is shown beside each passage of article ${at}`,
      },
    ),
  ),
});
const LONG_QUESTION = `When did Bartholomew Featherstonehaugh of Denmark discuss the ${LONG_WORD}, counterrevolutionaries, electroencephalographs, institutionalisation and misunderstandings?`;

it.each([ENGLISH, ...LANGUAGES].map((language) => [language.tag, language] as const))(
  'an explanation has at most 1,500 characters in %s, whatever is explained',
  async (_, language) => {
    for (const reader of [withoutReader(), readerOf({ [LONG_WORD]: 2 }), readerOf({}, { most: 0 })]) {
      const text = (await read(LONG_QUESTION, long, reader, language)).join('\n');
      expect(text.length).toBeGreaterThan(300);
      expect(text.length).toBeLessThanOrEqual(1_500);
    }
  },
);

it('nothing of the story or the question is drawn as anything but its characters', async () => {
  const property = fc.asyncProperty(hostileText, hostileText, async (one, other) => {
    const paragraphs = [
      `Envoy Lena Hart leads ${one} the talks on Sunday.`,
      `${other} Minister Omar Said leads the other side.`,
    ];
    const snapshot = takeSnapshot({ revision: 2, articles: [storyArticle('talks', one, paragraphs)] });
    const question = `When do the talks ${other} begin?`;
    const answer = await answerWithReader(question, snapshot, readerOf({ Hart: 3 }));
    const reply = renderWhy(question, { answer }, snapshot);
    checkBeforeSending(reply, draw(reply, ENGLISH));
  });
  await fc.assert(property, { numRuns: 100 });
});
