import { describe, expect, it } from 'vitest';
import type { Article } from '#src/corpus/article.ts';
import { type Passage, passageOf } from '#src/corpus/story.ts';
import { draw } from '#src/discord/drawing/draw.ts';
import { checkBeforeSending } from '#src/discord/drawing/sendGate.ts';
import { listAnd } from '#src/language/message.ts';
import { ENGLISH } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Action, Block, Reply } from '#src/render/reply.ts';

const sentence = 'The envoys of both sides will meet in Doha on Sunday, officials said.';
const talks: Article = {
  id: 'talks',
  title: 'Talks *resume* in Doha',
  paragraphs: [
    'Envoy Lena Hart is expected to lead the talks. She arrives [in Doha] on Sunday.',
    Array(100).fill(sentence).join(' '),
    'One line.\nAnother line.',
    'word '.repeat(2_000).trim(),
    '会談は日曜日に始まる。'.repeat(330),
  ].map((text, at) => ({ number: at + 1, id: `p${at}`, text })),
  asides: [],
};
const linked: Article = { ...talks, id: 'linked', url: 'https://news.example/talks' };
const story = { revision: 3, articles: [talks, linked] };

function passage(number: number, article = talks): Passage {
  const paragraph = article.paragraphs[number - 1];
  if (!paragraph) throw new Error('no such paragraph');
  return passageOf(article, paragraph);
}

function reply(blocks: readonly Block[], tone: Reply['tone'] = 'answer'): Reply {
  return { answer: { kind: 'passages', passages: [] }, tone, blocks, story };
}

const quote = (number: number, emphasis: { start: number; end: number }[] = []): Block => ({
  type: 'passage',
  passage: passage(number),
  emphasis,
});
const words = (type: 'heading' | 'line' | 'item' | 'note', text: string, strong = false): Block => ({
  type,
  parts: [{ kind: 'words', text, ...(strong && { strong }) }],
});

function contents(drawn: ReturnType<typeof draw>): string[] {
  return drawn.container.components.flatMap((component) => ('content' in component ? [component.content] : []));
}

describe('draw', () => {
  it('sets the passage apart, what answers bold, and the citation small under it', () => {
    const drawn = draw(
      reply([
        quote(1, [
          { start: 6, end: 10 },
          { start: 11, end: 15 },
        ]),
        {
          type: 'note',
          parts: [
            { kind: 'cite', passage: passage(1) },
            { kind: 'words', text: ` · ${talks.title} · revision 3` },
          ],
        },
      ]),
      ENGLISH,
    );
    expect(contents(drawn)).toEqual([
      '> Envoy **Lena Hart** is expected to lead the talks. She arrives \\[in Doha\\] on Sunday.\n-# ¶1 · Talks \\*resume\\* in Doha · revision 3',
    ]);
  });

  it('names members as Discord does, and whoever is none by what they are called', () => {
    const drawn = draw(
      reply([
        {
          type: 'item',
          parts: [
            { kind: 'member', id: '300000000000000002' },
            { kind: 'words', text: ' · ' },
            { kind: 'member', id: 'the_console' },
          ],
        },
      ]),
      ENGLISH,
    );
    expect(contents(drawn)).toEqual(['- <@300000000000000002> · the\\_console']);
  });

  it('quotes every line of a passage', () => {
    expect(contents(draw(reply([quote(3)]), ENGLISH))).toEqual(['> One line.\n> Another line.']);
  });

  it('keeps right-to-left words in their direction, apart from the labels beside them', () => {
    const text = 'הרציף הצפוני סגור. The \u202equay';
    const article: Article = { ...talks, title: 'הרציף סגור', paragraphs: [{ number: 1, id: 'p1', text }] };
    const passage = passageOf(article, { number: 1, id: 'p1', text });
    const parts = [
      { kind: 'cite', passage },
      { kind: 'words', text: ' · ' },
      { kind: 'words', text: article.title },
      { kind: 'words', text: ' · revision 3' },
    ] as const;
    const blocks: Block[] = [
      { type: 'passage', passage, emphasis: [{ start: 6, end: 12 }] },
      { type: 'note', parts },
    ];
    const drawn = { ...reply(blocks), story: { revision: 3, articles: [article] } };
    expect(contents(draw(drawn, ENGLISH))).toEqual([
      '> \u2068הרציף **הצפוני** סגור. The \u202equay\u2069\n-# ¶1 · \u2068הרציף סגור\u2069 · revision 3',
    ]);
    expect(() => checkBeforeSending(drawn, draw(drawn, ENGLISH))).not.toThrow();
  });

  it('keeps each right-to-left name within a sentence apart from its neighbours', () => {
    const names = listAnd(['Ada Bell', 'שרה כהן', 'דן לוי']);
    const block: Block = { type: 'line', parts: [{ kind: 'words', text: texts.quotedPeople({ names }) }] };
    expect(contents(draw(reply([block]), ENGLISH))).toEqual([
      '\u2068It quotes Ada Bell, \u2068שרה כהן\u2069, and \u2068דן לוי\u2069.\u2069',
    ]);
  });

  it('links a citation to the published sentence where the article has an address', () => {
    const cite: Block = { type: 'note', parts: [{ kind: 'cite', passage: passage(1, linked) }] };
    expect(contents(draw(reply([cite]), ENGLISH))[0]).toMatch(
      /^-# \[¶1\]\(<https:\/\/news\.example\/talks#:~:text=[^>]+>\)$/,
    );
  });

  it.each([
    ['heading', '### A **B** C'],
    ['line', 'A **B** C'],
    ['item', '- A **B** C'],
    ['note', '-# A **B** C'],
  ] as const)('draws a %s', (type, markdown) => {
    const parts = [{ text: 'A ' }, { text: 'B', strong: true }, { text: ' C' }].map((part) => ({
      kind: 'words' as const,
      ...part,
    }));
    expect(contents(draw(reply([{ type, parts }]), ENGLISH))).toEqual([markdown]);
  });

  it('keeps a list together, under its heading', () => {
    const blocks = [
      words('heading', 'Who leads'),
      words('item', 'one'),
      words('item', 'two'),
      words('heading', 'Also'),
      words('line', 'x'),
    ];
    expect(contents(draw(reply(blocks), ENGLISH))).toEqual(['### Who leads\n- one\n- two', '### Also\nx']);
  });

  it.each([
    ['answer', 0x2e7d6b],
    ['unsure', 0x8a8f98],
    ['absent', undefined],
    ['error', undefined],
    ['plain', undefined],
  ] as const)('gives a reply that is %s its accent', (tone, accent) => {
    expect(draw(reply([words('line', 'x')], tone), ENGLISH).container.accent_color).toBe(accent);
  });

  it('trims a passage that finds no room at the end of a sentence, visibly', () => {
    const drawn = draw(reply([quote(2)]), ENGLISH);
    const sentences = Math.floor((4_000 + 1) / (sentence.length + 1));
    expect(drawn.shown.map(({ text }) => text)).toEqual([`${Array(sentences).fill(sentence).join(' ')} …`]);
    expect(contents(drawn)).toEqual([`> ${drawn.shown[0]?.text}`]);
    expect(drawn.left).toBe(0);
  });

  it('trims a passage of one endless sentence between two words', () => {
    expect(draw(reply([quote(4)]), ENGLISH).shown[0]?.text).toMatch(/^(?:word )+…$/);
  });

  it('keeps to the weight of the text as well as to its length', () => {
    const [content = ''] = contents(draw(reply([quote(5)]), ENGLISH));
    expect(passage(5).text.length).toBeLessThan(4_000);
    expect(Buffer.byteLength(content) + 12).toBeLessThanOrEqual(10_170);
    expect(content.endsWith('。 …')).toBe(true);
  });

  it('counts the passages that find no room, and shows no heading without what it heads', () => {
    const item = (at: number): Block => ({
      type: 'item',
      parts: [
        { kind: 'words', text: `${at} ` },
        { kind: 'verbatim', passage: passage(2) },
      ],
    });
    const drawn = draw(
      reply([item(1), item(2), item(3), item(4), words('heading', 'Besides'), item(5), item(6)]),
      ENGLISH,
    );
    expect(drawn.shown.length).toBe(4);
    expect(drawn.left).toBe(2);
    expect(contents(drawn)).toEqual([
      expect.stringMatching(/^- 1 The envoys.* …\n- 4 The envoys[^\n]* …\n-# … and 2 more$/s),
    ]);
  });

  it('never shows more than forty components or more text than a message holds', () => {
    const blocks = Array.from({ length: 200 }, (_, at) => words('heading', `${at} ${'x'.repeat(200)}`));
    const drawn = draw(reply(blocks), ENGLISH);
    expect(drawn.container.components.length + 1).toBeLessThanOrEqual(40);
    expect(contents(drawn).join('').length).toBeLessThanOrEqual(4_000);
    expect(contents(draw(reply([words('line', 'y'.repeat(9_000))]), ENGLISH))).toEqual([`${'y'.repeat(300)} …`]);
  });
});

describe('buttons', () => {
  const buttonsOf = (actions: readonly Action[]) =>
    draw(reply([words('line', 'x'), { type: 'actions', actions }]), ENGLISH).container.components.flatMap((row) =>
      'components' in row ? [row.components] : [],
    );

  it('open pages and run commands', () => {
    expect(
      buttonsOf([
        { kind: 'open', label: 'Open at this sentence', url: 'https://news.example/talks' },
        { kind: 'command', label: 'In context', line: '/passage number:7' },
      ]),
    ).toEqual([
      [
        { type: 2, style: 5, label: 'Open at this sentence', url: 'https://news.example/talks' },
        { type: 2, style: 2, label: 'In context', custom_id: 'run:/passage number:7' },
      ],
    ]);
  });

  it('are left out where Discord would refuse them', () => {
    expect(
      buttonsOf([
        { kind: 'open', label: 'too long', url: `https://news.example/${'a'.repeat(500)}` },
        { kind: 'open', label: 'no web page', url: 'ftp://news.example/' },
        { kind: 'command', label: 'Show ¶2', line: '/passage number:2' },
        { kind: 'command', label: 'Show ¶2', line: '/passage number:2' },
      ]),
    ).toEqual([[{ type: 2, style: 2, label: 'Show ¶2', custom_id: 'run:/passage number:2' }]]);
  });

  it('stand for a line they have no room for by a key, which is the same for the same line', () => {
    const line = `/ask question:${'a'.repeat(100)}`;
    const actions = { type: 'actions' as const, actions: [{ kind: 'command' as const, label: 'Ask', line }] };
    const { kept, container } = draw(reply([words('line', 'x'), actions]), ENGLISH);
    const [[key, keptLine] = []] = [...kept];
    expect(keptLine).toBe(line);
    expect(JSON.stringify(container)).toContain(`"run:#${key}"`);
    expect([...draw(reply([words('line', 'y'), actions]), ENGLISH).kept.keys()]).toEqual([key]);
  });

  it('are bound to whoever asked where what they show is for the asker alone', () => {
    const action = { kind: 'command' as const, label: 'Page 2 ›', line: '/search x', own: true as const };
    const blocks = [
      words('line', 'x'),
      { type: 'actions' as const, actions: [action, { ...action, line: '/search y', inPlace: true as const }] },
    ];
    const rows = draw(reply(blocks), ENGLISH, { owner: '300000000000000001' }).container.components.at(-1);
    expect(JSON.stringify(rows)).toMatch(/"run@300000000000000001:\/search x".*"turn@300000000000000001:\/search y"/);
  });

  it('offer all of a reply that had to be trimmed', () => {
    const showAll = { label: 'Show all', how: 'all' as const, page: 1, line: '/passage number:2' };
    const drawn = draw(reply([quote(2)]), ENGLISH, { showAll });
    expect(drawn.container.components.at(-1)).toMatchObject({ components: [{ custom_id: 'all1:/passage number:2' }] });
    expect(draw(reply([quote(1)]), ENGLISH, { showAll }).container.components).toHaveLength(1);
  });

  it('stand in rows of five, their labels cut to what a button holds', () => {
    const actions = Array.from({ length: 12 }, (_, at) => ({
      kind: 'command' as const,
      label: 'L'.repeat(90),
      line: `/passage number:${at}`,
    }));
    const rows = buttonsOf(actions);
    expect(rows.map((row) => row.length)).toEqual([5, 5]);
    expect(rows[0]?.[0]).toMatchObject({ label: `${'L'.repeat(78)} …` });
  });
});

describe('a list longer than a message', () => {
  it('counts what it has no room for exactly, however much there is', () => {
    const entries = Array.from({ length: 3_000 }, (_, at): Block[] => [
      ...(at % 10 === 0 ? [words('heading', `Day ${at / 10}`)] : []),
      { type: 'item', parts: [{ kind: 'verbatim', passage: passage(1) }] },
      words('note', 'Small print'),
    ]).flat();
    const drawn = draw(reply(entries), ENGLISH);
    const text = contents(drawn).join('\n');
    const shown = text.match(/^- /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(20);
    expect(drawn.shown).toHaveLength(shown);
    expect(drawn.left).toBe(3_000 - shown);
    expect(text.endsWith(`… and ${3_000 - shown} more`)).toBe(true);
    checkBeforeSending(reply(entries), drawn);
  });
});
