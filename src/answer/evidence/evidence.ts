import type { StoryIndex } from '#src/search/storyIndex.ts';
import { MOST_RARE_WORD } from '#src/text/lexicon/lexicon.ts';
import type { AskedFor } from '../question/askedFor.ts';
import type { QuestionTerm } from '../question/readQuestion.ts';
import type { MatchKind } from '../ranking/match.ts';
import type { ScoredSentence } from '../ranking/rankSentences.ts';
import { isSure, type Scene, type SceneSentence } from '../ranking/scene.ts';
import { dependence } from '../ranking/standsAlone.ts';

/**
 * What speaks for and against the best sentence being an answer. A search score alone never decides that: what counts is which
 * words, names and numbers of the question the sentence has, and which nobody in the story ever says.
 * Shares weigh each term by its rarity in English.
 */
export const EVIDENCE_NAMES = [
  'always',
  /** Share of the question the sentence has. */
  'covered',
  /** The same, with related words, and with the sentences beside it. */
  'coveredAround',
  /** The same, with the whole paragraph. */
  'coveredInParagraph',
  /** Share of the question the story has nothing on. */
  'unknown',
  /** Whether a short question has such a word: then it is half of what was asked. */
  'unknownInShort',
  /** Whether a short question has a word that neither the sentence nor its neighbours have. */
  'missingInShort',
  'missingName',
  'unknownName',
  /** Whether it has a word that neither the story nor English nor any list of names has: most likely a name. */
  'unknownWord',
  'missingNumber',
  /** Whether the sentence offers nothing of the kind asked for: no number to "how many", no time to "when". */
  'noNumber',
  'noCount',
  'noTime',
  'noPerson',
  'noPlace',
  /** Whether a time, an age, a count or a measure is asked for and the sentence has it in the form asked for. */
  'offersMeasure',
  /** Whether more is asked for than a sentence can hold. */
  'wantsDetail',
  /** The same for the very form asked for: no number beside what is counted, no date, no name. */
  'notExactly',
  'matched',
  'length',
  'rarestMatched',
  'order',
  'pairsKept',
  'sameForm',
  'score',
] as const;

export type EvidenceName = (typeof EVIDENCE_NAMES)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** Letters of a word below which it may be anything typed in a hurry. */
const SHORTEST_STRANGE = 4;
/** Content words up to which a question is short. */
const SHORT_QUESTION = 2;
/** What a term counts that only says what kind of answer is wanted. */
const ASKING_WEIGHT = 0.2;

/** Gathers the evidence for the best sentence of a scene. */
export function gatherEvidence(scene: Scene, best: ScoredSentence, index: StoryIndex): Evidence {
  const { terms } = scene.question;
  const { entry, features } = best;
  const weights = terms.map(({ rarity, asks }) => rarity * (asks ? ASKING_WEIGHT : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (holds: (i: number) => boolean) =>
    weights.reduce((sum, weight, i) => sum + (holds(i) ? weight : 0), 0) / total;
  const inSentence = (i: number) => isSure(entry.matches[i]?.kind);
  const around = (i: number) => isClose(entry.matches[i]?.kind) || standsBeside(entry, i);
  const inParagraph = (i: number) => around(i) || standsInParagraph(scene, entry, i);
  const isUnknown = (i: number) => !inParagraph(i) && !isInStory(scene, index, i);
  const content = terms.filter(({ asks }) => !asks).length;
  const whether = (holds: (i: number) => boolean) => Number(terms.some((_, i) => holds(i)));
  const isKind = (kind: string) => (i: number) => terms[i]?.kind === kind;
  return {
    always: 1,
    covered: share(inSentence),
    coveredAround: share(around),
    coveredInParagraph: share(inParagraph),
    unknown: share(isUnknown),
    unknownInShort: content <= SHORT_QUESTION ? whether((i) => isUnknown(i) && terms[i]?.asks === false) : 0,
    offersMeasure: offersMeasure(scene, features),
    wantsDetail: Number(scene.question.wantsDetail),
    missingInShort: content <= SHORT_QUESTION ? whether((i) => !around(i) && terms[i]?.asks === false) : 0,
    missingName: whether((i) => isKind('name')(i) && !inParagraph(i)),
    unknownWord: whether((i) => isStrange(terms[i]) && isUnknown(i)),
    unknownName: whether((i) => terms[i]?.isTelling === true && isUnknown(i)),
    missingNumber: whether((i) => isKind('number')(i) && !inSentence(i)),
    ...lackOfWhatIsAsked(scene, best),
    matched: Math.log(1 + entry.matches.filter(({ kind }) => kind !== undefined).length),
    length: Math.log(1 + terms.length),
    rarestMatched: Math.max(0, ...weights.filter((_, i) => inSentence(i))) / 10,
    order: features.order,
    pairsKept: features.pairsKept,
    sameForm: features.sameForm,
    score: best.score / 10,
  };
}

/** Whether nobody knows a word: no English, no number, and no name of the lists. */
function isStrange(term: QuestionTerm | undefined): boolean {
  return term?.kind === 'word' && !term.asks && term.rarity > MOST_RARE_WORD && term.folded.length >= SHORTEST_STRANGE;
}

/** Whether a match is the word, a form of it, or a word of about the same meaning. */
function isClose(kind: MatchKind | undefined): boolean {
  return kind !== undefined && kind !== 'wider';
}

function standsBeside(entry: SceneSentence, i: number): boolean {
  if (isSure(entry.matchesBefore[i]?.kind)) return true;
  return entry.next !== undefined && dependence(entry.next.sentence) > 0 && isSure(entry.next.matches[i]?.kind);
}

function standsInParagraph({ sentences }: Scene, { sentence }: SceneSentence, i: number): boolean {
  return sentences.some((other) => other.sentence.paragraph === sentence.paragraph && isClose(other.matches[i]?.kind));
}

function isInStory({ question }: Scene, index: StoryIndex, i: number): boolean {
  const term = question.terms[i];
  return term !== undefined && (index.terms.has(term.term) || term.corrections.length > 0);
}

function offersMeasure({ question: { askedFor } }: Scene, features: ScoredSentence['features']): number {
  if (askedFor === 'time' || askedFor === 'count') return features.offersExactly;
  return askedFor === 'number' || askedFor === 'age' ? features.offersNumber : 0;
}

function lackOfWhatIsAsked({ question: { askedFor } }: Scene, { features }: ScoredSentence) {
  const lacks = (asked: readonly AskedFor[], offered: number) => Number(asked.includes(askedFor) && offered === 0);
  return {
    noNumber: lacks(['number'], features.offersNumber),
    noCount: lacks(['count', 'age'], features.offersNumber),
    noTime: lacks(['time'], features.offersTime),
    noPerson: lacks(['person', 'name'], features.offersPerson),
    noPlace: lacks(['place'], features.offersPlace),
    notExactly: lacks(['time', 'person', 'count'], features.offersExactly),
  };
}
