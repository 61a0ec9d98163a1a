import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { drawReply, numberedLines, plainTerminal } from '#src/console/draw.ts';
import { showControls } from '#src/console/showControls.ts';
import { renderAnswer } from '#src/render/renderAnswer.ts';
import type { Block, Reply } from '#src/render/reply.ts';
import { articleOf, passageIn, snapshotOf } from '#tests/render/madeUpStory.ts';

const sentence = 'The board closed the quay on Monday.';
const article = articleOf([`It was late. ${sentence}`]);
const snapshot = snapshotOf([article]);
const passage = passageIn(article, 1, sentence);

function replyOf(...blocks: Block[]): Reply {
  return { ...renderAnswer({ kind: 'help', passages: [] }, snapshot), blocks };
}

describe('drawReply', () => {
  it('draws a passage behind a bar, small print under it, and the next actions numbered', () => {
    const reply = replyOf(
      { type: 'heading', parts: [{ kind: 'words', text: 'Ada Bell', strong: true }] },
      { type: 'passage', passage, emphasis: [] },
      { type: 'note', parts: [{ kind: 'cite', passage }] },
      { type: 'item', parts: [{ kind: 'verbatim', passage }] },
      {
        type: 'actions',
        actions: [
          { kind: 'open', label: 'Open', url: 'https://news.example/' },
          { kind: 'command', label: 'In context', line: '/passage number:1' },
          { kind: 'command', label: 'Help', line: '/help' },
        ],
      },
    );
    expect(drawReply(reply, plainTerminal)).toBe(
      [
        'Ada Bell',
        `│ ${sentence}`,
        '¶1',
        `• ${sentence}`,
        '',
        '  ↗ Open https://news.example/',
        '  1 In context /passage number:1',
        '  2 Help /help',
        '',
      ].join('\n'),
    );
    expect(numberedLines(reply)).toEqual(['/passage number:1', '/help']);
  });

  it('shows the words that answer in bold, whatever the order of their spans, and small print dim', () => {
    const at = (words: string) => {
      const start = article.paragraphs[0]?.text.indexOf(words) ?? -1;
      return { start, end: start + words.length };
    };
    const reply = replyOf(
      { type: 'passage', passage, emphasis: [at('quay'), at('board closed'), at('late')] },
      { type: 'note', parts: [{ kind: 'cite', passage }] },
    );
    expect(drawReply(reply, { ...plainTerminal, colour: true })).toBe(
      '│ The \u001b[1mboard closed\u001b[22m the \u001b[1mquay\u001b[22m on Monday.\n\u001b[2m¶1\u001b[22m\n',
    );
  });

  it('wraps to the width, and goes on behind the bar and under the bullet', () => {
    const terminal = {
      colour: false,
      wrap: (line: string, narrower: number) => wrapAnsi(line, 20 - narrower, { hard: true }),
    };
    const reply = replyOf(
      { type: 'passage', passage, emphasis: [] },
      { type: 'item', parts: [{ kind: 'verbatim', passage }] },
    );
    expect(drawReply(reply, terminal)).toBe(
      ['│ The board closed', '│ the quay on', '│ Monday.', '• The board closed', '  the quay on', '  Monday.', ''].join(
        '\n',
      ),
    );
  });

  it('lets nothing in an article steer the terminal', () => {
    const hostile = articleOf(['\u001b[2JGone\u0007 \u009b31m and \u007f back.']);
    const whole = passageIn(hostile, 1, '\u001b[2JGone\u0007 \u009b31m and \u007f back.');
    const reply = { ...replyOf({ type: 'passage', passage: whole, emphasis: [] }), story: snapshotOf([hostile]).story };
    expect(drawReply(reply, plainTerminal)).toBe('│ ␛[2JGone␇ �31m and ␡ back.\n');
  });
});

describe('showControls', () => {
  it.each([
    ['line ends and tabs', 'a\r\n\tb', 'a␍␊␉b'],
    ['nothing else: marks, joiners and emoji stay', '¶ שלום 👩‍🚀 e\u0301', '¶ שלום 👩‍🚀 e\u0301'],
  ])('shows %s', (_, text, expected) => {
    expect(showControls(text)).toBe(expected);
  });
});
