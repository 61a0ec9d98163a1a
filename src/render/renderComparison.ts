import type { ComparedDetail, ComparisonAnswer } from '#src/answer/comparison/comparison.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { absent, actionsBlock, type Layout, passageActions, showPassages, strong, words } from './layout.ts';
import type { Block, Part } from './reply.ts';

type Difference = Extract<ComparedDetail, { outcome: 'differs' }>;

/** Where the story differs from a message, the passages closest to it, and what of its names and numbers is there and what is not. */
export function renderComparison({ passages, details }: ComparisonAnswer, snapshot: Snapshot): Layout {
  const found = details.filter((detail) => detail.outcome === 'found');
  const differing = details.filter((detail) => detail.outcome === 'differs');
  const missing = details.filter(({ outcome }) => outcome === 'absent').map(({ text }) => words(text));
  const [best] = passages;
  if (best === undefined && found.length + differing.length === 0)
    return absent(
      texts.nothingClose,
      missing.length > 0 ? [words(texts.absentDetails), words(texts.colon), ...inRow(missing.map(list))] : [],
    );
  return {
    tone: 'plain',
    blocks: [
      ...differing.map(showDifference),
      ...(best === undefined ? [] : [heading(texts.closest), ...showPassages(passages, snapshot.story)]),
      ...row(
        texts.foundDetails,
        found.map(({ text, place }) => [words(text), words(' '), { kind: 'cite', passage: place }]),
      ),
      ...row(texts.absentDetails, missing.map(list)),
      { type: 'note', parts: [words(texts.comparedHow)] },
      ...actionsBlock(best === undefined ? [] : passageActions(best, snapshot)),
    ],
  };
}

/** "Differs – message: 60 %; ¶3: 58 %". */
function showDifference({ text, place }: Difference): Block {
  const parts: Part[] = [
    strong(texts.differs),
    words(texts.messageHas({ words: text })),
    { kind: 'cite', passage: place },
    words(texts.colon),
    { kind: 'verbatim', passage: place },
  ];
  return { type: 'item', parts };
}

function heading(text: Text): Block {
  return { type: 'line', parts: [strong(text)] };
}

function list(part: Part): Part[] {
  return [part];
}

function row(label: Text, entries: readonly (readonly Part[])[]): Block[] {
  return entries.length === 0 ? [] : [{ type: 'item', parts: [strong(label), words(texts.colon), ...inRow(entries)] }];
}

function inRow(entries: readonly (readonly Part[])[]): Part[] {
  return entries.flatMap((parts, index) => (index > 0 ? [words(texts.comma), ...parts] : [...parts]));
}
