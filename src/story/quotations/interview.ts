import type { Paragraph } from '#src/corpus/article.ts';
import type { Span } from '#src/text/span.ts';

/** What one side of an interview says in a paragraph: offsets behind its label. */
export interface Turn extends Span {
  /** "A", "Ana Lima", "Lima". */
  readonly label: string;
  readonly paragraph: number;
}

/** "Q:", "A.", "Ana Lima:", "Ana Lima (mayor):" at a paragraph's start. */
const LABEL =
  /^(?:([QA])[.:]|((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?: \([^)]{1,40}\))?:)\s+(?=\S)/u;

/** Fewer labelled paragraphs are no interview: "Warning: …" opens many a paragraph. */
const FEWEST_TURNS = 4;
/** So large a share of the paragraphs from the first to the last turn has a label. */
const LABELLED_SHARE = 0.5;
/** Whoever ends so large a share of their turns with a question mark asks. */
const ASKING_SHARE = 0.6;

/** The answers of an interview printed as labelled turns, in their order; none where the article is no such interview. Questions are left out. */
export function findAnswers(paragraphs: readonly Paragraph[]): Turn[] {
  const turns = paragraphs.flatMap(({ number, text }): Turn[] => {
    const match = LABEL.exec(text);
    const label = match?.[1] ?? match?.[2];
    return match && label !== undefined ? [{ label, paragraph: number, start: match[0].length, end: text.length }] : [];
  });
  const first = turns[0]?.paragraph ?? 0;
  const last = turns.at(-1)?.paragraph ?? 0;
  const labels = [...new Set(turns.map(({ label }) => label))];
  const returning = labels.filter((label) => turns.filter((turn) => turn.label === label).length > 1);
  if (turns.length < FEWEST_TURNS || returning.length < 2 || turns.length < (last - first + 1) * LABELLED_SHARE)
    return [];
  const asking = new Set(labels.filter((label) => asks(label, turns, paragraphs)));
  return asking.size === 0 ? [] : turns.filter(({ label }) => returning.includes(label) && !asking.has(label));
}

function asks(label: string, turns: readonly Turn[], paragraphs: readonly Paragraph[]): boolean {
  if (label === 'Q') return true;
  const own = turns.filter((turn) => turn.label === label);
  const questions = own.filter(({ paragraph }) => /\?["”’')]*$/.test(paragraphs[paragraph - 1]?.text ?? ''));
  return questions.length >= own.length * ASKING_SHARE;
}
