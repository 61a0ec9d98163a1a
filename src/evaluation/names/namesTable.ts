import type { Answer } from '#src/answer/answer.ts';
import { firstPassage, isAnswered } from '../mark.ts';
import { seed } from '../random.ts';
import { align, percent } from '../table.ts';
import { KINDS } from './nameLists.ts';
import { LETTERS, type NameQuestion, OWN, sample } from './nameQuestions.ts';

/** A question about a name, and what was answered. */
export interface NameOutcome extends NameQuestion {
  readonly answer: Answer;
}

const HEADINGS = [
  ['', 'large', '', 'small', ''],
  ['', 'ques-', 'no sure', 'ques-', 'no sure'],
  ['names', 'tions', 'answer', 'tions', 'answer'],
];
const MOST_SHOWN = 10;

/** Whether a reply claims to answer: an answer, or a look-up that found somebody or something. */
export function isSure(answer: Answer): boolean {
  return isAnswered(answer) && answer.passages.length > 0;
}

/** A row for each kind of name: how many questions got no sure answer, in large and in small letters. In per cent. */
export function drawNamesTable(outcomes: readonly NameOutcome[]): string {
  const cells = [...KINDS, OWN].map((kind) => [
    kind,
    ...LETTERS.flatMap((letters) => {
      const asked = outcomes.filter((outcome) => outcome.kind === kind && outcome.letters === letters);
      const unsure = asked.filter(({ answer }) => !isSure(answer));
      return [String(asked.length), percent(asked.length === 0 ? undefined : unsure.length / asked.length)];
    }),
  ]);
  return align([...HEADINGS, ...cells]);
}

/** At most ten questions about a foreign name that got a sure answer, drawn at random; '' where none did. */
export function listSureAnswers(outcomes: readonly NameOutcome[], start: number): string {
  const sure = outcomes.filter(({ kind, answer }) => kind !== OWN && isSure(answer));
  if (sure.length === 0) return '';
  const shown = sample(sure, MOST_SHOWN, seed(start)).map(({ kind, story, question, answer }) => {
    const first = firstPassage(answer);
    const title = story.articles[0]?.title ?? '';
    return `  ${question}  [${kind}; ${title}]\n    shown   ${answer.kind}${first ? `: ¶${first.paragraph} ${first.text}` : ''}\n`;
  });
  return `Answered though the story lacks the name (${shown.length} of ${sure.length})\n\n${shown.join('\n')}\n`;
}
