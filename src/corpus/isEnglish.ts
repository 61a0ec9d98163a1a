import { STOP_WORDS } from '#src/text/stopWords.ts';
import { findSurfaces, fold } from '#src/text/words.ts';
import type { Article } from './article.ts';

/** Words of an article that are looked at, and how few tell nothing. */
const MOST_WORDS = 400;
const FEWEST_WORDS = 25;
/** Share of words such as "the", "of" and "was" in the words of a text: 35 to 55 % in English, below 12 % in the languages around it. */
const LEAST_SHARE = 0.2;

const known = new WeakMap<Article, boolean>();

/** Whether an article is in English: by what it says of itself, else by how many of its words are the commonest ones of English. */
export function isEnglish(article: Article): boolean {
  const remembered = known.get(article);
  if (remembered !== undefined) return remembered;
  const { language } = article;
  const english = language === undefined ? readsEnglish(article) : /^en(?:-|$)/i.test(language);
  known.set(article, english);
  return english;
}

function readsEnglish({ paragraphs }: Article): boolean {
  const words: string[] = [];
  for (const { text } of paragraphs) {
    words.push(...findSurfaces(text).slice(0, MOST_WORDS - words.length));
    if (words.length >= MOST_WORDS) break;
  }
  if (words.length < FEWEST_WORDS) return true;
  return words.filter((word) => STOP_WORDS.has(fold(word))).length >= LEAST_SHARE * words.length;
}
