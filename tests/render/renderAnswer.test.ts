import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/answer/answer.ts';
import { namePassage } from '#src/answer/passageName.ts';
import { isVerbatim, type Passage, passageOf } from '#src/corpus/story.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';
import { articleOf, passageIn, quotationIn, snapshotOf } from './madeUpStory.ts';
import { outline } from './outline.ts';

const closed = 'The board closed the quay on Monday.';
const refused = 'Mayor Ada Bell called it "a gift to nobody" and, later, “a mistake”.';
const lead = 'Tom Ash leads the board, a seven-member body.';
const article = articleOf([closed, `${refused} She left.`, lead, 'Bell asked for a vote, the board said.']);
const other = articleOf(['The ferry stopped on Tuesday.'], {
  id: 'ferry',
  title: 'Ferry stops',
  published: '2031-04-05T10:00:00Z',
});
const one = snapshotOf([article]);
const two = snapshotOf([article, other]);
const closing = passageIn(article, 1, closed);
const refusing = passageIn(article, 2, refused);
const leading = passageIn(article, 3, lead);
const asking = passageIn(article, 4, 'Bell asked for a vote, the board said.');
const stopping = passageIn(other, 1, 'The ferry stopped on Tuesday.');
const gift = quotationIn(article, 2, { speaker: 'Ada Bell', words: 'a gift to nobody', sentence: refused });
const mistake = quotationIn(article, 2, { speaker: 'Ada Bell', words: 'a mistake', sentence: refused });

/** What shows a passage among the paragraphs around it. */
const inContext = ({ paragraph, ...passage }: Passage) =>
  `! In context: /context number:${paragraph} words:${namePassage(passage)} article:${passage.article}`;

function draw(answer: Answer, snapshot = one, question?: string) {
  const reply = renderAnswer(answer, snapshot, question);
  return { tone: reply.tone, lines: outline(reply) };
}

describe('renderAnswer', () => {
  it('shows the best passage with where it stands, and leaves the others an action away', () => {
    const marks = [{ passage: 0, start: 4, end: 9 }];
    const answer = { kind: 'answer', passages: [closing, leading], nearest: [], marks } as const;
    const reply = renderAnswer(answer, one, ' who closed "it"? ');
    expect(reply.tone).toBe('answer');
    expect(reply.blocks[0]).toEqual({ type: 'passage', passage: closing, emphasis: [{ start: 4, end: 9 }] });
    expect(outline(reply)).toEqual([
      `> ${closed}`,
      '~ [¶1] · Harbour dispute · revision 3',
      inContext(closing),
      '! More passages: /search terms:"who closed \\"it\\"?"',
      '! Not what I asked: /feedback wrong question:"who closed \\"it\\"?"',
    ]);
  });

  it('shows two passages that may both answer in the order of the story, each with its words that do', () => {
    const marks = [
      { passage: 0, start: 0, end: 7 },
      { passage: 1, start: 4, end: 9 },
    ];
    const answer = { kind: 'answer', passages: [leading, closing, asking], nearest: [], shown: 2, marks } as const;
    const reply = renderAnswer(answer, one, 'who');
    expect(reply.blocks.filter(({ type }) => type === 'passage')).toEqual([
      { type: 'passage', passage: closing, emphasis: [{ start: 4, end: 9 }] },
      { type: 'passage', passage: leading, emphasis: [{ start: 0, end: 7 }] },
    ]);
    expect(outline(reply).slice(0, 4)).toEqual([
      `> ${closed}`,
      '~ [¶1] · Harbour dispute · revision 3',
      `> ${lead}`,
      '~ [¶3] · Harbour dispute · revision 3',
    ]);
  });

  it('opens the published page at the sentence, and says of which article, publisher and day it is', () => {
    const linked = { ...other, url: 'https://news.example/ferry', source: 'The Example' };
    const answer = { kind: 'answer', passages: [stopping], nearest: [], marks: [] } as const;
    expect(draw(answer, snapshotOf([article, linked])).lines).toEqual([
      '> The ferry stopped on Tuesday.',
      '~ [¶1] · Ferry stops · The Example · 2031-04-05 · revision 3',
      '! Open at this sentence: https://news.example/ferry#:~:text=The%20ferry%20stopped%20on%20Tuesday%2E',
      inContext(stopping),
    ]);
  });

  it('heads a passage that is not certain with the words that say so', () => {
    const answer = { kind: 'unsure', passages: [closing], nearest: [], marks: [] } as const;
    expect(draw(answer)).toEqual({
      tone: 'unsure',
      lines: [
        '~ Closest passage – the story may not answer this',
        `> ${closed}`,
        '~ [¶1] · Harbour dispute · revision 3',
        inContext(closing),
      ],
    });
  });

  it("says that the story doesn't say, on which words it has nothing, and cites what is related without showing it", () => {
    const answer = {
      kind: 'not-found',
      passages: [],
      nearest: [leading, closing],
      missing: ['abstain', 'Peru'],
    } as const;
    expect(draw(answer)).toEqual({
      tone: 'absent',
      lines: [
        "The story doesn't say.",
        '~ Nothing in it on "abstain" or "Peru". Related, but no answer: [¶1], [¶3]',
        '! Show ¶3: /passage number:3 article:harbour',
      ],
    });
    expect(draw({ ...answer, nearest: [], missing: [] }).lines).toEqual(["The story doesn't say."]);
    expect(draw({ ...answer, missing: [], nearest: [leading, stopping, closing] }, two).lines[1]).toBe(
      '~ Related, but no answer: [¶1], [¶3] (Harbour dispute), [¶1] (Ferry stops)',
    );
  });

  it('lets a question that the story does not answer be put to the moderators with one click', () => {
    const answer = { kind: 'not-found', passages: [], nearest: [], missing: [] } as const;
    expect(draw(answer, one, 'What does the quay cost?').lines).toEqual([
      "The story doesn't say.",
      '! Ask the moderators to cover this: /feedback cover question:"What does the quay cost?"',
    ]);
  });

  it('groups quotations by speaker, in the marks they were published in', () => {
    const reported = [{ speaker: 'Ada Bell', passage: asking }];
    const quotes = [
      { ...gift, role: 'Mayor' },
      { ...mistake, role: 'Mayor' },
    ];
    const reply = renderAnswer({ kind: 'quotes', quotes, reported, passages: [refusing] }, one);
    expect(outline(reply)).toEqual([
      '# *Ada Bell* · Mayor',
      '> "a gift to nobody"',
      '> “a mistake”',
      '~ [¶2] · Harbour dispute · revision 3',
      '~ Reported, not quoted',
      '- {Bell asked for a vote, the board said.} [¶4]',
      inContext(refusing),
    ]);
    const shown = reply.blocks.flatMap((block) => (block.type === 'passage' ? [block.passage] : []));
    expect(shown.map((passage) => isVerbatim(one.story, passage))).toEqual([true, true]);
  });

  it('shows reported speech alone only where nobody is quoted', () => {
    const reported = [{ speaker: 'the board', passage: asking }];
    expect(draw({ kind: 'quotes', quotes: [gift], reported, passages: [refusing] }).lines).not.toContain(
      '# *the board*',
    );
    expect(draw({ kind: 'quotes', quotes: [], reported, passages: [] }).lines).toEqual([
      '# *the board*',
      '~ Reported, not quoted',
      '- {Bell asked for a vote, the board said.} [¶4]',
      inContext(asking),
    ]);
  });

  it.each([
    [{ speaker: 'putin' }, 'The story quotes nobody called "putin".'],
    [{ about: 'fish' }, 'The story quotes nobody on "fish".'],
    [{ speaker: 'bell', about: 'fish' }, 'The story doesn\'t quote "bell" on "fish".'],
    [undefined, 'The story quotes nobody.'],
  ])('says who is quoted where %j is not', (asked, sentence) => {
    const answer = { kind: 'quotes', quotes: [], reported: [], passages: [], ...(asked && { asked }) } as const;
    const snapshot = snapshotOf([article], { quotations: [gift, mistake, { ...gift, speaker: '' }] });
    expect(draw(answer, snapshot)).toEqual({ tone: 'absent', lines: [sentence, '~ It quotes Ada Bell.'] });
  });

  it('gives one line a leader, and the sentences under them once', () => {
    const leads = [
      { leader: 'Tom Ash', role: 'harbour master', leads: 'the board', passage: leading },
      { leader: 'a seven-member body', leads: 'the board', passage: leading },
    ];
    expect(draw({ kind: 'leads', leads, passages: [leading] }).lines).toEqual([
      '- *Tom Ash* · harbour master · the board · [¶3]',
      '- *a seven-member body* · the board · [¶3]',
      `> ${lead}`,
      '~ [¶3] · Harbour dispute · revision 3',
      inContext(leading),
    ]);
  });

  it('does not repeat what a leader leads where the role says it', () => {
    const leads = [{ leader: 'Tom Ash', role: 'head of the Quay Board', leads: 'the Quay Board', passage: leading }];
    expect(draw({ kind: 'leads', leads, passages: [leading] }).lines[0]).toBe(
      '- *Tom Ash* · head of the Quay Board · [¶3]',
    );
  });

  it('says whom the story names as leaders where it does not say who leads something', () => {
    const snapshot = snapshotOf([article], { leads: [{ leader: 'Tom Ash', leads: 'the board', passage: leading }] });
    expect(draw({ kind: 'leads', leads: [], passages: [], asked: 'the navy' }, snapshot).lines).toEqual([
      'The story doesn\'t say who leads "the navy".',
      '~ Leaders it names: Tom Ash.',
    ]);
  });

  const bell = {
    name: 'Ada Bell',
    role: 'Mayor',
    roles: [{ text: 'Mayor', passage: refusing }],
    aliases: ['Bell'],
    mentions: [],
    passages: [refusing, asking],
  };

  it('shows one person with roles, sentences, quotations and where they are named', () => {
    const snapshot = snapshotOf([article], { people: [bell], quotations: [gift] });
    expect(draw({ kind: 'people', people: [bell], passages: bell.passages }, snapshot).lines).toEqual([
      '# *Ada Bell*',
      '- Mayor [¶2]',
      `> ${refused}`,
      '~ [¶2] · Harbour dispute · revision 3',
      '> Bell asked for a vote, the board said.',
      '~ [¶4] · Harbour dispute · revision 3',
      '- {"a gift to nobody"} [¶2]',
      '~ Named in [¶2], [¶4]',
      inContext(refusing),
      '! Quotations of Ada Bell: /quote speaker:"Ada Bell"',
    ]);
  });

  it('shows several people one line each, and names everybody where it knows nobody by that name', () => {
    const ash = { name: 'Tom Ash', roles: [], aliases: [], mentions: [], passages: [leading] };
    expect(draw({ kind: 'people', people: [bell, ash], passages: [] }).lines).toEqual([
      '- *Ada Bell* · Mayor · [¶2], [¶4]',
      '- *Tom Ash* · [¶3]',
    ]);
    const snapshot = snapshotOf([article], { people: [bell, ash] });
    expect(draw({ kind: 'people', people: [], passages: [], asked: 'merkel' }, snapshot).lines).toEqual([
      'The story names nobody called "merkel".',
      '~ It names Ada Bell and Tom Ash.',
    ]);
  });

  it('cites at most twelve paragraphs in a row', () => {
    const texts = Array.from({ length: 15 }, (_, index) => `Bell spoke ${index} times.`);
    const long = articleOf(texts);
    const passages = texts.map((text, index) => passageIn(long, index + 1, text));
    const busy = { ...bell, roles: [], passages };
    const { lines } = draw({ kind: 'people', people: [busy], passages }, snapshotOf([long]));
    expect(lines.at(-2)).toBe(
      '~ Named in [¶1], [¶2], [¶3], [¶4], [¶5], [¶6], [¶7], [¶8], [¶9], [¶10], [¶11], [¶12] … and 3 more',
    );
  });

  it.each([
    [2, []],
    [3, ['! Longer: /summary length:medium']],
    [4, ['! Shorter: /summary length:short']],
    [5, ['! Shorter: /summary length:short', '! Longer: /summary length:long']],
    [8, ['! Shorter: /summary length:medium']],
  ])('offers with a summary of %i sentences what may be shorter or longer', (count, actions) => {
    const passages = Array.from({ length: count }, () => closing);
    const { lines } = draw({ kind: 'summary', passages });
    expect(lines.slice(0, count)).toEqual(passages.map(() => `- {${closed}} [¶1]`));
    expect(lines.slice(count)).toEqual(actions);
  });

  it('gives a sentence one line, its time first and its date if that is known', () => {
    const events = [
      { when: 'on Monday', passage: closing },
      { when: 'on Tuesday', date: '2031-04-05', passage: stopping },
    ];
    expect(draw({ kind: 'timeline', events, passages: [] }, two).lines).toEqual([
      `- *on Monday* · {${closed}} [¶1] (Harbour dispute)`,
      '- *on Tuesday* (2031-04-05) · {The ferry stopped on Tuesday.} [¶1] (Ferry stops)',
    ]);
  });

  it('shows a sentence of several times once, at its first time with a date, with all of them', () => {
    const events = [
      { when: 'in 2029', passage: closing },
      { when: 'on Monday', date: '2031-04-04', passage: closing },
      { when: 'on Tuesday', date: '2031-04-05', passage: stopping },
      { when: 'on Friday', date: '2031-04-08', passage: closing },
    ];
    expect(draw({ kind: 'timeline', events, passages: [] }, two).lines).toEqual([
      `- *in 2029*, *on Monday* (2031-04-04), *on Friday* (2031-04-08) · {${closed}} [¶1] (Harbour dispute)`,
      '- *on Tuesday* (2031-04-05) · {The ferry stopped on Tuesday.} [¶1] (Ferry stops)',
    ]);
  });

  it('shows a paragraph with its place in the article and the way to its neighbours', () => {
    const second = article.paragraphs[1];
    const passages = second ? [passageOf(article, second)] : [];
    expect(draw({ kind: 'passages', passages }, two).lines).toEqual([
      '# ¶2 of 4 · Harbour dispute',
      `> ${refused} She left.`,
      '~ [¶2] · Harbour dispute · revision 3',
      '! ← ¶1: /passage number:1 article:harbour',
      '! ¶3 →: /passage number:3 article:harbour',
    ]);
  });

  it('lists articles with what is known of them and the name commands know them by', () => {
    const linked = { ...other, url: 'https://news.example/ferry', source: 'The Example' };
    const snapshot = snapshotOf([article, linked]);
    expect(draw({ kind: 'articles', articles: snapshot.story.articles, passages: [] }, snapshot).lines).toEqual([
      '- *Harbour dispute* · 4 paragraphs · harbour',
      '- *Ferry stops* · The Example · 2031-04-05T10:00:00Z · 1 paragraph · ferry',
      '~ revision 3',
      '! Open Ferry stops: https://news.example/ferry',
    ]);
  });

  it('shows errors and help to the asker alone', () => {
    const error = renderAnswer({ kind: 'error', message: 'Give a number.', passages: [] }, one);
    expect([error.tone, error.private, outline(error)]).toEqual(['error', true, ['Give a number.']]);
    const help = renderAnswer({ kind: 'help', passages: [] }, one);
    expect([help.private, outline(help)[1]]).toEqual([true, '! All commands: /help']);
  });
});
