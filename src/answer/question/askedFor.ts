/** What kind of thing a question asks for. */
export type AskedFor =
  | 'person'
  | 'name'
  | 'time'
  | 'age'
  | 'count'
  | 'number'
  | 'place'
  | 'reason'
  | 'manner'
  | 'statement'
  | 'kind'
  | 'thing'
  | 'whether';

/** Patterns in the order they are tried: the first that fits decides. */
const PATTERNS: readonly (readonly [RegExp, AskedFor])[] = [
  [/\bhow old\b|\b(?:what|which)(?: is|'s)? [^?]*\bage\b/, 'age'],
  [/\bhow many\b/, 'count'],
  [/\bhow (?:much|long|far|tall|high|large|big|fast|often|deep|wide|heavy|hot|cold|strong)\b/, 'number'],
  [
    /\b(?:what|which) (?:percent|percentage|number|amount|portion|fraction|share|proportion|price|cost|size|population|score)\b/,
    'number',
  ],
  [
    /\b(?:when|whens|when's)\b|\b(?:what|which|whats) (?:year|date|day|month|century|decade|time|era|season|weekday)\b/,
    'time',
  ],
  [/\bnames? of\b|\bnamed?\b(?=\W*$)/, 'name'],
  [/\b(?:who|whom|whose|whos|who's)\b/, 'person'],
  [
    /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|state|place|location|region|town|nation|continent|area)\b/,
    'place',
  ],
  [/\bwhy\b|\b(?:what|which|for what) (?:reason|reasons|cause|causes|caused|purpose)\b|\bhow come\b/, 'reason'],
  [
    /\bwhat (?:did|does|do|has|have|is|was) [^?]*\b(?:say|said|says|saying|tell|told|think|claim|claimed|argue|argued|believe|reply|replied|state|stated|warn|warned)\b/,
    'statement',
  ],
  [/\bhow\b/, 'manner'],
  [
    /\b(?:what|which) (?!(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|might|may|s)\b)\p{L}+/u,
    'kind',
  ],
  [/\b(?:what|which|whats|what's)\b/, 'thing'],
  [/^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/, 'whether'],
];

/** What a question asks for, by its question words; a thing where it has none. */
export function findAskedFor(question: string): AskedFor {
  const lowered = question.toLowerCase().replace(/’/g, "'").trim();
  return PATTERNS.find(([pattern]) => pattern.test(lowered))?.[1] ?? 'thing';
}

const FOCUS = /\b(?:how many|(?:what|which) (?:kind|type|sort|form)s? of|what|which) ((?:\p{L}+ )?\p{L}+)/u;

/** The words after "how many", "what kind of" or "which": the thing that is counted or told apart; none where there is no such thing. */
export function findFocus(question: string): readonly string[] {
  return FOCUS.exec(question.toLowerCase())?.[1]?.split(' ') ?? [];
}
