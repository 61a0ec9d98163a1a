import type { QuestionAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import { listOr } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { commandLine } from './commandLine.ts';
import {
  absent,
  actionsBlock,
  cite,
  type Layout,
  paragraphLine,
  passageActions,
  showPassage,
  words,
} from './layout.ts';
import type { Action } from './reply.ts';

type Found = Extract<QuestionAnswer, { kind: 'answer' | 'unsure' }>;
type NotFound = Extract<QuestionAnswer, { kind: 'not-found' }>;

/** How many words the story has nothing on are named: a long question may have dozens. */
const MOST_MISSING = 5;

/** The best passage alone; the others are an action away. */
export function renderQuestion(answer: Found, snapshot: Snapshot, question: string): Layout {
  const [best] = answer.passages;
  if (best === undefined) return absent(texts.notFound);
  const more: Action[] =
    answer.passages.length > 1 && question.trim() !== ''
      ? [
          {
            kind: 'command',
            label: texts.morePassages,
            line: commandLine('search', { terms: question.trim() }),
            own: true,
          },
        ]
      : [];
  return {
    tone: answer.kind,
    blocks: [
      ...(answer.kind === 'unsure' ? [{ type: 'note' as const, parts: [words(texts.unsure)] }] : []),
      ...showPassage(best, snapshot.story, answer.evidence),
      ...actionsBlock([...passageActions(best, snapshot), ...more]),
    ],
  };
}

/** Says so, on which words the story has nothing, and where related passages stand, without showing them as an answer. */
export function renderNotFound(answer: NotFound, { story }: Snapshot): Layout {
  const missing = answer.missing.slice(0, MOST_MISSING).map((word) => texts.quotedWord({ word }));
  const layout = absent(texts.notFound, [
    ...(missing.length === 0 ? [] : [words(texts.nothingOn({ words: listOr(missing) }))]),
    ...(answer.nearest.length === 0 ? [] : [words(texts.related), ...cite(answer.nearest, story)]),
  ]);
  const [nearest] = answer.nearest;
  if (nearest === undefined) return layout;
  const label = texts.showParagraph({ number: nearest.paragraph });
  const show = { kind: 'command', label, line: paragraphLine(nearest, story) } as const;
  return { ...layout, blocks: [...layout.blocks, ...actionsBlock([show])] };
}
