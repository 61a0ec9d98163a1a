import { describe, expect, it } from 'vitest';
import find from '#commands/find-in-the-story.ts';
import gaps from '#commands/gaps.ts';
import help from '#commands/help.ts';
import passage from '#commands/passage.ts';
import type { Asker } from '#src/command/command.ts';
import { parseLine } from '#src/command/parseLine.ts';
import { articleOf, snapshotOf } from '#tests/render/madeUpStory.ts';
import { outline } from '#tests/render/outline.ts';
import { bundled, owner } from './runTyped.ts';

const { options } = parseLine('/help', [help]);
const commands = [find, gaps, help, passage];
const shown = (asker: Asker, snapshot = bundled) => help.run({ options, asker, snapshot, services: { commands } });

describe('/help', () => {
  it('names the story, asks questions that it answers, and lists the commands, to the asker alone', async () => {
    const reply = await shown({ ...owner, isModerator: false });
    expect(reply.private).toBe(true);
    expect(outline(reply)).toEqual([
      '*Virtual meeting of the US and Israel on Rafah*',
      '~ 1 article · revision 1',
      "Ask about the story in your own words, or use a command. The answer is always the story's own words, with where they stand.",
      '- */help* – What you can ask, and the commands',
      '- */passage number [article]* – One paragraph of the story, as cited',
      'In the menu of a message (press and hold it, or right-click it, then Apps):',
      '- *Find in the story* – What the story has of a message: the closest passages, its names and its numbers',
      'For example, with the buttons below:',
      '! Who leads the US side in the meeting?: /ask question:"Who leads the US side in the meeting?"',
      '! What did Blinken say?: /ask question:"What did Blinken say?"',
      '! How many Israeli and US officials told Barak Ravid of Axios?: /ask question:"How many Israeli and US officials told Barak Ravid of Axios?"',
      '! Who is Joe Biden?: /ask question:"Who is Joe Biden?"',
      '! What happened last week?: /ask question:"What happened last week?"',
    ]);
  });

  it("lists moderators' commands for moderators", async () => {
    expect(outline(await shown(owner))).toContain(
      '- */gaps [dismiss]* – What people asked and the story does not answer',
    );
  });

  it('names the newest of many articles', async () => {
    const articles = ['2026-01-03', '2026-01-01', '2026-01-04', '2026-01-02'].map((published) =>
      articleOf(['The quay closed.'], { id: published, title: `News of ${published}`, published, source: 'The Quay' }),
    );
    expect(outline(await shown(owner, snapshotOf(articles))).slice(0, 4)).toEqual([
      '*News of 2026-01-03* · The Quay · 2026-01-03',
      '*News of 2026-01-04* · The Quay · 2026-01-04',
      '*News of 2026-01-02* · The Quay · 2026-01-02',
      '~ 4 articles · revision 3',
    ]);
  });

  it('says so where the story has no articles', async () => {
    expect(outline(await shown(owner, snapshotOf([]))).slice(0, 2)).toEqual([
      'The story has no articles yet.',
      '~ 0 articles · revision 3',
    ]);
  });
});
