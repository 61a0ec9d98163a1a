/**
 * Remakes every weight but the reader's: `npm run train -- SET …`, sets as `readExams` reads them.
 *
 * The ranker and its evidence learn from all articles but those that are reported; the combination of ranker and reader, and the decision,
 * only from the quarter that the reader has not seen either. Nothing is random: on one machine the same sets give the same weights.
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
import { passageOf } from '#src/corpus/story.ts';
import type { Exam, GoldQuestion } from '#src/evaluation/readSet.ts';
import { openReader, type Reader } from '#src/reader/reader.ts';
import { learnCombination } from './learning/combination.ts';
import { learnDecision, type ReadInStory } from './learning/decision.ts';
import { learnEvidence } from './learning/evidence.ts';
import { partIn, readExams, say, writeWeights } from './learning/files.ts';
import { learnRanker } from './learning/ranker.ts';

/** Each step reads what the one before has written. */
const STEPS = ['ranker', 'evidence', 'reading'] as const;
/** Questions of another article that are asked of one. */
const OFF_ARTICLE = 8;
/** What members are taken to ask, of a hundred questions: those that the story answers, that it does not though it is about that, and others. */
const MIX = { answered: 70, absent: 20, offArticle: 10 } as const;

const { positionals: files, values } = parseArgs({ allowPositionals: true, options: { step: { type: 'string' } } });

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
      const own = [...process.execArgv, fileURLToPath(import.meta.url), '--step', step, ...files];
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
  // Files of one kind, such as those written for the reader, count as one set; each set counts the same.
  const sets = new Map<string, string[]>();
  for (const file of files) {
    const name = isWritten(file) ? 'written' : basename(file);
    sets.set(name, [...(sets.get(name) ?? []), file]);
  }
  for (const [name, own] of sets) {
    const exams = own.flatMap((file) =>
      readExams(file).filter(({ story: { articles } }) => articles[0] && partIn(file, articles[0]) === 'ranker'),
    );
    const ofSet = await readExamsWith(reader, exams);
    const counts = { answered: 0, absent: 0, offArticle: 0 };
    for (const { kind } of ofSet) counts[kind] += 1;
    read.push(...ofSet.map((one) => ({ ...one, weight: MIX[one.kind] / counts[one.kind] })));
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
  for (const [i, { story, questions }] of exams.entries()) {
    const snapshot = takeSnapshot(story);
    const ask = async (gold: GoldQuestion, kind: Kind) => {
      await readQuestionWith(reader, gold.question, snapshot);
      const asked = snapshot.asked(gold.question);
      const right = asked.ranked.map(
        ({ entry: { sentence } }) =>
          kind === 'answered' && gold.isAnsweredBy(passageOf(sentence.article, sentence.paragraph, sentence)),
      );
      read.push({ asked, right, kind, index: snapshot.index });
    };
    for (const gold of questions) await ask(gold, gold.answerable ? 'answered' : 'absent');
    const others = exams[(i + 1) % exams.length]?.questions.filter(({ answerable }) => answerable) ?? [];
    for (const gold of others.slice(0, OFF_ARTICLE)) await ask(gold, 'offArticle');
  }
  return read;
}
