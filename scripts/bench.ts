/**
 * Measures the whole of answering at several sizes, beside plain Fuse.js and MiniSearch on the same text and the same questions, and
 * prints it as Markdown. Run it as `npm run bench -- [--sizes 1000,10000,75000] [--questions 500] [--alone]`; `--alone` leaves the
 * others out. The text and the questions are made up from a seed, the same in every run; slow engines are asked only the first of
 * the questions, for 40 seconds.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildSnapshot } from '#src/library/buildSnapshot.ts';
import { openReader } from '#src/reader/reader.ts';
import { askQuestions } from './bench/askQuestions.ts';
import { competitors, type Engine, verbatim, verbatimReading, verbatimUnrefused } from './bench/engines.ts';
import { askAll, measureBuild, type Result } from './bench/measure.ts';
import { askOtherwise } from './bench/otherRequests.ts';
import { reportGrowth, reportSize, type SizeReport } from './bench/report.ts';
import { readVocabulary, type Vocabulary } from './bench/vocabulary.ts';
import { writeStory } from './bench/writeStory.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,75000' },
    questions: { type: 'string', default: '500' },
    alone: { type: 'boolean', default: false },
  },
});

async function measureSize(paragraphs: number, questionCount: number, vocabulary: Vocabulary): Promise<SizeReport> {
  const { story, sentences } = writeStory(paragraphs, vocabulary);
  const questions = askQuestions(sentences, questionCount, vocabulary);
  const { built: snapshot, cost } = await measureBuild(() => buildSnapshot(story));
  const own: (() => Engine)[] = [
    () => verbatimReading(snapshot, reader),
    () => verbatim(snapshot),
    () => verbatimUnrefused(snapshot),
  ];
  const engines = values.alone ? own : [...own, ...competitors(story)];
  const texts = story.articles.flatMap((article) => article.paragraphs.map(({ text }) => text.length));
  const results: Result[] = [];
  for (const open of engines) results.push(await askAll(open(), questions));
  return {
    paragraphs,
    terms: snapshot.index.terms.size,
    characters: texts.reduce((sum, length) => sum + length, 0),
    build: cost,
    results,
    others: askOtherwise(snapshot, sentences),
  };
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

const reader = openReader();
const vocabulary = readVocabulary();
const [cpu] = cpus();
const load = loadavg()[0]?.toFixed(1);
print([`Node ${process.version}, ${availableParallelism()} × ${cpu?.model.trim()}, load ${load} at the start.`, '']);
// What is read once for all stories, such as the lexicon, belongs to none of them.
await measureSize(300, 20, vocabulary);
const reports: SizeReport[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const report = await measureSize(size, Number(values.questions), vocabulary);
  reports.push(report);
  print(reportSize(report));
}
const { read, refused } = reader.status();
print([`The reader read ${read} windows and refused ${refused}.`]);
await reader.close();
print([...reportGrowth(reports), `Load at the end: ${loadavg()[0]?.toFixed(1)}.`]);
