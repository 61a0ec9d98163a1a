import { LRUCache } from 'lru-cache';
import type { Answer } from '#src/answer/answer.ts';

/** Servers whose questions are remembered, and questions of each. */
const mostServers = 2_000;
const mostQuestions = 20;

/** Longest question that is remembered, in UTF-16 units: what Discord takes as a suggestion. */
const longest = 100;

/** What a server was asked lately and answered where everybody saw it, to be suggested to whoever asks next. */
export interface AnsweredQuestions {
  /** Remembers a question that the story answered for certain; others are not remembered. */
  note(server: string, question: string, answer: Pick<Answer, 'kind'>, revision: number): void;
  /** Newest first: those that this revision of the story answered. */
  of(server: string | undefined, revision: number): string[];
}

const certain: ReadonlySet<Answer['kind']> = new Set(['answer', 'quotes', 'leads', 'people', 'summary', 'timeline']);

/** Kept in memory alone and without who asked: nothing of it outlives the process. */
export function rememberAnswered(): AnsweredQuestions {
  const asked = new LRUCache<string, readonly { question: string; revision: number }[]>({ max: mostServers });
  return {
    note(server, text, { kind }, revision) {
      const question = text.trim().replace(/\s+/g, ' ');
      if (!certain.has(kind) || question === '' || question.length > longest) return;
      const others = (asked.get(server) ?? []).filter((known) => !isSame(known.question, question));
      asked.set(server, [{ question, revision }, ...others].slice(0, mostQuestions));
    },
    of: (server, revision) =>
      (server === undefined ? [] : (asked.get(server) ?? []))
        .filter((known) => known.revision === revision)
        .map(({ question }) => question),
  };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
