import { describe, expect, it } from 'vitest';
import passageCommand from '#commands/passage.ts';
import quote from '#commands/quote.ts';
import summary from '#commands/summary.ts';
import timeline from '#commands/timeline.ts';
import { completeLine } from '#src/console/completeLine.ts';
import { owner } from '#tests/commands/runTyped.ts';
import { articleOf, quotationIn, snapshotOf } from '#tests/render/madeUpStory.ts';

const sentence = 'Ada Bell called it "a mistake", and the board "a gift".';
const article = articleOf([sentence]);
const snapshot = snapshotOf([article, articleOf(['It rained.'], { id: 'rain', title: 'Rain' })], {
  quotations: [
    quotationIn(article, 1, { speaker: 'Ada Bell', words: 'a mistake', sentence }),
    quotationIn(article, 1, { speaker: 'the board', words: 'a gift', sentence }),
  ],
});
const desk = {
  listCommands: async () => [passageCommand, quote, summary, timeline],
  library: { snapshotFor: () => Promise.resolve(snapshot) },
};

describe('completeLine', () => {
  it.each([
    ['/', ['/passage ', '/quote ', '/summary ', '/timeline '], '/'],
    ['/q', ['/quote '], '/q'],
    ['/x', [], '/x'],
    ['/quote ', ['speaker:', 'about:', '"Ada Bell"', '"the board"'], ''],
    ['/quote bel', ['"Ada Bell"'], 'bel'],
    ['/quote speaker:"ada b', ['"Ada Bell"'], '"ada b'],
    ['/quote kirby ab', ['about:'], 'ab'],
    ['/quote speaker:"Ada Bell" ab', ['about:'], 'ab'],
    ['/summary length:', ['short', 'medium', 'long'], ''],
    ['/summary lo', ['long'], 'lo'],
    ['/passage 7 article:ra', ['rain'], 'ra'],
    ['/passage 7 ', ['article:'], ''],
    ['/timeline ', [], ''],
    ['who leads', [], 'who leads'],
    ['/nothing x', [], '/nothing x'],
  ])('completes %j', async (line, hits, replaced) => {
    expect(await completeLine(line, { ...desk, asker: owner })).toEqual([hits, replaced]);
  });
});
