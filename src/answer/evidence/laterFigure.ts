import type { Question } from '../question/readQuestion.ts';
import { isNumberWord } from '../ranking/answerTypes.ts';
import type { RankedSentence } from '../ranking/rankSentences.ts';
import type { Sentence } from '../ranking/sentence.ts';

/** That a figure was put right or overtaken: "had risen to 41", "was cut to £3". */
const OVERTAKEN =
  /\b(?:ris(?:en|es?|ing)|rose|climb(?:ed|s|ing)?|gr(?:ew|own|ows?)|jump(?:ed|s)?|increas(?:ed?|es|ing)|reach(?:ed|es|ing)?|f(?:ell|alls?|allen)|dropp?(?:ed|s|ing)?|cut|lower(?:ed|s)?|rais(?:ed|es)|revis(?:ed|es)|correct(?:ed|s)|updat(?:ed|es)|enlarg(?:ed|es)|expand(?:ed|s)|reduc(?:ed|es)|doubl(?:ed|es)|extend(?:ed|s)|(?:went|gone|goes|going) (?:up|down)|pass(?:ed|es)|(?:put|stood|stands?|now) at|by then|by now)\b[^.;]*?(?:\p{Sc}|\b\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand)\b)/iu;

/** That a time was moved. */
const MOVED =
  /\b(?:mov(?:ed|es)|postpon(?:ed|es)|delay(?:ed|s)|(?:put|push(?:ed|es)?|pulled) (?:back|off|forward)|brought forward|reschedul(?:ed|es)|extend(?:ed|s)|shift(?:ed|s)|chang(?:ed|es)|adjourn(?:ed|s)|deferr?(?:ed|s)|instead|new date|kept open|stay(?:ed)? open)\b[^.;]*?\b(?:to|until|till|for|by|on|is|was|at)\b/i;

/** Words that point back to a figure told before. */
const POINTS_BACK =
  /\b(?:it|that|this|they|toll|number|figure|count|total|tally|price|cost|sum|date|start|opening|deadline|closing|limit)\b/i;

/**
 * The later sentence of the same article that overtakes the figure or the time told in the best one: "By Wednesday the toll had risen to
 * 41". The later of two figures for one thing wins. Undefined where none is told, or no figure is asked for.
 */
export function findLaterFigure(
  { askedFor, terms }: Question,
  { entry }: RankedSentence,
  ranked: readonly RankedSentence[],
): RankedSentence | undefined {
  const pattern = askedFor === 'time' ? MOVED : askedFor === 'count' || askedFor === 'number' ? OVERTAKEN : undefined;
  if (!pattern || !hasFigure(entry.sentence, askedFor === 'time')) return undefined;
  return ranked
    .filter(({ entry: other }) => isLater(other.sentence, entry.sentence) && pattern.test(other.sentence.text))
    .filter(({ entry: { sentence, matches } }) => {
      const isNear =
        sentence.previous?.start === entry.sentence.start && sentence.previous.paragraph === entry.sentence.paragraph;
      const isSame = isMoney(sentence) === isMoney(entry.sentence);
      const pointsBack =
        (isNear || POINTS_BACK.test(sentence.text)) && distance(sentence, entry.sentence) <= MOST_APART;
      return isSame && (pointsBack || shareOf(matches, terms) >= SHARED);
    })
    .sort((a, b) => (isLater(a.entry.sentence, b.entry.sentence) ? -1 : 1))[0];
}

/** The share of the question's telling words that a sentence further away must have. */
const SHARED = 0.5;

function shareOf(matches: RankedSentence['entry']['matches'], terms: Question['terms']): number {
  const telling = matches.filter((_, i) => terms[i]?.asks === false);
  const had = telling.filter(({ kind }) => kind !== undefined && kind !== 'wider');
  return had.length / Math.max(1, telling.length);
}

/** Paragraphs over which a word still points back. */
const MOST_APART = 2;

function distance(a: Sentence, b: Sentence): number {
  return a.paragraph.number - b.paragraph.number;
}

function isMoney({ text }: Sentence): boolean {
  return /\p{Sc}|\b(?:euros?|dollars?|pounds?|yen|francs?|crowns?|rupees?)\b/iu.test(text);
}

function hasFigure({ words }: Sentence, isTime: boolean): boolean {
  return isTime || words.some(({ folded }) => isNumberWord(folded));
}

function isLater(a: Sentence, b: Sentence): boolean {
  if (a.article !== b.article) return false;
  return a.paragraph.number > b.paragraph.number || (a.paragraph.number === b.paragraph.number && a.start > b.start);
}
