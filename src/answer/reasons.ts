import type { DecisionName } from './decide.ts';
import type { Share } from './explain.ts';

/** What can speak for or against a passage being an answer, in the terms people think in. */
export type ReasonName =
  | 'words'
  | 'unknown words'
  | 'names'
  | 'offered'
  | 'lacking'
  | 'premises'
  | 'detail'
  | 'reader'
  | 'lead';

/** One of them, with what it adds to the log-odds that the passage answers. */
export interface Reason {
  readonly name: ReasonName;
  readonly adds: number;
}

/** What speaks for a passage and what against it, the strongest first. */
export interface Reasons {
  readonly pro: readonly Reason[];
  readonly contra: readonly Reason[];
}

/**
 * Features that say one thing between them are one reason: their learned weights balance each other, so that none of them means anything
 * alone. No reasons are those that are the same for every passage of a question, and those that only balance others: what a sentence has of
 * the question's order weighs against it, since its words are counted already; and the chance of the next sentence counts for the first, beside
 * which it may stand.
 */
const REASON_OF: Readonly<Record<DecisionName, ReasonName | undefined>> = {
  always: undefined,
  length: undefined,
  order: undefined,
  pairsKept: undefined,
  sameForm: undefined,
  score: undefined,
  matched: undefined,
  rarestMatched: undefined,
  covered: 'words',
  coveredAround: 'words',
  coveredInParagraph: 'words',
  missingInShort: 'words',
  unknown: 'unknown words',
  unknownInShort: 'unknown words',
  unknownWord: 'unknown words',
  // It bars an answer, whatever its weight.
  unknownName: undefined,
  missingName: 'names',
  missingNumber: 'names',
  noNumber: 'lacking',
  noCount: 'lacking',
  noTime: 'lacking',
  noPerson: 'lacking',
  noPlace: 'lacking',
  notExactly: 'lacking',
  offersMeasure: 'offered',
  wantsDetail: 'detail',
  noPremises: 'premises',
  start: 'reader',
  span: 'reader',
  anySpan: 'reader',
  unread: undefined,
  chance: 'lead',
  nextChance: undefined,
  lead: 'lead',
};

/** Of what goes from none to all, half is neither good nor bad; of everything else, nothing is. */
const NEUTRAL: Partial<Readonly<Record<DecisionName, number>>> = {
  covered: 0.5,
  coveredAround: 0.5,
  coveredInParagraph: 0.5,
  chance: 0.5,
};

/** What is plain to see decides whether a reason can be a merit: from this value of this feature on. A weight that says otherwise is a quirk. */
const MERIT_FROM: Partial<Readonly<Record<ReasonName, readonly [DecisionName, number]>>> = {
  words: ['coveredAround', 0.5],
  offered: ['offersMeasure', 1],
  reader: ['span', 0],
  lead: ['chance', 0.7],
};

/** Log-odds below this are no reason. */
const LEAST = 0.05;
const MOST_REASONS = 3;

/** What speaks for and against a passage, from what each feature adds to the decision. */
export function findReasons(shares: readonly Share<DecisionName>[]): Reasons {
  const sums = new Map<ReasonName, number>();
  for (const { name, value, weight } of shares) {
    const reason = REASON_OF[name];
    if (reason) sums.set(reason, (sums.get(reason) ?? 0) + weight * (value - (NEUTRAL[name] ?? 0)));
  }
  const reasons = [...sums].map(([name, adds]) => ({ name, adds })).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const isMerit = ({ name }: Reason) => {
    const [feature, from] = MERIT_FROM[name] ?? [];
    return from !== undefined && shares.some((share) => share.name === feature && share.value >= from);
  };
  return {
    pro: reasons.filter((one) => one.adds >= LEAST && isMerit(one)).slice(0, MOST_REASONS),
    contra: reasons.filter((one) => one.adds <= -LEAST && !isMerit(one)).slice(0, MOST_REASONS),
  };
}
