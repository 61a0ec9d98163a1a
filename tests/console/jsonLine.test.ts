import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/answer/answer.ts';
import { jsonLine } from '#src/console/jsonLine.ts';
import { articleOf, passageIn, quotationIn } from '#tests/render/madeUpStory.ts';

const sentence = 'Mayor Ada Bell called it "a mistake".';
const article = articleOf(['It rained.', sentence], { url: 'https://news.example/', source: 'The Example' });
const passage = passageIn(article, 2, sentence);
const shown = { article: 'harbour', paragraph: 2, start: 0, end: sentence.length, text: sentence };
const mention = { article: 'harbour', paragraph: 2, start: 6, end: 14 };
const quotation = quotationIn(article, 2, { speaker: 'Ada Bell', words: 'a mistake', sentence });
const bell = {
  name: 'Ada Bell',
  roles: [{ text: 'Mayor', passage }],
  aliases: ['Bell'],
  mentions: [mention],
  passages: [passage],
};

const rows: [Answer, object][] = [
  [
    { kind: 'choose', choices: [{ label: 'why did he go', line: 'why did he go' }], passages: [] },
    { kind: 'choose', passages: [], choices: [{ label: 'why did he go', line: 'why did he go' }] },
  ],
  [
    { kind: 'answer', passages: [passage], nearest: [], marks: [{ passage: 0, start: 0, end: 5 }] },
    { kind: 'answer', passages: [shown], nearest: [], marks: [{ passage: 0, start: 0, end: 5 }] },
  ],
  [
    { kind: 'not-found', passages: [], nearest: [passage], missing: ['fish'] },
    { kind: 'not-found', passages: [], nearest: [shown] },
  ],
  [
    {
      kind: 'quotes',
      quotes: [{ ...quotation, role: 'Mayor', mention, verb: 'called' }, quotation],
      reported: [{ speaker: 'Ada Bell', passage }],
      passages: [passage],
      asked: { speaker: 'bell' },
    },
    {
      kind: 'quotes',
      passages: [shown],
      quotes: [
        {
          speaker: 'Ada Bell',
          role: 'Mayor',
          text: 'a mistake',
          article: 'harbour',
          paragraph: 2,
          start: 26,
          end: 35,
          mention: { paragraph: 2, start: 6, end: 14 },
        },
        { speaker: 'Ada Bell', text: 'a mistake', article: 'harbour', paragraph: 2, start: 26, end: 35 },
      ],
      reported: [shown],
    },
  ],
  [
    { kind: 'leads', leads: [{ leader: 'Ada Bell', leads: 'the town', passage }], passages: [passage], asked: 'town' },
    { kind: 'leads', passages: [shown], leads: [{ leader: 'Ada Bell', leads: 'the town', passage: shown }] },
  ],
  [
    { kind: 'people', people: [{ ...bell, role: 'Mayor' }], passages: [passage] },
    {
      kind: 'people',
      passages: [shown],
      people: [{ name: 'Ada Bell', role: 'Mayor', aliases: ['Bell'], mentions: [mention], passages: [shown] }],
    },
  ],
  [
    { kind: 'summary', passages: [passage] },
    { kind: 'summary', passages: [shown] },
  ],
  [
    { kind: 'timeline', events: [{ when: 'on Monday', date: '2031-04-07', passage }], passages: [passage] },
    { kind: 'timeline', passages: [shown], events: [{ when: 'on Monday', date: '2031-04-07', passage: shown }] },
  ],
  [
    { kind: 'articles', articles: [article], passages: [] },
    {
      kind: 'articles',
      passages: [],
      articles: [
        { id: 'harbour', title: 'Harbour dispute', source: 'The Example', url: 'https://news.example/', paragraphs: 2 },
      ],
    },
  ],
  [
    { kind: 'error', message: 'Give a number.', passages: [] },
    { kind: 'error', passages: [], message: 'Give a number.' },
  ],
  [
    { kind: 'help', passages: [] },
    { kind: 'help', passages: [] },
  ],
];

describe('jsonLine', () => {
  it.each(rows.map(([answer, line]) => [answer.kind, answer, line] as const))(
    'has for %s the fields of the contract and no others',
    (_, answer, line) => {
      expect(JSON.parse(jsonLine('asked', { answer }, 1.23456))).toStrictEqual({ input: 'asked', ms: 1.23, ...line });
    },
  );

  it('is one line for every reader, whatever was asked', () => {
    const asked = 'a\u2028b\u2029c\u0085d\u000be\r\nf\ud800';
    const line = jsonLine(asked, { answer: { kind: 'help', passages: [] } }, 0);
    expect([...'\r\n\v\u0085\u2028\u2029'].filter((end) => line.includes(end))).toEqual([]);
    expect(JSON.parse(line).input).toBe(asked);
  });
});
