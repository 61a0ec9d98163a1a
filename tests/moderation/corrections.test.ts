import { expect, it } from 'vitest';
import type { Story } from '#src/corpus/story.ts';
import { passageOf } from '#src/corpus/story.ts';
import { makeCorrections } from '#src/moderation/corrections/makeCorrections.ts';
import { planCorrections } from '#src/moderation/corrections/planCorrections.ts';
import type { ClaimedCorrection } from '#src/store/records/corrections.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { describeOnEachEngine, FERRY, newModerator, textFile } from './bench.ts';
import { confirmed } from './proposed.ts';

describeOnEachEngine('the correction of messages', (bench) => {
  const change = (moderator: ReturnType<typeof newModerator>, text: string) =>
    confirmed(bench().moderation, moderator, bench().moderation.add(moderator, textFile('holm-ferry.txt', text)));
  const storyOf = async (server: string): Promise<Story> => (await bench().library.snapshotFor(server)).story;

  /** Records a message that shows a sentence of the ferry's article. */
  const cite = async (server: string, message: string, number: number, sentence: number) => {
    const story = await storyOf(server);
    const article = story.articles.find(({ id }) => id === 'holm-ferry');
    const paragraph = article?.paragraphs[number - 1];
    const span = paragraph && splitSentences(paragraph.text)[sentence - 1];
    if (!article || !paragraph || !span) throw new Error(`There is no sentence ${sentence} in ¶${number}.`);
    await bench().moderation.noteMessage(server, {
      message,
      channel: '5',
      story,
      passages: [passageOf(article, paragraph, span)],
    });
  };

  /** Makes what is due for a server and gives it in its order. */
  const correct = async (server: string): Promise<ClaimedCorrection[]> => {
    const made: ClaimedCorrection[] = [];
    await planCorrections(bench().context);
    await makeCorrections(
      async (correction) => {
        made.push(correction);
        return 'done';
      },
      bench().context,
      (id) => id === server,
    );
    return made;
  };
  const shown = (corrections: readonly ClaimedCorrection[]) =>
    corrections.map(({ message, was, now }) => [message, was.text, now?.text]);

  it('says then and now for what changed, newest first, and leaves alone what did not', async () => {
    const { notices, store } = bench();
    const moderator = newModerator();
    await storyOf(moderator.server);
    await change(moderator, FERRY.replace('eleven days.', 'eleven days. Buses run to the old pier meanwhile.'));
    await cite(moderator.server, 'm1', 3, 1);
    store.clock.pass(1_000);
    await cite(moderator.server, 'm2', 3, 2);
    store.clock.pass(1_000);
    await cite(moderator.server, 'm3', 1, 1);
    await change(
      moderator,
      FERRY.replace('eleven days.', 'three weeks. Buses run to the old pier meanwhile.').replace(
        'The ferry',
        'Good news.\n\nThe ferry',
      ),
    );
    expect(shown(await correct(moderator.server))).toEqual([
      ['m1', 'The repair is expected to take eleven days.', 'The repair is expected to take three weeks.'],
    ]);
    expect(notices.filter(({ server }) => server === moderator.server)).toMatchObject([
      { notice: { kind: 'corrections', revision: 3, corrections: [{ message: 'm1', channel: '5' }] } },
    ]);
    await change(moderator, `${FERRY.split('\n\n')[0]}\n`);
    expect(shown(await correct(moderator.server))).toEqual([
      ['m2', 'Buses run to the old pier meanwhile.', undefined],
      ['m1', 'The repair is expected to take eleven days.', undefined],
    ]);
  });

  it('takes a correction back when a rollback brings the words back', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    await cite(moderator.server, 'm1', 3, 1);
    await confirmed(moderation, moderator, moderation.remove(moderator, 'holm-ferry'));
    expect(shown(await correct(moderator.server))).toEqual([
      ['m1', 'The repair is expected to take eleven days.', undefined],
    ]);
    await confirmed(moderation, moderator, moderation.rollback(moderator, 1));
    const text = 'The repair is expected to take eleven days.';
    expect(shown(await correct(moderator.server))).toEqual([['m1', text, text]]);
  });

  it('is not made for other quotation marks', async () => {
    const moderator = newModerator();
    await cite(moderator.server, 'm1', 2, 1);
    await change(moderator, FERRY.replaceAll(/[“”]/gu, '"'));
    expect(await correct(moderator.server)).toEqual([]);
    await change(moderator, FERRY.replace('welders', 'painters'));
    expect(shown(await correct(moderator.server))).toEqual([
      [
        'm1',
        '“Nobody will sail on her until the welders are done,” said Captain Ruth Alver, who leads the harbour authority.',
        '“Nobody will sail on her until the painters are done,” said Captain Ruth Alver, who leads the harbour authority.',
      ],
    ]);
  });

  it('is tried again after a failure, by whatever process, and not for messages that are gone', async () => {
    const { store } = bench();
    const moderator = newModerator();
    await cite(moderator.server, 'm1', 3, 1);
    await cite(moderator.server, 'm2', 3, 1);
    await bench().moderation.forgetMessage(moderator.server, 'm2');
    await change(moderator, FERRY.replace('eleven', 'twelve'));
    await planCorrections(bench().context);
    const owns = (id: string) => id === moderator.server;
    const fail = () => Promise.reject(new Error('Discord is away'));
    expect(await makeCorrections(fail, bench().context, owns)).toBe(0);
    expect(await correct(moderator.server)).toEqual([]);
    store.clock.pass(60_000);
    const { context } = await bench().anotherProcess();
    const made: string[] = [];
    await makeCorrections(
      async ({ message }) => {
        made.push(message);
        return 'done';
      },
      context,
      owns,
    );
    expect(made).toEqual(['m1']);
  });

  it('leaves alone what was cited more than thirty days ago', async () => {
    const moderator = newModerator();
    await cite(moderator.server, 'm1', 3, 1);
    bench().store.clock.passDays(31);
    await change(moderator, FERRY.replace('eleven', 'twelve'));
    expect(await correct(moderator.server)).toEqual([]);
  });
});
