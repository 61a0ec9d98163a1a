import type { QuestionAnswer } from '#src/answer/answer.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Passage, Story } from '#src/corpus/story.ts';
import { listOr } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { Span } from '#src/text/span.ts';
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

/** The best passage, or what may answer beside it, in the story's order; the others are an action away. */
export function renderQuestion(answer: Found, snapshot: Snapshot, question: string): Layout {
  const [best] = answer.passages;
  if (best === undefined) return absent(texts.notFound);
  const more: Action[] =
    answer.passages.length > (answer.shown ?? 1) && question.trim() !== ''
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
      ...shownOf(answer, snapshot.story).flatMap(({ passage, marks }) => showPassage(passage, snapshot.story, marks)),
      ...actionsBlock([...passageActions(best, snapshot), ...more]),
    ],
  };
}

/** What is shown at once, as the story has it: articles in its order, passages in theirs. */
function shownOf({ passages, shown = 1, marks }: Found, story: Story) {
  const place = ({ article }: Passage) => story.articles.findIndex(({ id }) => id === article);
  return passages
    .slice(0, shown)
    .map((passage, i) => ({ passage, marks: marks.flatMap((mark) => (mark.passage === i ? spanOf(mark) : [])) }))
    .sort(({ passage: a }, { passage: b }) => place(a) - place(b) || a.paragraph - b.paragraph || a.start - b.start);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
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
  const show = { kind: 'command', label, line: paragraphLine(nearest) } as const;
  return { ...layout, blocks: [...layout.blocks, ...actionsBlock([show])] };
}
