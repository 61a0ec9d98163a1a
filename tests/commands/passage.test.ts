import { describe, expect, it } from 'vitest';
import passage from '#commands/passage.ts';
import { articleOf, snapshotOf } from '#tests/render/madeUpStory.ts';
import { outline } from '#tests/render/outline.ts';
import { refusalOf, runTyped, suggested } from './runTyped.ts';

const two = snapshotOf([
  articleOf(['The quay closed.', 'It rained.']),
  articleOf(['The ferry stopped.'], { id: 'ferry', title: 'No ferry' }),
]);
const title = 'Virtual meeting of the US and Israel on Rafah';

describe('/passage', () => {
  it('shows a paragraph whole, its place, and its neighbours', async () => {
    expect(outline(await runTyped(passage, '8'))).toEqual([
      `# ¶8 of 11 · ${title}`,
      "> The White House and the Prime Minister's office declined to comment.",
      `~ [¶8] · ${title} · revision 1`,
      '! ← ¶7: /passage number:7 article:rafah-meeting',
      '! ¶9 →: /passage number:9 article:rafah-meeting',
      '! Not what I asked: /feedback wrong question:"/passage number:8"',
    ]);
  });

  it.each([
    ['1', '# ¶1 of 2 · Harbour dispute'],
    ['1 article:ferry', '# ¶1 of 1 · No ferry'],
    ['1 article:no ferry', '# ¶1 of 1 · No ferry'],
    ['number:2 article:harb', '# ¶2 of 2 · Harbour dispute'],
  ])('says for %j which of several articles it shows', async (typed, heading) => {
    expect(outline(await runTyped(passage, typed, two))[0]).toBe(heading);
  });

  it.each([
    ['12', `"${title}" has no ¶12: give a number from 1 to 11.`],
    ['0', 'number must be at least 1.'],
    ['', '/passage needs number: The number after the ¶.'],
    ['1 article:xyz', 'The story has no article "xyz": choose one of rafah-meeting.'],
  ])('refuses %j', async (typed, message) => {
    expect(await refusalOf(passage, typed)).toBe(message);
  });

  it('names the articles there are', async () => {
    expect(await refusalOf(passage, '1 article:xyz', two)).toBe(
      'The story has no article "xyz": choose one of harbour or ferry.',
    );
    expect(await suggested(passage, 'article', 'rafah')).toEqual([title]);
  });
});
