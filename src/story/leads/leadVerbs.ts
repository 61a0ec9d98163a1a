import type { Span } from '#src/text/span.ts';

/** A verb of leading in a sentence: the whole verb group, "is expected to lead". Offsets into the sentence. */
export interface LeadVerb extends Span {
  /** Whether who leads stands before it, or after it: "is led by". */
  readonly voice: 'active' | 'passive';
  /** Whether its form goes with several leaders ("are going to lead", "will lead"), or with one alone ("leads"). */
  readonly plural: boolean;
}

const ADVERB =
  '(?:(?:also|now|still|once|then|currently|previously|jointly|formerly|already|since|long|both|again|\\p{Ll}+ly) )?';

const BASE = '(?:lead|head(?: up)?|chair|co-chair|run|command|direct|oversee|preside over|spearhead|captain)';
const PRESENT =
  '(?:leads|heads(?: up)?|chairs|co-chairs|runs|commands|directs|oversees|presides over|spearheads|captains)';
const PAST =
  '(?:led|headed(?: up)?|chaired|co-chaired|ran|commanded|directed|oversaw|presided over|spearheaded|captained)';
const PARTICIPLE =
  '(?:led|headed(?: up)?|chaired|co-chaired|run|commanded|directed|overseen|presided over|spearheaded|captained)';
const GERUND =
  '(?:leading|heading(?: up)?|chairing|co-chairing|running|commanding|directing|overseeing|presiding over|spearheading|captaining)';

const BE = "(?:is|are|was|were|be|been|being|['’]s|['’]re)";
const MODAL = '(?:will|would|shall|should|may|might|could|can|must|to)';
/** What leads up to an infinitive: "is expected to", "has been appointed to", "agreed to". */
const PLAN =
  "(?:(?:(?:has|have|had|will|would) )?(?:is|are|was|were|be|been|['’]s|['’]re) (?:\\p{Ll}+ly )?(?:(?:expected|due|set|going|scheduled|likely|appointed|chosen|named|picked|asked|tapped|slated|about|ready) to|to)|(?:agrees|agreed|continues|continued|plans|planned|wants|hopes|intends|returns|returned|helps|helped|used|has|have) to)";
const AT_THE_HELM = '(?:at the (?:helm|head) of|in (?:charge|command) of|the driving force behind)';

/** The same where it opens a sentence. */
function capitalised(source: string): string {
  return source.replace(/(?<=[:|])\p{Ll}(?=\p{Ll})/gu, (letter) => letter.toUpperCase());
}

/** Each with whether its form goes with several leaders too. */
const ACTIVE: readonly (readonly [string, boolean])[] = [
  [`${PLAN} ${ADVERB}${BASE}`, true],
  [`${MODAL} ${ADVERB}${BASE}`, true],
  [`(?:has|have|had) ${ADVERB}${ADVERB}(?:been ${GERUND}|${PARTICIPLE})`, true],
  [`${BE} ${ADVERB}${GERUND}`, true],
  [`${BE} ${ADVERB}${AT_THE_HELM}`, true],
  [`(?:takes|took|has taken|will take|to take) (?:charge|command|the helm) of`, true],
  [PRESENT, false],
  [PAST, true],
  [BASE, true],
  [GERUND, true],
  [capitalised(GERUND), true],
];

const PASSIVE = [
  `(?:(?:has |have |had |will )?${BE} )?(?:(?:(?:expected|due|going|set|scheduled) )?to be )?(?:being )?${ADVERB}${PARTICIPLE} by`,
  `${MODAL} ${ADVERB}be ${PARTICIPLE} by`,
  '(?:(?:is|are|was|were|be|been|remains|now) )?under the (?:leadership|command|direction|chairmanship|stewardship|captaincy) of',
];

const PATTERNS = [
  ...PASSIVE.map((source) => ({ voice: 'passive' as const, plural: true, pattern: compile(source) })),
  ...ACTIVE.map(([source, plural]) => ({
    voice: 'active' as const,
    plural,
    pattern: compile(source),
  })),
];

function compile(source: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'gu');
}

const HINT =
  /\b(?:[Ll]ead|[Hh]eading|led|head|chair|co-chair|run|ran\b|command|direct|overs|presid|spearhead|captain|helm|charge of)/;

/** Nothing longer is a sentence of prose, in UTF-16 units; without a bound a file in one piece would take minutes. */
const LONGEST_SENTENCE = 5000;

/** The verbs of leading of a sentence, in its order, the longest group where several overlap. */
export function findLeadVerbs(sentence: string): LeadVerb[] {
  if (sentence.length > LONGEST_SENTENCE || !HINT.test(sentence)) return [];
  const found = PATTERNS.flatMap(({ pattern, voice, plural }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      voice,
      plural: plural && !/^(?:is|was|has)\b/.test(match[0]),
      start: match.index + (match[0].length - match[0].trimStart().length),
      end: match.index + match[0].length,
    })),
  );
  const picked: LeadVerb[] = [];
  for (const verb of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (verb.start >= (picked.at(-1)?.end ?? 0)) picked.push(verb);
  }
  return picked;
}
