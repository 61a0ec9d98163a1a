import type { Article, Paragraph } from '#src/corpus/article.ts';
import { type Passage, passageOf } from '#src/corpus/story.ts';
import { isChatWord } from '#src/english/chat.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { findTerms } from '#src/text/terms.ts';
import { latestParagraph } from '../liveBlog.ts';
import type { Snapshot } from '../snapshot.ts';
import { plainQuestion } from './plainQuestion.ts';
import type { Route } from './route.ts';

const ABOUT =
  '(?: (?:on|about|from|in|with|regarding|of|for) (?<about>(?!(?:who|what|when|where|why|how|if|whether)\\b).+))?';
const NEWS = '(?:news|updates?|developments?|info|information|word)';
const ASKED = [
  `(?:(?:is|are) there |got )?(?:any|some) (?:new |more |other |further |fresh )?${NEWS}(?: yet| today| now| so far)?${ABOUT}`,
  `(?:what(?:'s| is| are|s) )?(?:the )?(?:very )?(?:latest|newest|most recent)(?: (?:news|updates?|developments?))*${ABOUT}`,
  `what(?:'s| is|s) (?:new|going on|the news|the situation|happening)(?: now| today| right now| so far)?${ABOUT}`,
  `${NEWS}${ABOUT}`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, 'i'));

/** Sentences of a live blog's entry or of a lede that tell what is new. */
const MOST_CHARACTERS = 400;

/** The latest that the story tells: "any news", "what's the latest on the fire?" */
export const routeLatest: Route = (text, snapshot) => {
  const asked = plainQuestion(text);
  const groups = ASKED.map((pattern) => pattern.exec(asked)).find((match) => match !== null);
  if (!groups) return undefined;
  const article = newestAbout(snapshot, groups.groups?.['about']);
  const paragraph = article && latestParagraph(article);
  const passage = article && paragraph && cutLede(article, paragraph);
  return passage && { kind: 'answer', passages: [passage], nearest: [], marks: [] };
};

/** The newest article that is about all that was asked about; the later one of a story where nothing tells. */
function newestAbout({ story }: Snapshot, about: string | undefined): Article | undefined {
  const terms = findTerms(about ?? '').filter(({ term, folded }) => term !== '' && !isChatWord(folded));
  const has = ({ title, paragraphs: [lede] }: Article) => {
    const there = new Set([title, lede?.text ?? ''].flatMap((text) => findTerms(text).map(({ term }) => term)));
    return terms.every(({ term }) => there.has(term));
  };
  // "The WHO": words that search finds nothing by are no "nothing in particular".
  if (about !== undefined && terms.length === 0) return undefined;
  const articles = about === undefined ? story.articles : story.articles.filter(has);
  return articles.reduce<Article | undefined>(
    (newest, article) => (isNewer(article, newest) ? article : newest),
    undefined,
  );
}

function isNewer({ published = '' }: Article, other: Article | undefined): boolean {
  return other === undefined || published >= (other.published ?? '');
}

/** A paragraph, or as many of its first sentences as a glance takes in. */
function cutLede(article: Article, paragraph: Paragraph): Passage {
  let end = 0;
  for (const sentence of splitSentences(paragraph.text)) {
    if (end > 0 && sentence.end > MOST_CHARACTERS) break;
    end = sentence.end;
  }
  return passageOf(article, paragraph, { start: 0, end });
}
