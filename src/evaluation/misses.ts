import type { Passage } from '#src/corpus/story.ts';
import type { Outcome, Outcomes } from './askSet.ts';
import { firstPassage, isAnswered, isHit, isRight } from './mark.ts';

/** What went wrong, in the order in which it is told. */
const HEADINGS = {
  wrong: 'Answered, but not from the right passage',
  refused: 'Not answered, and the closest passage is not the right one',
  timid: 'Not answered with certainty, though the closest passage is the right one',
  absent: 'Answered what the article does not say',
  offArticle: 'Answered what another article is about',
} as const;
type Kind = keyof typeof HEADINGS;

/** Every question that went wrong: what was asked, what was shown and what was wanted, grouped by how it went wrong. */
export function listMisses(name: string, { own, followUps, offArticle }: Outcomes): string {
  const found = new Map<Kind, Outcome[]>();
  const add = (kind: Kind, outcome: Outcome) => found.set(kind, [...(found.get(kind) ?? []), outcome]);
  for (const outcome of [...own, ...followUps]) {
    const kind = missOf(outcome);
    if (kind) add(kind, outcome);
  }
  for (const outcome of offArticle) if (isAnswered(outcome.answer)) add('offArticle', outcome);
  const kinds = Object.keys(HEADINGS) as Kind[];
  return kinds
    .map((kind) => ({ kind, outcomes: found.get(kind) ?? [] }))
    .filter(({ outcomes }) => outcomes.length > 0)
    .map(
      ({ kind, outcomes }) =>
        `${name}: ${HEADINGS[kind]} (${outcomes.length})\n\n${outcomes.map((outcome) => draw(outcome, wantedOf(kind, outcome))).join('\n')}`,
    )
    .join('\n');
}

function missOf(outcome: Outcome): Kind | undefined {
  const answered = isAnswered(outcome.answer);
  if (!outcome.question.answerable) return answered ? 'absent' : undefined;
  if (answered) return isRight(outcome) ? undefined : 'wrong';
  const first = firstPassage(outcome.answer);
  return first && isHit(first, outcome.question) ? 'timid' : 'refused';
}

function wantedOf(kind: Kind, { question }: Outcome): string {
  return kind === 'absent' || kind === 'offArticle' ? 'no answer' : question.wanted;
}

function draw({ about, question, answer, readAs }: Outcome, wanted: string): string {
  const first = firstPassage(answer);
  const lines = [
    `  ${question.before === undefined ? '' : `${question.before} › `}${question.question}  [${about}]`,
    ...(readAs === undefined ? [] : [`    read as ${readAs}`]),
    `    shown   ${answer.kind}${first ? `: ${cite(first)}` : ''}`,
    `    wanted  ${wanted}`,
  ];
  return `${lines.join('\n')}\n`;
}

function cite({ paragraph, text }: Passage): string {
  return `¶${paragraph} ${text}`;
}
