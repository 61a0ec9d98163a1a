import type { Scene, SceneSentence } from './scene.ts';

const ASKS_DEFINITION = /^\s*(?:what|who)(?:'s|s)? (?:is|are|was|were)? ?(?:an? |the )?\S+(?: \S+){0,3}\??\s*$/i;
const COPULA = /^(?:is|are|was|were|be)$/;
const ARTICLE = /^(?:an?|the|one|any|those|some)$/;

/** Words of a sentence within which "is" makes it one about its first words. */
const OPENING = 6;
/** The same where an article follows, which makes it plainer. */
const LONG_OPENING = 8;
/** Words that may stand before the thing itself in a sentence that begins with it. */
const LEAD_IN = 3;

/**
 * Whether the sentence says what a thing is, of which nothing else is asked: "What are colloblasts?" – "Colloblasts are …", and whether it
 * says so with an article: "Colloblasts are the sticky cells …", not "Colloblasts are found …".
 */
export function definition({ question }: Scene, { matches, sentence }: SceneSentence) {
  if (matches.length === 0 || !ASKS_DEFINITION.test(question.text)) return { defines: 0, classifies: 0 };
  const copula = sentence.words.findIndex(({ folded }) => COPULA.test(folded));
  const isSubject = copula > 0 && matches.every(({ place }) => place >= 0 && place < copula);
  const hasArticle = ARTICLE.test(sentence.words[copula + 1]?.folded ?? '');
  const first = matches[0]?.place ?? -1;
  const opens = first >= 0 && first <= LEAD_IN;
  return {
    defines: isSubject && copula <= OPENING ? 1 : opens ? 0.3 : 0,
    classifies: Number(isSubject && hasArticle && copula <= LONG_OPENING),
  };
}
