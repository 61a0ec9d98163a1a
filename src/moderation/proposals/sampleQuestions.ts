import { takeSnapshot } from '#src/answer/snapshot.ts';
import type { Strictness } from '#src/answer/strictness.ts';
import { type SuggestedQuestion, suggestQuestions } from '#src/answer/suggestions/suggestQuestions.ts';
import type { Article } from '#src/corpus/article.ts';
import { openPace } from '#src/pace.ts';

const MOST_SAMPLES = 3;
/** Paragraphs the questions are made from: reading all of a large change would take minutes, and these are read in one go. */
const MOST_PARAGRAPHS = 40;

/**
 * Up to three questions made from new articles and answered by them alone, as surely as the server wants it: of different kinds where the
 * text has them. Other work goes on meanwhile.
 */
export async function sampleQuestions(
  articles: readonly Article[],
  strictness: Strictness,
): Promise<readonly SuggestedQuestion[]> {
  const samples: SuggestedQuestion[] = [];
  const rest = openPace();
  const snapshot = { ...takeSnapshot({ revision: 1, articles: cut(articles) }), strictness };
  for (const question of suggestQuestions(snapshot)) {
    if (question) samples.push(question);
    if (samples.length === MOST_SAMPLES) break;
    await rest();
  }
  return samples;
}

/** The first paragraphs of the articles, with the numbers they have. */
function cut(articles: readonly Article[]): Article[] {
  const taken: Article[] = [];
  let room = MOST_PARAGRAPHS;
  for (const article of articles) {
    if (room === 0) break;
    const paragraphs = article.paragraphs.slice(0, room);
    taken.push({ ...article, paragraphs, asides: [] });
    room -= paragraphs.length;
  }
  return taken;
}
