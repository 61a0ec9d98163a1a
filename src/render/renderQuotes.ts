import type { QuotesAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { ReportedSpeech } from '#src/story/facts.ts';
import {
  absent,
  actionsBlock,
  type Layout,
  passageActions,
  passageItem,
  showPassages,
  strong,
  words,
} from './layout.ts';
import { groupBy, listNames } from './lists.ts';
import type { Block } from './reply.ts';
import { withMarks } from './withMarks.ts';

/** How many sentences of indirect speech are shown beside somebody's quotations: they are not what was asked for. */
const MOST_REPORTED = 3;

/** What each speaker says, speaker by speaker; reported speech only of those who are quoted, or where nobody is. */
export function renderQuotes(answer: QuotesAnswer, snapshot: Snapshot): Layout {
  const said = answer.quotes.length > 0 ? answer.quotes : answer.reported;
  const [first] = said;
  if (first === undefined) return renderNobody(answer, snapshot);
  const reportedBy = groupBy(answer.reported, (reported) => reported.speaker);
  const quotedBy = groupBy(answer.quotes, (quotation) => quotation.speaker);
  const blocks = [...groupBy(said, ({ speaker }) => speaker)].flatMap(([speaker, [{ role }]]) => [
    headSpeaker(speaker, role),
    ...showPassages(
      (quotedBy.get(speaker) ?? []).map((quotation) => withMarks(quotation, snapshot.story)),
      snapshot.story,
    ),
    ...showReported(reportedBy.get(speaker) ?? [], snapshot.story),
  ]);
  const best = 'passage' in first ? first.passage : first;
  return { tone: 'answer', blocks: [...blocks, ...actionsBlock(passageActions(best, snapshot))] };
}

function headSpeaker(speaker: string, role: string | undefined): Block {
  const parts = [strong(speaker || texts.unnamedSpeaker)];
  return { type: 'heading', parts: role === undefined ? parts : [...parts, words(texts.dot), words(role)] };
}

function showReported(reported: readonly ReportedSpeech[], story: Story): Block[] {
  if (reported.length === 0) return [];
  const lines = reported.slice(0, MOST_REPORTED).map(({ passage }) => passageItem(passage, story));
  const hidden = reported.length - lines.length;
  return [
    { type: 'note', parts: [words(texts.reported)] },
    ...lines,
    ...(hidden > 0 ? [{ type: 'note' as const, parts: [words(texts.andMore({ count: hidden }))] }] : []),
  ];
}

function renderNobody({ asked }: QuotesAnswer, { facts }: Snapshot): Layout {
  const names = listNames(facts.quotations.map(({ speaker }) => speaker).filter((speaker) => speaker !== ''));
  const known = names === undefined ? [] : [words(texts.quotedPeople({ names }))];
  return absent(sayNobody(asked?.speaker, asked?.about), known);
}

function sayNobody(name: string | undefined, about: string | undefined): Text {
  if (name !== undefined && about !== undefined) return texts.quoteUnknownAbout({ name, about });
  if (name !== undefined) return texts.quoteUnknown({ name });
  if (about !== undefined) return texts.quoteAbout({ about });
  return texts.quoteNobody;
}
