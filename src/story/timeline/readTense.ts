import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';
import { overlaps, type Span } from '#src/text/span.ts';

export type Tense = 'past' | 'future';

interface Cue extends Span {
  readonly tense: Tense;
}

/** What may follow a modal, up to its verb, whose form tells nothing of the tense: "will be held". */
const VERB = '(?: not)?(?: \\p{Ll}+ly)?(?: be)?(?: \\p{Ll}+)?(?: \\p{Ll}+(?:ed|en))?';

/** What may follow a pronoun and is no verb in the present, or one that only says who speaks. */
const NO_PRESENT = `(?:${[
  ...[...IRREGULAR_FORMS.keys()].filter((form) => !/(?:s|ing)$/.test(form)),
  ...'says tells adds insists thinks believes hopes knows explains argues claims warns notes was has does this always not also never said cut hit shut put set let read all both and are were have had did the who that would could will can may might must shall should say think believe hope know feel want need'.split(
    ' ',
  ),
].join('|')})\\b`;

const FUTURE = new RegExp(
  [
    `\\b(?:will|won['’]t|shall|can|may|might|could|would|should|must)\\b(?! have\\b)${VERB}`,
    `['’]ll\\b${VERB}`,
    `(?:\\b(?:is|are|be|was|were|been)|['’]s|['’]re) (?:\\p{Ll}+ )?(?:expected|due|set|scheduled|slated|planned|likely|going|poised|ready|forecast|predicted|meant)\\b(?: to)?${VERB}`,
    // Not "was closed to traffic", "was taken to hospital".
    `(?:\\b(?:is|are|be)|['’]s|['’]re) (?:\\p{Ll}+ )?to\\b${VERB}`,
    `\\b(?:was|were|been) (?:(?:also|still|now|then|soon|not|\\p{Ll}+ly) )?to\\b${VERB}`,
    `\\b(?:plan|hope|intend|aim|want|need|expect|promise|vow|pledge|agree|vote|decide|threaten)(?:s|d|ed|ted|ned)? to${VERB}`,
    `\\b(?:is|are)\\b(?! \\p{Ll}{2,}(?:ed|en|wn|rn)\\b)`,
    `\\bto be \\p{Ll}+(?:ed|n|ld|t)\\b`,
    `\\b(?:begins?|starts?|opens|ends|expires|closes|reopens|resumes|takes|faces|runs out|meets|votes|leaves|departs|sails|kicks off|returns|arrives|publishes|travels|continues|concludes|becomes|receives|appears|unveils|announces|decides|goes|comes|plays|holds)\\b`,
    // "On Monday we train", "which it shows on Friday": the present, not of speech.
    `\\b(?:[Ww]e|[Tt]hey|I|[Yy]ou) (?!${NO_PRESENT})\\p{Ll}{3,}(?<!ed|wn)\\b|\\b(?:[Ii]t|[Hh]e|[Ss]he) (?!${NO_PRESENT})\\p{Ll}{2,}[^s\\P{Ll}]s\\b`,
  ].join('|'),
  'gu',
);

/** A plan that came to nothing, or that is told as gone: "was supposed to", "were due to meet on Friday, but". */
const UNFULFILLED =
  /\b(?:was|were|had been) (?:\p{Ll}+ )?supposed to\b|\bwould have\b|\bhad (?:planned|hoped|intended) to\b/gu;

/** Forms that IRREGULAR_FORMS has and that tell no past. */
const NO_PAST = new Set(
  'am is are being has having does doing says goes dies flies lives children crises criteria feet halves knives leaves lying dying media men women mice people phenomena teeth wives wolves ground wound bound'.split(
    ' ',
  ),
);

const PAST = /\b\p{Ll}{2,}ed\b|\bsaid\b|\bcut\b|\bhit\b|\bshut\b/gu;
const WORD = /\b\p{Ll}{2,}\b/gu;

const CLAUSE_END =
  /[,;:—–“”"]|\b(?:and|but|while|although|though|because|that|which|who|when|after|before|as|until)\b/gu;

/** Past or future, by the verb that governs the words at `span` of the sentence; undefined where no verb tells. */
export function readTense(sentence: string, span: Span): Tense | undefined {
  const cues = findCues(sentence);
  const clause = clauseAround(sentence, span);
  const within = cues.filter((cue) => cue.start >= clause.start && cue.end <= clause.end);
  const cue = nearest(within, span) ?? nearest(cues, span);
  return cue?.tense;
}

function findCues(sentence: string): Cue[] {
  const gone: Cue[] = spansOf(sentence, UNFULFILLED).map((span) => ({ ...span, tense: 'past' }));
  const future: Cue[] = spansOf(sentence, FUTURE)
    .filter((span) => !taken(span, gone))
    .map((span) => ({ ...span, tense: 'future' }));
  const past: Cue[] = [...spansOf(sentence, PAST), ...irregularPasts(sentence)]
    .filter((span) => !taken(span, gone) && !taken(span, future))
    .map((span) => ({ ...span, tense: 'past' }));
  return [...gone, ...future, ...past].toSorted((a, b) => a.start - b.start);
}

function taken(span: Span, cues: readonly Cue[]): boolean {
  return cues.some((cue) => overlaps(cue, span));
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function irregularPasts(sentence: string): Span[] {
  return spansOf(sentence, WORD).filter((span) => {
    const word = sentence.slice(span.start, span.end);
    return IRREGULAR_FORMS.has(word) && !NO_PAST.has(word);
  });
}

function clauseAround(sentence: string, span: Span): Span {
  const ends = spansOf(sentence, CLAUSE_END);
  const before = ends.findLast((end) => end.end <= span.start);
  const after = ends.find((end) => end.start >= span.end);
  const opens = before !== undefined && sentence.slice(before.end, span.start).trim() === '';
  // "On Friday, it will …": time words set off by a comma belong to the clause after it.
  const next = opens || sentence.slice(0, span.start).trim() === '' ? ends.find((end) => end.start > span.end) : after;
  return { start: before?.end ?? 0, end: next?.start ?? sentence.length };
}

/** The last cue before the words, for a time mostly follows its verb; else the first after them. */
function nearest(cues: readonly Cue[], span: Span): Cue | undefined {
  return cues.findLast((cue) => cue.start < span.start) ?? cues.find((cue) => cue.start >= span.end);
}
