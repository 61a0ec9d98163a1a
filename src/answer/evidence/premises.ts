import { documentFrequency } from '#src/search/rankParagraphs.ts';
import type { StoryIndex } from '#src/search/storyIndex.ts';
import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';
import { findTerms } from '#src/text/terms.ts';
import type { AskedFor } from '../question/askedFor.ts';
import type { QuestionTerm } from '../question/readQuestion.ts';
import type { TermMatch } from '../ranking/match.ts';
import type { ScoredSentence } from '../ranking/rankSentences.ts';
import { isSure, type Scene, type SceneSentence } from '../ranking/scene.ts';
import { dependence } from '../ranking/standsAlone.ts';
import { isLeftOpen } from './tenor.ts';

/** A name that stands in more paragraphs is what the article is about, and is meant where it is not named. */
const MOST_ELSEWHERE = 2;
/** Characters of an article's opening that say what it is about. */
const LEDE = 150;
/** Letters in which two forms of one word may differ at their ends, and what they must share to differ in more than one. */
const MOST_OTHER_LETTERS = 2;
const LONG_STEM = 5;

/** What is asked for where one word tells what of: "when was Smith born". What kind of thing Smith is, may be told in any word. */
const TOLD_BY_A_WORD: ReadonlySet<AskedFor> = new Set<AskedFor>([
  'time',
  'number',
  'count',
  'age',
  'person',
  'place',
  'reason',
  'manner',
  'statement',
  'whether',
]);

/** That something is, is said in so many ways that none need be in sight. */
const BEING = /^(?:lives?|living|located|situated|found|held|hold|aboard|onboard|board|far|there|called|known)$/;

/** What of several things is asked about; what is told of another of them is no answer. */
const NEXT = /^(?:next|upcoming)$/;
const TO_COME = /\b(?:coming|following|further|later|due|will|to be)\b/i;

/** The best sentence beside the question, and the story it is of. */
interface Grounds {
  readonly terms: readonly QuestionTerm[];
  readonly entry: SceneSentence;
  readonly index: StoryIndex;
}

/**
 * Whether what a question takes for granted is in sight of the best sentence: each telling name ("did Denmark sign"), the one word that says
 * what is asked of a name ("when was Smith born"), and the thing counted ("how many goats died"). Else a sentence that has all the other
 * words tells of somebody or something else.
 */
export function hasPremises({ question }: Scene, { entry }: ScoredSentence, index: StoryIndex): boolean {
  const { terms, askedFor, focus } = question;
  const grounds = { terms, entry, index };
  const isMissing = (place: number) => !isInSight(grounds, place) && !BEING.test(terms[place]?.folded ?? '');
  const words = placesOf(terms, ({ kind, asks }) => kind === 'word' && !asks);
  // "How many goats died": the second word is no thing counted.
  const things = focus.filter((word, at) => at === 0 || !/ed$/.test(word));
  const counted = words.filter((place) => things.includes(terms[place]?.folded ?? ''));
  const [only, ...others] = words;
  if (placesOf(terms, ({ isTelling }) => isTelling).some((place) => isElsewhere(grounds, place))) return false;
  if (only !== undefined && others.length === 0 && TOLD_BY_A_WORD.has(askedFor) && isMissing(only)) return false;
  // "Where do they meet next" asks of no other thing.
  const another = terms.findIndex(({ folded }, place) => NEXT.test(folded) && place < terms.length - 1);
  if (another >= 0 && isMissing(another) && !TO_COME.test(entry.sentence.text)) return false;
  if (isToldAsDone(grounds, question.text) === false) return false;
  return !(askedFor === 'count' && counted.length > 0 && counted.every(isMissing));
}

/** "Who invaded the island": the verb of a question that begins with who did something. */
const WHO_DID = /^who (\p{L}+)/iu;

/**
 * Whether what somebody is asked to have done is told as done: "opposed to an operation on the island" tells of no invasion. Undefined
 * where the question asks for no such thing, or the sentence has nothing of it.
 */
function isToldAsDone({ terms, entry }: Grounds, text: string): boolean | undefined {
  const verb = WHO_DID.exec(text.trim())?.[1]?.toLowerCase() ?? '';
  const place = terms.findIndex(({ folded, kind, asks }) => folded === verb && kind === 'word' && !asks);
  const match = entry.matches[place];
  if (!isPast(verb) || LIFE.test(verb) || match?.kind === undefined) return undefined;
  // "Warned of a raid" has the very word, as a noun.
  if (isSure(match.kind)) return wordOf(match, entry) === verb || !isLeftOpen(entry.sentence.text) ? undefined : false;
  return /(?:ing|s)$/.test(wordOf(match, entry)) || isPast(wordOf(match, entry));
}

function isPast(word: string): boolean {
  return /ed$/.test(word) || IRREGULAR_FORMS.has(word);
}

function wordOf({ place }: TermMatch, { sentence }: SceneSentence): string {
  return sentence.words[place]?.folded ?? '';
}

function placesOf(terms: readonly QuestionTerm[], holds: (term: QuestionTerm) => boolean): number[] {
  return terms.flatMap((term, place) => (holds(term) ? [place] : []));
}

/** Whether a name stands neither near the sentence nor in its article's title or opening, and is not what the story is about. */
function isElsewhere({ terms, entry, index }: Grounds, place: number): boolean {
  const term = terms[place]?.term ?? '';
  const near = [entry.matches[place], entry.matchesBefore[place], nextOf(entry, place)].some(
    (match) => match?.kind !== undefined && match.kind !== 'wider',
  );
  if (near || index.titles.has(term) || documentFrequency(index, term) > MOST_ELSEWHERE) return false;
  // What an article without a title is about, its first sentence says.
  const { paragraphs } = entry.sentence.article;
  const [lede] = paragraphs;
  return !findTerms(lede?.text.slice(0, LEDE) ?? '').some((word) => word.term === term);
}

const LIFE = /^(?:born|birth|died|die|death)$/;
/** "Robinson (1920–1999)" */
const LIFESPAN = /\([^)]*\b1\d{3} ?[-–]/;

/** Whether the sentence has a word, a form of it or one that means the same; or a sentence it goes with has it. */
function isInSight({ entry }: Grounds, place: number): boolean {
  const own = entry.matches[place];
  if (own !== undefined && isSameWord(own, entry)) return true;
  if (isSure(entry.matchesBefore[place]?.kind) || isSure(nextOf(entry, place)?.kind)) return true;
  return LIFE.test(own?.term.folded ?? '') && LIFESPAN.test(entry.sentence.text);
}

/** Words that merely begin alike, such as "resign" and "resident", are not the same. */
function isSameWord({ kind, term, place }: TermMatch, { sentence }: SceneSentence): boolean {
  if (kind !== 'prefix') return kind !== undefined && kind !== 'wider';
  const other = sentence.words[place]?.term ?? '';
  let shared = 0;
  while (shared < other.length && other[shared] === term.term[shared]) shared += 1;
  return Math.max(other.length, term.term.length) - shared <= (shared < LONG_STEM ? 1 : MOST_OTHER_LETTERS);
}

/** What the sentence after it matches, where that one leans on it. */
function nextOf({ next }: SceneSentence, place: number): TermMatch | undefined {
  return next && dependence(next.sentence) > 0 ? next.matches[place] : undefined;
}
