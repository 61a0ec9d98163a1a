import { isOfferedAt } from './answerTypes.ts';
import type { MatchKind } from './match.ts';
import type { Scene, SceneSentence } from './scene.ts';

/** Words within which what is matched stands close together: a clause or two. */
const CLOSE = 16;
/** Words after which what is offered counts half as much as beside what is matched. */
const HALF_AS_NEAR = 4;
/** What a word that is only a kind of the one asked for counts, beside the word itself. */
const WIDER = 0.3;

interface MatchedWord {
  readonly place: number;
  readonly weight: number;
}

/** How close together a sentence has what it matches, and how close to it the thing asked for; shares of the question's weight. */
export function nearness(scene: Scene, entry: SceneSentence, asked: ReadonlySet<string>) {
  const matched = matchedWords(scene, entry);
  return {
    closeTogether: heaviestStretch(matched) / scene.totalWeight,
    offerNearby: nearestOffer(scene, entry, asked, matched) / scene.totalWeight,
  };
}

function matchedWords({ weights }: Scene, { matches }: SceneSentence): MatchedWord[] {
  const weightOf = (kind: MatchKind | undefined, i: number) => (kind === 'wider' ? WIDER : 1) * (weights[i] ?? 0);
  return matches
    .map(({ place, kind }, i) => ({ place, weight: weightOf(kind, i) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
}

function heaviestStretch(matched: readonly MatchedWord[]): number {
  const from = (first: MatchedWord) =>
    matched.reduce(
      (sum, { place, weight }) => (place >= first.place && place - first.place < CLOSE ? sum + weight : sum),
      0,
    );
  return Math.max(0, ...matched.map(from));
}

/** Of the words that are of the kind asked for, the one with most of what is matched around it. */
function nearestOffer(
  { question }: Scene,
  { sentence }: SceneSentence,
  asked: ReadonlySet<string>,
  matched: readonly MatchedWord[],
): number {
  let best = 0;
  sentence.words.forEach((_, offered) => {
    if (!isOfferedAt(question, sentence, offered, asked)) return;
    const around = matched.reduce(
      (sum, { place, weight }) => sum + weight / (1 + Math.abs(place - offered) / HALF_AS_NEAR),
      0,
    );
    best = Math.max(best, around);
  });
  return best;
}
