import { createHash } from 'node:crypto';
import type { Answer } from '#src/answer/answer.ts';
import { questionKey } from '#src/answer/pins/questionKey.ts';
import type { Gap } from '#src/store/records/questions.ts';
import type { ModerationContext } from '../context.ts';

/** A question that the story did not answer, in all the wordings it was asked in. */
export interface GapGroup {
  /** Names the group in a command: ten characters. */
  readonly id: string;
  /** The wording asked most often; of a look-up, its command line. */
  readonly question: string;
  /** A command that looked something up: there is no question to be pinned. */
  readonly isLookUp: boolean;
  readonly asked: number;
  /** `YYYY-MM-DD` in UTC. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** How many members said under an answer that it is not what was asked, and how many want the story to cover the question. */
  readonly wrong: number;
  readonly cover: number;
  /** What members wrote to that. */
  readonly notes: readonly string[];
  readonly keys: readonly string[];
}

/** Questions that are read at one time: of more, those asked least are not grouped. */
const MOST_QUESTIONS = 500;
/** Longest question that is kept, in UTF-16 units: longer ones are rarely questions. */
const LONGEST_QUESTION = 500;

/** Keeps a question that the story did not answer for certain, without who asked it; others are not kept. */
export async function noteQuestion(
  server: string,
  text: string,
  answer: Answer,
  { store }: Pick<ModerationContext, 'store'>,
): Promise<void> {
  if (answer.kind !== 'not-found' && answer.kind !== 'unsure') return;
  const question = readAsked(text);
  if (question === undefined) return;
  await store.questions.record(server, { key: questionKey(text), text: question, outcome: answer.kind });
}

/**
 * The form in which what was asked is compared. A look-up, `/quote speaker:kirby`, is the same in other capitals and inflections, and
 * never the same as a question.
 */
export function askedKey(asked: string): string {
  const [, lookUp] = /^\s*\/(.*)$/s.exec(asked) ?? [];
  return lookUp === undefined ? questionKey(asked) : `/${questionKey(lookUp)}`;
}

/** A question as it is kept: in one line, of bounded length; nothing where it has no word. */
export function readAsked(text: string): string | undefined {
  const question = text.trim().replace(/\s+/gu, ' ').slice(0, LONGEST_QUESTION);
  return /[\p{L}\p{N}]/u.test(question) ? question : undefined;
}

/** What people asked and the story did not answer as they meant it, the most asked and clicked first, of those the most recent. */
export async function listGaps(server: string, { store }: Pick<ModerationContext, 'store'>): Promise<GapGroup[]> {
  const groups = new Map<string, [Gap, ...Gap[]]>();
  for (const gap of await store.questions.gaps(server, { limit: MOST_QUESTIONS })) {
    const words = [...new Set(gap.key.split(' '))].sort().join(' ');
    const group = groups.get(words);
    if (group) group.push(gap);
    else groups.set(words, [gap]);
  }
  return [...groups]
    .map(([words, gaps]) => groupOf(words, gaps))
    .sort(
      (a, b) =>
        weightOf(b) - weightOf(a) || (a.lastDay < b.lastDay ? 1 : a.lastDay > b.lastDay ? -1 : a.id < b.id ? -1 : 1),
    );
}

/** Takes a group off the list; whether it was on it. */
export async function dismissGap(
  server: string,
  id: string,
  context: Pick<ModerationContext, 'store'>,
): Promise<boolean> {
  const group = (await listGaps(server, context)).find((candidate) => candidate.id === id);
  for (const key of group?.keys ?? []) await context.store.questions.dismiss(server, key);
  return group !== undefined;
}

function weightOf({ asked, wrong, cover }: GapGroup): number {
  return asked + wrong + cover;
}

function groupOf(words: string, gaps: readonly [Gap, ...Gap[]]): GapGroup {
  const days = gaps.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).sort();
  return {
    id: createHash('sha256').update(words).digest('hex').slice(0, 10),
    question: gaps[0].text,
    isLookUp: gaps[0].key.startsWith('/'),
    asked: gaps.reduce((sum, { asked }) => sum + Number(asked), 0),
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    wrong: gaps.reduce((sum, { wrong }) => sum + wrong, 0),
    cover: gaps.reduce((sum, { cover }) => sum + cover, 0),
    notes: gaps.flatMap(({ notes }) => notes),
    keys: gaps.map(({ key }) => key),
  };
}
