import { readTokens } from '#src/english/tokens.ts';
import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';
import { overlaps, type Span } from '#src/text/span.ts';

export type Tense = 'past' | 'future';

/** How a sentence tells a time. */
export interface Outlook {
  /** Undefined if no verb tells. */
  readonly tense?: Tense;
  /** Whether the words before the time plan something: "called an election for", "was remanded until". */
  readonly planned: boolean;
  /** The preposition that ties the time to its verb, in small letters: "for", "until"; empty if none does. */
  readonly link: string;
}

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
    `\\b(?:order|ask|tell|told|urg|invit|requir|instruct|direct|advis|summon|call)(?:e?s|e?d|ed on|ed for)?(?: [\\p{L}’'-]+){0,4} to\\b${VERB}`,
    `\\b(?:plan|proposal|decision|bid|pledge|promise|offer|order|agreement|deadline)s? to\\b${VERB}`,
    // "Is shut until", "are suspended from": a state that lasts.
    `(?:\\b(?:is|are)|['’]s|['’]re) \\p{L}+ (?:until|till|through|from|for|by)\\b`,
    `\\b(?:stays?|remains?|keeps?)\\b(?: \\p{Ll}+(?:ed|en|ut))?`,
    `\\b(?:has|have) (?=until|till)`,
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

/** Verbs and nouns that set a time for something, when the time follows them: "postponed the launch to 1 July", "gave notice of a strike from Monday". */
const PLANNING =
  /\b(?:call(?:ed|s)? (?:an?|the|for|off|fresh|snap)|sets?|schedul\p{L}+|reschedul\p{L}+|postpon\p{L}+|delay\p{L}*|defer\p{L}*|adjourn\p{L}*|mov(?:ed|es)(?=.* (?:to|for) (?:the )?$)|extend\p{L}*|prolong\p{L}*|put(?:s)? (?:off|back)|push(?:ed|es) back|threaten\p{L}*|warn(?:ed|s)? of|announc\p{L}+|suspend\p{L}*|remand\p{L}*|book(?:ed|s)|slated|arrang\p{L}+|fix(?:ed|es)|plan\p{L}*|agreed|propos\p{L}+|convened?|deadline|notice|summoned|invit\p{L}+)\b/u;

/** A state that went on until it ended: "remained open until Saturday". */
const LASTED = /\b(?:remained|stayed|lasted|ran|lived|worked|waited|kept|held|served|continued|went on)\b/;

const LINK_AT_END = /\b(for|to|until|till|through|from|by|on|since|before|after) (?:the )?$/i;
const LINK_AT_START = /^(until|till|through|from|by|on|since|before|after)\b/i;

/** Past or future, by the verb that governs the words at `span` of the sentence; undefined if no verb tells. */
export function readTense(sentence: string, span: Span): Tense | undefined {
  const cues = findCues(sentence);
  const clause = clauseAround(sentence, span);
  const within = cues.filter((cue) => cue.start >= clause.start && cue.end <= clause.end);
  const whole = { start: 0, end: sentence.length };
  const cue = nearest(within, span) ?? presentIn(sentence, clause, span) ?? nearest(cues, span);
  return (cue ?? presentIn(sentence, whole, span))?.tense;
}

/** How the sentence tells the time at `span`. */
export function readOutlook(sentence: string, span: Span): Outlook {
  const tense = readTense(sentence, span);
  const before = sentence.slice(0, span.start);
  const clause = before.slice(before.search(/[^,;:]*$/));
  const owned = /^['’]s?\b/.test(sentence.slice(span.end));
  const link = owned
    ? undefined
    : (LINK_AT_START.exec(sentence.slice(span.start, span.end)) ?? LINK_AT_END.exec(before))?.[1];
  const untilPast =
    tense === 'past' && /^(?:until|till|through)$/i.test(link ?? '') && !lastedUntil(clause, sentence, span);
  return {
    ...(tense === undefined || (untilPast && !PLANNING.test(clause)) ? {} : { tense }),
    planned: PLANNING.test(clause),
    link: link?.toLowerCase() ?? '',
  };
}

/** "Was held until Tuesday, when a judge freed him": it is over. */
function lastedUntil(clause: string, sentence: string, span: Span): boolean {
  return LASTED.test(clause) || /^,? when /.test(sentence.slice(span.end));
}

/** Verbs in the present that tell how things hang together, not what is to come. */
const NO_PLAN =
  /^(?:follows?|comes?|marks?|brings?|means?|shows?|suggests?|includes?|says?|tells?|adds?|has|does|is|was|alleges?|claims?|knows?|accuses?|concerns?|involves?|describes?|dawn|noon|midday|midnight|dusk|only|also|again|early|late|back|there|here|now|then|alone)$/u;
const FOLLOWS_VERB = /^(?:IN|TO|RP|DT|PRP\$|CD|NNP|NNPS|RB)$/;

/** A verb in the present, in a clause without any other: "Applications close on", "Germany play Spain", "The tax rises on". */
function presentIn(sentence: string, clause: Span, span: Span): Cue | undefined {
  const text = sentence.slice(0, clause.end);
  const tokens = readTokens(text, [{ start: 0, end: text.length }]).filter(({ start }) => start >= clause.start);
  // "Departing San Francisco on Friday": a participle's clause has no verb of its own.
  if (/^\p{Ll}/u.test(tokens[0]?.text ?? '') && tokens[0]?.tag === 'VBG') return undefined;
  const at = tokens.findIndex((token, index) => {
    if (
      !/^\p{Ll}/u.test(token.text) ||
      NO_PLAN.test(token.lower) ||
      (!/^VB[ZP]$/.test(token.tag) && /(?:ly|ed|ing)$/.test(token.lower)) ||
      token.end > span.start
    )
      return false;
    if (/^(?:IN|TO|DT|CC|PDT|PRP|PRP\$|WDT|WP|WRB|MD|CD|EX)$/.test(token.tag)) return false;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const subject = before?.tag ?? 'CC';
    if (token.tag === 'VBZ' || token.tag === 'VBP') return subject.startsWith('NN') || /^(?:W|PRP$|CC)/.test(subject);
    const followed = !after || after.start >= span.start || FOLLOWS_VERB.test(after.tag);
    const plural =
      /^NN(?:S|P|PS)$/.test(subject) ||
      (index < 2 && (/^VBP?$/.test(token.tag) || /\p{Ll}s$/u.test(before?.text ?? '')));
    return (
      followed &&
      !token.possessive &&
      (plural || (token.tag !== 'NNS' && after?.start === span.start && subject === 'NN'))
    );
  });
  const verb = tokens[at];
  return verb && { start: verb.start, end: verb.end, tense: 'future' };
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
