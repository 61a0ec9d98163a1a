import { type Passage, passageOf } from '#src/corpus/story.ts';
import type { Asked } from './asked.ts';
import { overlaps } from './cutPassages.ts';
import type { Decision } from './decide.ts';
import type { AskedFor } from './question/askedFor.ts';
import type { RankedSentence } from './ranking/rankSentences.ts';
import { sentencesIn } from './ranking/sentencesIn.ts';
import { MARKED_FROM } from './reading/mark.ts';

/** From this share of the first passage's chance on, a second one is shown with it: at most one answer in five is longer than a sentence. */
const CLOSE_SHARE = 0.6;
/** The same where neither is called an answer: then two are no longer than they should be. */
const CLOSE_SHARE_UNSURE = 0.2;
/** What may have several answers, told in several places: who scored, who was charged. */
const LISTED: ReadonlySet<AskedFor> = new Set<AskedFor>(['person', 'name']);
/** From this logit on a further sentence is one of them, and so many passages are shown at most. */
const LISTED_FROM = 4;
const MOST_LISTED = 4;

/** Passages, best first, of which so many are shown at once. */
export interface Shown {
  readonly passages: readonly Passage[];
  readonly shown: number;
}

/** Chooses what is shown at once: the best passage, every one that answers where several people or things do, or a second that may well. */
export function chooseShown(passages: readonly Passage[], { ranked, verdict, beside }: Decision, asked: Asked): Shown {
  const [first, second] = passages;
  if (!first) return { passages, shown: 0 };
  const reason = asked.question.askedFor === 'reason' ? nextDoor(first, ranked, asked) : undefined;
  if (reason) return together([first, reason], passages);
  if (!second) return { passages, shown: 1 };
  const sentencesOf = (passage: Passage) => sentencesIn(passage, ranked);
  if (beside) {
    const other = passages.slice(1).find((passage) => sentencesOf(passage).includes(beside));
    return together(other && !sentencesOf(first).includes(beside) ? [first, other] : [first], passages);
  }
  const chanceOf = (passage: Passage) => Math.max(0, ...sentencesOf(passage).map(({ chance }) => chance));
  const isListed = (passage: Passage) =>
    LISTED.has(asked.question.askedFor) && sentencesOf(passage).some((one) => isMarked(one, asked));
  if (verdict === 'answer' && isListed(first)) {
    const listed = passages.slice(1).filter(isListed);
    if (listed.length > 0) return together([first, ...listed.slice(0, MOST_LISTED - 1)], passages);
  }
  const share = verdict === 'answer' ? CLOSE_SHARE : CLOSE_SHARE_UNSURE;
  return { passages, shown: chanceOf(second) >= share * chanceOf(first) ? 2 : 1 };
}

/** Some passages first, shown at once, and then the others that share nothing with them. */
function together(shown: readonly Passage[], passages: readonly Passage[]): Shown {
  const rest = passages.filter((passage) => !shown.some((one) => overlaps(one, passage)));
  return { passages: [...shown, ...rest], shown: shown.length };
}

/**
 * The sentence after a passage in which the reader sees no reason: a "why" is often answered there, without a "because". Undefined where the
 * reader marks one, or nothing follows.
 */
function nextDoor(first: Passage, ranked: Decision['ranked'], { reading }: Asked): Passage | undefined {
  const shown = sentencesIn(first, ranked).map(({ entry: { sentence } }) => sentence);
  if (shown.some((sentence) => (reading?.of(sentence)?.span ?? 0) >= MARKED_FROM)) return undefined;
  const last = shown.sort((a, b) => b.start - a.start)[0];
  const next = ranked.find(({ entry: { sentence } }) => {
    const { article, previous } = sentence;
    return (
      previous !== undefined &&
      article === last?.article &&
      previous.paragraph === last.paragraph &&
      previous.start === last.start
    );
  })?.entry.sentence;
  return next && passageOf(next.article, next.paragraph, next);
}

function isMarked({ entry }: RankedSentence, { reading }: Asked): boolean {
  return (reading?.of(entry.sentence)?.span ?? 0) >= LISTED_FROM;
}
