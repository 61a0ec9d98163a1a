import { describe, expect, it } from 'vitest';
import { type Passage, passageOf, type Story } from '#src/corpus/story.ts';
import { messageOf } from '#src/discord/drawing/message.ts';
import { ellipsis } from '#src/discord/drawing/trim.ts';
import { ENGLISH } from '#src/language/say.ts';
import type { Action, Block, Choice, Reply } from '#src/render/reply.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { checkMessage, componentsOf } from '#tests/fakeDiscord/rules.ts';
import fc from '#tests/properties.ts';
import { storyArticle } from '../hostileText.ts';

/** Sentences that weigh one, two, three and four bytes a character, and clusters that must not be parted. */
const sentences = [
  'The envoys of both sides will meet in Doha on Sunday, officials said.',
  'قال الوزير إن المحادثات ستبدأ يوم الأحد في الدوحة بحضور الوفدين.',
  'השר אמר שהשיחות ייפתחו ביום ראשון בדוחה בהשתתפות שתי המשלחות.',
  '両国の代表団は日曜日にドーハで会談すると当局者が述べた。',
  '👩‍👩‍👧‍👦🏳️‍🌈👨🏽‍🚀 1️⃣🇶🇦!',
  'दोनों पक्षों के दूत रविवार को दोहा में मिलेंगे, अधिकारियों ने कहा।',
  '**Both** [sides](https://example.org) _met_ ~~twice~~ `there` || <@1> <#2> @everyone.',
];

const paragraph = fc
  .tuple(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 90 }))
  .map(([some, times]) => Array<string>(times).fill(some.join(' ')).join(' '));

const words = fc
  .tuple(fc.constantFrom(...sentences), fc.integer({ min: 1, max: 80 }))
  .map(([text, n]) => text.repeat(n));

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(words, fc.nat(700)).map(([label, length]): Action => {
    return { kind: 'open', label, url: `https://news.example/${'a'.repeat(length)}` };
  }),
  fc.tuple(words, words).map(([label, line]): Action => ({ kind: 'command', label, line: `/ask question:"${line}"` })),
  fc.tuple(words, fc.nat(99)).map(([label, n]): Action => ({ kind: 'command', label, line: `/passage number:${n}` })),
);

const choice = (note: string, at: number): Choice => ({
  type: 'choice',
  label: `choice ${at}`,
  shown: 'on',
  note,
  line: '/setup',
  option: `option-${at}`,
  from: [{ name: 'on', value: 'true' }],
  most: 1,
  chosen: ['true'],
});

/** A reply with more of everything than a message holds. */
const hugeReply: fc.Arbitrary<Reply> = fc
  .record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    title: words,
    kinds: fc.array(fc.constantFrom('passage', 'item', 'heading', 'line', 'note' as const), {
      minLength: 1,
      maxLength: 60,
    }),
    actions: fc.array(action, { maxLength: 15 }),
    notes: fc.array(
      words.map((text) => text.slice(0, 100)),
      { maxLength: 8 },
    ),
    file: fc.boolean(),
  })
  .map(({ paragraphs, title, kinds, actions, notes, file }): Reply => {
    const article = storyArticle('talks', title, paragraphs);
    const story: Story = { revision: 3, articles: [article] };
    const passages = article.paragraphs.map((text) => passageOf(article, text));
    const blocks = kinds.flatMap((kind, at): Block[] => {
      const passage = passages[at % passages.length];
      return passage ? [blockOf(kind, passage, title)] : [];
    });
    return {
      answer: { kind: 'passages', passages: [] },
      tone: 'answer',
      blocks: [...blocks, ...notes.map(choice), { type: 'actions', actions }],
      story,
      ...(file && { file: { name: 'story.zip', bytes: new Uint8Array(8) } }),
    };
  });

function blockOf(type: 'passage' | 'item' | 'heading' | 'line' | 'note', passage: Passage, title: string): Block {
  if (type === 'passage') return { type, passage, emphasis: [{ start: 0, end: passage.text.length }] };
  const said = { kind: 'words', text: title } as const;
  if (type === 'item') return { type, parts: [{ kind: 'verbatim', passage }, said] };
  return { type, parts: [{ kind: 'cite', passage }, said] };
}

describe('a message', () => {
  it('keeps to all of Discord’s limits, whatever there is to show, in any script', () => {
    fc.assert(
      fc.property(hugeReply, (reply) => {
        const { components, flags } = messageOf(reply, ENGLISH).message;
        expect(checkMessage({ components, flags })).toBe(undefined);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a passage only where a sentence ends, and shows that it does', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const article = storyArticle('talks', 'Talks', [text]);
        const passage = passageOf(article, { number: 1, id: 'p1', text });
        const blocks: Block[] = [{ type: 'passage', passage, emphasis: [] }];
        const story = { revision: 1, articles: [article] };
        const drawn = messageOf({ answer: { kind: 'passages', passages: [] }, tone: 'answer', blocks, story }, ENGLISH);
        const shown = readQuotation(componentsOf({ ...drawn.message }).map(({ content }) => String(content ?? '')));
        if (shown === text) return;
        expect(shown.endsWith(ellipsis)).toBe(true);
        const ends = splitSentences(text).map(({ end }) => text.slice(0, end));
        expect(ends).toContain(shown.slice(0, -ellipsis.length));
      }),
      { numRuns: 100 },
    );
  });
});

/** The words of the only quotation: without its mark, the escapes and the isolates. */
function readQuotation(contents: readonly string[]): string {
  const [quotation = ''] = contents.filter((content) => content.startsWith('> '));
  return quotation
    .slice(2)
    .replace(/\\([^\sA-Za-z0-9])/g, '$1')
    .replace(/[\u2068\u2069]/g, '');
}
