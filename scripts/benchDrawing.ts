/**
 * Measures what a long list costs once its facts are known, in milliseconds of processor time: found again, laid out and drawn as a
 * Discord message, and each page of "Show all": `npm run bench:drawing`. The folder of another build may be given, to measure both in
 * one run: `npm run bench:drawing -- ../other`.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PARAGRAPHS = [1_000, 2_000, 4_000];
const QUOTATIONS = [4_000, 8_000];
const REPEATED = 3;

const folders = ['.', ...process.argv.slice(2)];
for (const folder of folders) {
  const { takeSnapshot } = await load<typeof import('#src/answer/snapshot.ts')>(folder, 'src/answer/snapshot.ts');
  const { timelineOf } = await load<typeof import('#src/answer/timelineOf.ts')>(folder, 'src/answer/timelineOf.ts');
  const { quotesBy } = await load<typeof import('#src/answer/quotesBy.ts')>(folder, 'src/answer/quotesBy.ts');
  const { peopleNamed } = await load<typeof import('#src/answer/peopleNamed.ts')>(folder, 'src/answer/peopleNamed.ts');
  const { renderAnswer } = await load<typeof import('#src/render/renderAnswer.ts')>(
    folder,
    'src/render/renderAnswer.ts',
  );
  const { messageOf } = await load<typeof import('#src/discord/drawing/message.ts')>(
    folder,
    'src/discord/drawing/message.ts',
  );
  const { wholeReply } = await load<typeof import('#src/discord/drawing/wholeReply.ts')>(
    folder,
    'src/discord/drawing/wholeReply.ts',
  );
  const { ENGLISH } = await load<typeof import('#src/language/say.ts')>(folder, 'src/language/say.ts');
  process.stdout.write(`${folder === '.' ? 'this build' : folder}\n`);
  for (const count of PARAGRAPHS) {
    const snapshot = takeSnapshot(datedStory(count));
    const reply = () => renderAnswer(timelineOf(snapshot), snapshot, '/timeline');
    report(
      `/timeline over ${count} dated paragraphs`,
      () => messageOf(reply(), ENGLISH),
      reply,
      (made) => wholeReply(made, ENGLISH),
    );
  }
  for (const count of QUOTATIONS) {
    const snapshot = takeSnapshot(quotedStory(count));
    const quotes = () => renderAnswer(quotesBy(snapshot, {}), snapshot, '/quote');
    report(
      `/quote over ${count} quotations`,
      () => messageOf(quotes(), ENGLISH),
      quotes,
      (made) => wholeReply(made, ENGLISH),
    );
    const people = () => renderAnswer(peopleNamed(snapshot, undefined), snapshot, '/who');
    report(
      `/who over ${count} quotations`,
      () => messageOf(people(), ENGLISH),
      people,
      (made) => wholeReply(made, ENGLISH),
    );
  }
}

async function load<Module>(folder: string, file: string): Promise<Module> {
  return (await import(pathToFileURL(resolve(folder, file)).href)) as Module;
}

function report<Reply>(what: string, show: () => unknown, make: () => Reply, pages: (reply: Reply) => unknown): void {
  show();
  const reply = make();
  process.stdout.write(
    `${what}: ${median(show).toFixed(1)} ms; a page of Show all: ${median(() => pages(reply)).toFixed(1)} ms\n`,
  );
}

function median(run: () => unknown): number {
  const took = Array.from({ length: REPEATED }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return took.toSorted((a, b) => a - b)[Math.floor(REPEATED / 2)] ?? 0;
}

/** News of twenty articles in which each paragraph tells of a day. */
function datedStory(count: number) {
  const articles = Array.from({ length: 20 }, (_, article) => ({
    id: `day-${article}`,
    title: `News of day ${article}`,
    published: '2024-06-28',
    paragraphs: Array.from({ length: count / 20 }, (_, at) => ({
      number: at + 1,
      id: `p${at + 1}`,
      text: `The council of Harbour ${article} met on ${(at % 27) + 1} May 2024 and voted to repair pier number ${at} before the winter storms.`,
    })),
    asides: [],
  }));
  return { revision: 1, articles };
}

/** One article in which three people say this many things. */
function quotedStory(count: number) {
  const speakers = ['Ana Smith', 'Mark Paris', 'Grace May'];
  const paragraphs = Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    id: `p${at + 1}`,
    text: `“Pier number ${at} will be repaired before the winter storms,” ${speakers[at % 3]} said.`,
  }));
  return { revision: 1, articles: [{ id: 'talks', title: 'Talks', paragraphs, asides: [] }] };
}
