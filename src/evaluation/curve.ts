import type { Outcome } from './askSet.ts';
import { firstPassage, isAnswered, isHit } from './mark.ts';

/** Of all the questions, the share answered; of those answered, the share that got the right passage first. From 0 to 1. */
export interface CurvePoint {
  readonly answered: number;
  readonly right: number;
}

/** What a set's answers would be worth at every threshold of the evidence, and what they are worth at the one in use. */
export interface Curve {
  readonly name: string;
  /** From ten answered to all that could be. */
  readonly points: readonly CurvePoint[];
  /** Left out where nothing was answered. */
  readonly inUse: CurvePoint | undefined;
}

/** Shares of fewer answers than this jump about and mean nothing. */
const FEWEST = 10;

/** What was found for one question: how sure, whether right, and whether it was given as an answer. */
interface Finding {
  readonly confidence: number;
  readonly right: boolean;
  readonly given: boolean;
}

/**
 * Sweeps the threshold over the questions asked of their own story. One that its story does not answer is never answered rightly.
 * An answer of a kind that weighs no evidence (who leads, who said) is given at every threshold.
 */
export function traceCurve(name: string, own: readonly Outcome[]): Curve {
  const findings = own.flatMap(findingOf).sort((a, b) => b.confidence - a.confidence);
  const points: CurvePoint[] = [];
  let right = 0;
  findings.forEach((finding, i) => {
    if (finding.right) right++;
    // Questions with the same evidence are answered together or not at all.
    if (i + 1 >= FEWEST && findings[i + 1]?.confidence !== finding.confidence)
      points.push({ answered: (i + 1) / own.length, right: right / (i + 1) });
  });
  const given = findings.filter((finding) => finding.given);
  const inUse = { answered: given.length / own.length, right: given.filter((one) => one.right).length / given.length };
  return { name, points, inUse: given.length > 0 ? inUse : undefined };
}

function findingOf({ question, answer }: Outcome): Finding[] {
  const given = isAnswered(answer);
  const first = firstPassage(answer);
  if (first === undefined && !given) return [];
  const weighed = answer.kind === 'answer' || answer.kind === 'unsure' || answer.kind === 'not-found';
  const confidence = weighed ? answer.confidence : undefined;
  return [{ confidence: confidence ?? Infinity, right: first !== undefined && isHit(first, question), given }];
}
