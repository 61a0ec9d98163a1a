import { answerText } from '#src/answer/answerText.ts';
import { factsToSuggest } from '#src/answer/factsOn.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { summaryOf } from '#src/answer/summaryOf.ts';
import { timelineOf } from '#src/answer/timelineOf.ts';
import { quantile } from './measure.ts';
import type { WrittenSentence } from './writeStory.ts';

/** What one kind of request that reads the story's facts took, in milliseconds. */
export interface RequestCost {
  readonly name: string;
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
}

const EACH = 20;

/** Asks after people spread over the story, each of them new, and for what is told of the whole story. */
export function askOtherwise(snapshot: Snapshot, sentences: readonly WrittenSentence[]): RequestCost[] {
  const named = [...new Set(sentences.flatMap(({ slots }) => slots.get('surname') ?? []))];
  const step = Math.max(1, Math.floor(named.length / EACH));
  const names = named.filter((_, i) => i % step === 0).slice(0, EACH);
  const each = (name: string, ask: (surname: string) => unknown) => time(name, names, ask);
  return [
    each('who is X', (surname) => answerText(`Who is ${surname}?`, snapshot)),
    each('what did X say', (surname) => answerText(`What did ${surname} say?`, snapshot)),
    each('suggestions for /who', (surname) => factsToSuggest(snapshot, surname.slice(0, 4)).people),
    each('suggestions for /quote', (surname) => factsToSuggest(snapshot, surname.slice(0, 5)).quotations),
    time('/summary', [''], () => summaryOf(snapshot)),
    time('/timeline', [''], () => timelineOf(snapshot)),
    time('/who', [''], () => answerText('list people', snapshot)),
  ];
}

function time(name: string, names: readonly string[], ask: (surname: string) => unknown): RequestCost {
  const times = names.map((surname) => {
    const from = performance.now();
    ask(surname);
    return performance.now() - from;
  });
  return { name, first: times[0] ?? 0, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
