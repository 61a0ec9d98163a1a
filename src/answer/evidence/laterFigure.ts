import { findTerms } from '#src/text/terms.ts';
import { tellsLatestFirst } from '../liveBlog.ts';
import type { Question } from '../question/readQuestion.ts';
import { isNumberWord } from '../ranking/answerTypes.ts';
import type { RankedSentence } from '../ranking/rankSentences.ts';
import type { Sentence } from '../ranking/sentence.ts';

/** That a figure was put right or overtaken: "had risen to 41", "was cut to £3". */
const OVERTAKEN =
  /\b(?:ris(?:en|es?|ing)|rose|climb(?:ed|s|ing)?|gr(?:ew|own|ows?)|jump(?:ed|s)?|increas(?:ed?|es|ing)|reach(?:ed|es|ing)?|f(?:ell|alls?|allen)|dropp?(?:ed|s|ing)?|cut|lower(?:ed|s)?|rais(?:ed|es)|revis(?:ed|es)|correct(?:ed|s)|updat(?:ed|es)|enlarg(?:ed|es)|expand(?:ed|s)|reduc(?:ed|es)|doubl(?:ed|es)|extend(?:ed|s)|(?:went|gone|goes|going) (?:up|down)|pass(?:ed|es)|(?:put|stood|stands?|now) at|by then|by now)\b[^.;]{0,120}?(?:\p{Sc}|\b\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand)\b)/iu;

/** That a time was moved. */
const MOVED =
  /\b(?:mov(?:ed|es)|postpon(?:ed|es)|delay(?:ed|s)|(?:put|push(?:ed|es)?|pulled) (?:back|off|forward)|brought forward|reschedul(?:ed|es)|extend(?:ed|s)|shift(?:ed|s)|chang(?:ed|es)|adjourn(?:ed|s)|deferr?(?:ed|s)|instead|new date|kept open|stay(?:ed)? open)\b[^.;]{0,120}?\b(?:to|until|till|for|by|on|is|was|at)\b/i;

/** Words that point back to a figure told before; a time is pointed back to by a pronoun alone, for every event has a date. */
const POINTS_BACK = /\b(?:it|that|this|they|toll|number|figure|count|total|tally|price|cost|sum|limit)\b/i;
const PRONOUN = /\b(?:it|they|them|that)\b/i;
/** What a figure is said to be of: "the number of arrests". */
const FIGURE_OF = /\b(?:number|figure|count|total|tally|price|cost|sum|budget|limit) (?:of|for) (?:the )?(\p{L}+)/iu;

/** Longer sentences are tables or lists, in characters. */
const LONGEST_SENTENCE = 1_000;

/**
 * The later sentence of the same article that overtakes the figure or the time told in the best one: "By Wednesday the toll had risen to
 * 41". Undefined where none is told, nothing of the kind is asked for, or the article tells the latest first.
 */
export function findLaterFigure(
  { askedFor, terms }: Question,
  { entry }: RankedSentence,
  ranked: readonly RankedSentence[],
): RankedSentence | undefined {
  const isTime = askedFor === 'time';
  const pattern = isTime ? MOVED : askedFor === 'count' || askedFor === 'number' ? OVERTAKEN : undefined;
  const { sentence: first } = entry;
  if (!pattern || !(isTime || hasNumber(first))) return undefined;
  const known = new Set([...terms.map(({ term }) => term), ...first.terms.keys()]);
  const overtaking = ranked.filter(({ entry: { sentence, matches } }) => {
    if (!isLater(sentence, first) || sentence.text.length > LONGEST_SENTENCE) return false;
    if (isMoney(sentence) !== isMoney(first) || !pattern.test(sentence.text)) return false;
    const of = findTerms(FIGURE_OF.exec(sentence.text)?.[1] ?? '')[0]?.term;
    if (of !== undefined && of !== '' && !known.has(of)) return false;
    const pointsBack = (isTime ? PRONOUN : POINTS_BACK).test(sentence.text);
    return (pointsBack && distance(sentence, first) <= MOST_APART) || shareOf(matches, terms) >= SHARED;
  });
  // Read through only where something does overtake: it takes every paragraph of the article.
  if (overtaking.length === 0 || tellsLatestFirst(first.article)) return undefined;
  return overtaking.reduce<RankedSentence | undefined>(
    (latest, one) => (!latest || isLater(one.entry.sentence, latest.entry.sentence) ? one : latest),
    undefined,
  );
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

function hasNumber({ words }: Sentence): boolean {
  return words.some(({ folded }) => isNumberWord(folded));
}

function isLater(a: Sentence, b: Sentence): boolean {
  if (a.article !== b.article) return false;
  return a.paragraph.number > b.paragraph.number || (a.paragraph.number === b.paragraph.number && a.start > b.start);
}
