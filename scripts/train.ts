/**
 * Remakes every weight but the reader's: `npm run train -- SET …`, sets as `readExams` reads them.
 *
 * The ranker and its evidence learn from all articles but those that are reported; the combination of ranker and reader, and the decision,
 * only from the quarter that the reader has not seen either. Names are drawn by a fixed seed: on one machine the same sets give the same weights.
 */
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DECISION_NAMES } from '#src/answer/decide.ts';
import { EVIDENCE_NAMES } from '#src/answer/evidence/evidence.ts';
import { FEATURE_NAMES } from '#src/answer/ranking/features.ts';
import { COMBINATION_NAMES, type Combination } from '#src/answer/reading/combine.ts';
import { readQuestionWith } from '#src/answer/reading/readQuestionWith.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { understand } from '#src/answer/understanding/understand.ts';
import { passageOf } from '#src/corpus/story.ts';
import { seed } from '#src/evaluation/random.ts';
import type { Exam, GoldQuestion } from '#src/evaluation/readSet.ts';
import { openReader, type Reader } from '#src/reader/reader.ts';
import { learnCombination } from './learning/combination.ts';
import { learnDecision, type ReadInStory } from './learning/decision.ts';
import { learnEvidence } from './learning/evidence.ts';
import { partIn, readExams, say, writeWeights } from './learning/files.ts';
import { withForeignName } from './learning/foreignName.ts';
import { learnRanker } from './learning/ranker.ts';

const SEED = 1;

/** Each step reads what the one before has written. */
const STEPS = ['ranker', 'evidence', 'reading'] as const;
/** Questions of another article that are asked of one. */
const OFF_ARTICLE = 8;
/**
 * What members are taken to ask, of a hundred questions: those that the story answers, that it does not though it is about that, those of another
 * article, and those of somebody or some place that the article never names.
 */
const MIX = { answered: 60, absent: 17, offArticle: 18, foreign: 5 } as const;
/** One question in so many that has a name is asked once more with a name that the article lacks. */
const ONE_FOREIGN_IN = 3;
/** What a set counts beside the others: what members of a chat type is what is mostly asked. */
const SHARES: Readonly<Record<string, number>> = { written: 2 };

const { positionals: files, values } = parseArgs({
  allowPositionals: true,
  options: { step: { type: 'string' }, whole: { type: 'string', multiple: true, default: [] } },
});
/** Sets of which nothing else learns and nothing is reported: all of them teaches the combination and the decision. */
const whole: readonly string[] = values.whole;

switch (values.step) {
  case 'ranker':
    writeWeights('src/answer/ranking/weights.json', FEATURE_NAMES, learnRanker(readGivenSets().flat()));
    break;
  case 'evidence':
    writeWeights('src/answer/evidence/weights.json', EVIDENCE_NAMES, learnEvidence(readGivenSets()));
    break;
  case 'reading':
    await learnFromReading();
    break;
  default:
    for (const step of STEPS) {
      const all = whole.flatMap((file) => ['--whole', file]);
      const own = [...process.execArgv, fileURLToPath(import.meta.url), '--step', step, ...all, ...files];
      execFileSync(process.execPath, own, { stdio: 'inherit' });
    }
}

/** What the ranker learns from: all but what is reported, and but what was written to teach the reader what words cannot tell. */
function readGivenSets(): Exam[][] {
  return files
    .filter((file) => !isWritten(file))
    .map((file) =>
      readExams(file).filter(({ story: { articles } }) => articles[0] && partIn(file, articles[0]) !== 'report'),
    );
}

function isWritten(file: string): boolean {
  return file.endsWith('.txt');
}

async function learnFromReading(): Promise<void> {
  const reader = openReader();
  const read: ReadInStory[] = [];
  // Files of one kind, such as those written for the reader, count as one set; what a set counts is in `SHARES`.
  const sets = new Map<string, string[]>();
  for (const file of [...files, ...whole]) {
    const name = isWritten(file) ? 'written' : basename(file);
    sets.set(name, [...(sets.get(name) ?? []), file]);
  }
  for (const [name, own] of sets) {
    const exams = own.flatMap((file) =>
      readExams(file).filter(
        ({ story: { articles } }) => articles[0] && (whole.includes(file) || partIn(file, articles[0]) === 'ranker'),
      ),
    );
    const ofSet = await readExamsWith(reader, exams);
    const counts = { answered: 0, absent: 0, offArticle: 0, foreign: 0 };
    for (const { kind } of ofSet) counts[kind] += 1;
    read.push(...ofSet.map((one) => ({ ...one, weight: ((SHARES[name] ?? 1) * MIX[one.kind]) / counts[one.kind] })));
    say(`${name}: ${ofSet.length} questions read`);
  }
  await reader.close();
  const combination = learnCombination(read);
  writeWeights('src/answer/reading/combination.json', COMBINATION_NAMES, combination);
  const byName = Object.fromEntries(COMBINATION_NAMES.map((name, k) => [name, combination[k] ?? 0])) as Combination;
  writeWeights('src/answer/decision.json', DECISION_NAMES, learnDecision(read, byName));
}

type Kind = keyof typeof MIX;

/** A question that was read, not weighed yet. */
interface ReadQuestion extends Omit<ReadInStory, 'weight'> {
  readonly kind: Kind;
}

async function readExamsWith(reader: Reader, exams: readonly Exam[]): Promise<ReadQuestion[]> {
  const read: ReadQuestion[] = [];
  const random = seed(SEED);
  for (const [i, { story, questions }] of exams.entries()) {
    const snapshot = takeSnapshot(story);
    const ask = async (gold: GoldQuestion, kind: Kind, typed = gold.question) => {
      const question = understand(typed, snapshot);
      await readQuestionWith(reader, question, snapshot);
      const asked = snapshot.asked(question);
      const right = asked.ranked.map(
        ({ entry: { sentence } }) =>
          kind === 'answered' && gold.isAnsweredBy(passageOf(sentence.article, sentence.paragraph, sentence)),
      );
      read.push({ asked, right, kind, index: snapshot.index });
    };
    const alone = questions.filter(({ before }) => before === undefined);
    for (const gold of alone) await ask(gold, gold.answerable ? 'answered' : 'absent');
    for (const gold of alone.filter((_, place) => place % ONE_FOREIGN_IN === 0)) {
      const typed = withForeignName(gold.question, snapshot.index, random);
      if (typed !== undefined) await ask(gold, 'foreign', typed);
    }
    const others =
      exams[(i + 1) % exams.length]?.questions.filter(({ answerable, before }) => answerable && before === undefined) ??
      [];
    for (const gold of others.slice(0, OFF_ARTICLE)) await ask(gold, 'offArticle');
  }
  return read;
}
