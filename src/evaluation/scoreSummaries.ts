import { summarise } from '#src/story/summary/summarise.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { overlapF1, rougeF1 } from './overlap.ts';
import type { Exam } from './readSet.ts';

/** A mean from 0 to 1, of our summaries and of the first sentences of the articles. */
export interface Pair {
  readonly ours: number;
  readonly lead: number;
}

/** How the summaries of a set went; undefined where no summary by hand is of the kind that the figure is for. */
export interface SummaryScores {
  readonly articles: number;
  /** Sentences shared with summaries that are made of the article's own sentences. */
  readonly overlap: Pair | undefined;
  /** Words and pairs of words shared with summaries in other words. */
  readonly rouge1: Pair | undefined;
  readonly rouge2: Pair | undefined;
}

/** The summary by hand, ours and the first sentences: as many sentences each. */
interface Compared {
  readonly gold: readonly string[];
  readonly ours: readonly string[];
  readonly lead: readonly string[];
  readonly verbatim: boolean;
}

/** Compares the summaries of the articles that have one by hand; undefined where none has. */
export function scoreSummaries(exams: readonly Exam[]): SummaryScores | undefined {
  const compared = exams.flatMap(compare);
  if (compared.length === 0) return undefined;
  const verbatim = compared.filter((one) => one.verbatim);
  const free = compared.filter((one) => !one.verbatim);
  return {
    articles: compared.length,
    overlap: meanPair(verbatim, overlapF1),
    rouge1: meanPair(free, (chosen, gold) => rougeF1(chosen.join(' '), gold.join(' '), 1)),
    rouge2: meanPair(free, (chosen, gold) => rougeF1(chosen.join(' '), gold.join(' '), 2)),
  };
}

function compare({ story, summary }: Exam): Compared[] {
  const gold = (typeof summary === 'string' ? [summary] : (summary ?? [])).flatMap(sentencesOf);
  if (gold.length === 0) return [];
  const sentences = story.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => sentencesOf(text)));
  const ours = summarise(story, gold.length).map(({ text }) => text);
  const verbatim = gold.every((sentence) => sentences.includes(sentence));
  return [{ gold, ours, lead: sentences.slice(0, gold.length), verbatim }];
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

function meanPair(
  compared: readonly Compared[],
  measure: (chosen: readonly string[], gold: readonly string[]) => number,
): Pair | undefined {
  if (compared.length === 0) return undefined;
  const mean = (pick: (one: Compared) => readonly string[]) =>
    compared.reduce((sum, one) => sum + measure(pick(one), one.gold), 0) / compared.length;
  return { ours: mean(({ ours }) => ours), lead: mean(({ lead }) => lead) };
}
