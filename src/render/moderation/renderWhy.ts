import { isWeighed } from '#src/answer/answer.ts';
import { type ExplainedSentence, type Explanation, explainQuestion } from '#src/answer/explain.ts';
import { pinnedAnswer } from '#src/answer/pins/pinnedAnswer.ts';
import type { AskedFor } from '#src/answer/question/askedFor.ts';
import type { Reason, ReasonName } from '#src/answer/reasons.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { findArticle, type Passage } from '#src/corpus/story.ts';
import { row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, words } from '../layout.ts';
import type { Block, Part, Reply } from '../reply.ts';
import { line, moderationReply, shorten } from './moderationReply.ts';
import { strictnessNames } from './renderSettings.ts';

/** How much of each is shown, in UTF-16 units: all of it together must fit on a phone's screen. */
const LONGEST = { question: 80, word: 20, first: 150, mark: 60, next: 50, title: 30 } as const;
const MOST_WORDS = 6;
const MOST_NEXT = 3;

const ASKED_FOR: Readonly<Record<AskedFor, Text>> = {
  person: texts.whyPerson,
  name: texts.whyName,
  time: texts.whyTime,
  age: texts.whyAge,
  count: texts.whyCount,
  number: texts.whyNumber,
  place: texts.whyPlace,
  reason: texts.whyReason,
  manner: texts.whyManner,
  statement: texts.whyStatement,
  kind: texts.whyKind,
  thing: texts.whyThing,
  whether: texts.whyWhether,
};

const VERDICTS: Readonly<Record<Explanation['decision']['kind'], Text>> = {
  answer: texts.whyAnswer,
  unsure: texts.whyClosest,
  'not-found': texts.whyNotFound,
};

const UNREAD: Readonly<Record<Exclude<Explanation['reader'], 'read'>, Text>> = {
  sure: texts.whySure,
  busy: texts.whyBusy,
  'not English': texts.whyNotEnglish,
  none: texts.whyNoReader,
};

type BarReason = NonNullable<NonNullable<Explanation['decision']['bar']>['because']>;

const BAR_REASONS: Readonly<Record<BarReason, Text>> = {
  'unknown name': texts.whyUnknownName,
  'unknown word': texts.whyUnknownWord,
  'strange word': texts.whyUnknownWords,
  'no premises': texts.whyNoPremises,
  'nothing of the kind': texts.whyLacking,
  detail: texts.whyDetail,
};

/** What speaks for a sentence, and what against it. */
const PRO: Readonly<Partial<Record<ReasonName, (percent: number) => Text>>> = {
  words: (percent) => texts.whyHasWords({ percent }),
  offered: () => texts.whyOffered,
  reader: () => texts.whyReaderSees,
  lead: () => texts.whyAhead,
};
const CONTRA: Readonly<Partial<Record<ReasonName, (percent: number) => Text>>> = {
  words: (percent) => texts.whyLacksWords({ percent }),
  'unknown words': () => texts.whyUnknownWords,
  names: () => texts.whyMissingName,
  lacking: () => texts.whyLacking,
  premises: () => texts.whyNoPremises,
  detail: () => texts.whyDetail,
  reader: () => texts.whyReaderDoubts,
  lead: () => texts.whyClose,
};

/** The answer that is explained. */
export interface Explained {
  /** What the question is answered with now. */
  readonly answer: Reply['answer'];
  /** The revision that the answer somebody asks about was cut from, where that is known. */
  readonly revision?: number;
}

/** Why a question is answered as it is, in short and in plain words; where no sentence was weighed, why not. */
export function renderWhy(question: string, { answer, revision }: Explained, snapshot: Snapshot): Reply {
  const { story } = snapshot;
  const title = texts.whyHeading({ question: shorten(question.replace(/\s+/g, ' ').trim(), LONGEST.question) });
  const isOld = revision !== undefined && revision < story.revision;
  const parts = [words(texts.revision({ revision: story.revision }))];
  const notes: Block[] = [
    ...(isOld ? [{ type: 'note' as const, parts: [words(texts.whyStillSo({ revision }))] }] : []),
    { type: 'note', parts },
  ];
  const blocks: Block[] = [
    { type: 'heading', parts: [words(title)] },
    ...explain(question, answer, snapshot),
    ...notes,
  ];
  return moderationReply({ outcome: 'shown' }, blocks, story);
}

/** That a question would be answered differently now than where somebody asks why, with the way to the new answer. */
export function renderOutdated(question: string, { story }: Snapshot): Reply {
  const again = { kind: 'command', label: texts.askAgain, line: commandLine('ask', { question }) } as const;
  return moderationReply({ outcome: 'nothing' }, [line(texts.whyOutdated), ...actionsBlock([again])], story);
}

function explain(question: string, answer: Reply['answer'], snapshot: Snapshot): Block[] {
  if (pinnedAnswer(question, snapshot)) return [line(texts.whyPinned)];
  const why = explainQuestion(question, snapshot);
  const { kind, probability, bar } = why.decision;
  if (answer.kind !== kind || (kind !== 'not-found' && !isWeighed(answer))) return [line(texts.whyRule)];
  const [first, ...others] = why.sentences;
  if (!first || probability === undefined || !bar) return [line(texts.whyNothing)];
  const { story } = snapshot;
  const place = (passage: Passage): Part[] => {
    const title = story.articles.length > 1 ? findArticle(story, passage.article)?.title : undefined;
    const named = title === undefined ? [] : [words(texts.inBrackets({ text: shorten(title, LONGEST.title) }))];
    return [words(' '), { kind: 'cite', passage }, ...named];
  };
  const { readAs } = why.understood;
  const asRead = readAs === undefined ? [] : [line(texts.whyReadAs(shortened(question, readAs)))];
  return [
    ...asRead,
    understoodLine(why),
    { type: 'line', parts: [words(texts.whyFirst), ...beginning(first, LONGEST.first), ...place(first)] },
    ...reasonItems(why),
    readerLine(why, first),
    decisionLine({ verdict: VERDICTS[kind], probability, bar }, snapshot),
    ...(others.length > 0 ? [line(texts.whyNext)] : []),
    ...others
      .slice(0, MOST_NEXT)
      .map((one): Block => ({ type: 'item', parts: [...beginning(one, LONGEST.next), ...place(one)] })),
  ];
}

function shortened(question: string, readAs: string) {
  const short = (text: string) => shorten(text.replace(/\s+/g, ' ').trim(), LONGEST.question);
  return { typed: short(question), words: short(readAs) };
}

/** What kind of thing is asked for, and the words that were looked for, with what they were taken for. */
function understoodLine({ understood: { askedFor, terms } }: Explanation): Block {
  const telling = terms.filter(({ asks }) => !asks);
  const named = telling.slice(0, MOST_WORDS).map(({ typed, corrections }): Text => {
    const word = shorten(typed, LONGEST.word);
    if (corrections.length === 0) return word;
    return texts.whyReadAs({ typed: word, words: shorten(corrections.join(', '), LONGEST.word) });
  });
  const rest = telling.length - named.length;
  const all = rest > 0 ? [...named, texts.more({ count: rest })] : named;
  const told = all.length > 0 ? texts.whyWords({ words: row('comma', all) }) : texts.whyNoWords;
  return {
    type: 'line',
    parts: [words(texts.whyAsksFor({ kind: ASKED_FOR[askedFor] })), words(texts.dot), words(told)],
  };
}

function reasonItems({ decision: { reasons, covered = 0 } }: Explanation): Block[] {
  const list = (label: Text, told: readonly Reason[], say: typeof PRO): Block[] => {
    const items = told.flatMap(({ name }) => say[name]?.(wholePercent(covered)) ?? []);
    if (items.length === 0) return [];
    const parts = items.flatMap((item, at) => [...(at > 0 ? [words(texts.dot)] : []), words(item)]);
    return [{ type: 'item', parts: [words(label), ...parts] }];
  };
  return [...list(texts.whyFor, reasons.pro, PRO), ...list(texts.whyAgainst, reasons.contra, CONTRA)];
}

function readerLine({ reader, windows }: Explanation, first: ExplainedSentence): Block {
  if (reader !== 'read') return line(UNREAD[reader]);
  const read = words(texts.whyRead({ count: windows }));
  if (!first.reader) return { type: 'line', parts: [read, words(texts.whyNotReached)] };
  const { span, mark, marked } = first.reader;
  // Below even odds it makes out no answer: what it marked then is the least unlikely stretch.
  if (span < 0) return { type: 'line', parts: [read, words(texts.whyMarkedNone)] };
  const shown = beginning({ ...first, ...mark, text: marked }, LONGEST.mark);
  return { type: 'line', parts: [read, words(texts.whyMarked), ...shown] };
}

interface Decided {
  readonly verdict: Text;
  readonly probability: number;
  readonly bar: NonNullable<Explanation['decision']['bar']>;
}

function decisionLine({ verdict, probability, bar }: Decided, snapshot: Snapshot): Block {
  const strictness = strictnessNames[snapshot.strictness];
  const { from, because } = bar;
  const [percent, needed] = percentages(probability, from);
  if (because && from >= 1) return line(texts.whyNever({ verdict, percent, strictness, reason: BAR_REASONS[because] }));
  const decided = words(texts.whyDecided({ verdict, percent, needed, strictness }));
  const raised = because ? [words(texts.whyRaised({ reason: BAR_REASONS[because] }))] : [];
  return { type: 'line', parts: [decided, ...raised] };
}

/** The story's words up to a length, with an ellipsis where they go on. */
function beginning({ article, paragraph, start, text }: Passage, most: number): Part[] {
  const shown = shorten(text, most);
  const kept = shown === text ? text : text.slice(0, shown.length - ELLIPSIS.length);
  const passage = { article, paragraph, start, end: start + kept.length, text: kept };
  return [{ kind: 'verbatim', passage }, ...(kept === text ? [] : [words(ELLIPSIS)])];
}

/** What `shorten` ends with. */
const ELLIPSIS = ' …';

/** A share as a percentage, which is 100 only of all. */
function wholePercent(share: number): number {
  return share >= 1 ? 100 : Math.min(99, Math.round(100 * share));
}

/** Two probabilities as percentages with as many decimals as it takes to tell which is larger. */
function percentages(one: number, other: number): readonly [number, number] {
  for (const scale of [1, 10, 100]) {
    const [a, b] = [Math.round(100 * scale * one) / scale, Math.round(100 * scale * other) / scale];
    if (a !== b) return [a, b];
  }
  return [100 * one, 100 * other];
}
