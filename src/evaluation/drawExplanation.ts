import type { Explanation, Share } from '#src/answer/explain.ts';

const UNREAD: Readonly<Record<Exclude<Explanation['reader'], 'read'>, string>> = {
  sure: 'did not read: words alone leave no doubt',
  busy: 'did not read: too much was waiting',
  'not English': 'did not read: the best article is not in English',
  none: 'none',
};

/** Columns of a screen. */
const WIDTH = 118;
const MOST_PARAGRAPHS = 8;

/** An explanation on one screen of text. */
export function drawExplanation(question: string, explained: Explanation): string {
  const { understood, paragraphs, sentences, reader, windows, decision } = explained;
  const terms = understood.terms.map(({ typed, term, kind, corrections, asks }) => {
    const read = corrections.length > 0 ? ` = ${corrections.join('/')}` : '';
    return `${typed}[${asks ? 'asks' : kind} ${term}${read}]`;
  });
  const probability = decision.probability === undefined ? '' : ` at ${decision.probability.toFixed(2)}`;
  const needed = decision.bar === undefined ? '' : ` (an answer from ${drawBar(decision.bar)})`;
  const lines = [
    `› ${question}`,
    ...(understood.readAs === undefined ? [] : [`read as     ${understood.readAs}`]),
    `understood  asks for: ${understood.askedFor}${understood.focus.length > 0 ? ` (${understood.focus.join(' ')})` : ''}`,
    `            ${terms.join(' ') || 'no telling word'}`,
    `paragraphs  ${paragraphs
      .slice(0, MOST_PARAGRAPHS)
      .map(({ paragraph, score }) => `¶${paragraph} ${score.toFixed(2)}`)
      .join(', ')}${paragraphs.length > MOST_PARAGRAPHS ? `, and ${paragraphs.length - MOST_PARAGRAPHS} more` : ''}`,
    `reader      ${reader === 'read' ? `read ${windows} window${windows === 1 ? '' : 's'}` : UNREAD[reader]}`,
    ...sentences.flatMap((sentence, i) => {
      const { reader: read } = sentence;
      return [
        `${i + 1}. ¶${sentence.paragraph} ${sentence.text}`,
        `     ranker ${sentence.ranker.toFixed(2)}: ${drawShares(sentence.rankedBy)}`,
        ...(read ? [`     reader start ${signed(read.start)}, span ${signed(read.span)}: "${read.marked}"`] : []),
        `     chance ${sentence.chance.toFixed(2)}${sentence.combinedBy.length > 0 ? `: ${drawShares(sentence.combinedBy)}` : ''}`,
      ];
    }),
    `decision    ${decision.kind}${probability}${needed}: ${drawShares(decision.by)}`,
  ];
  return `${lines.map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line)).join('\n')}\n`;
}

function drawBar({ from, because }: NonNullable<Explanation['decision']['bar']>): string {
  return `${from.toFixed(2)}${because === undefined ? '' : `: ${because}`}`;
}

function drawShares(shares: readonly Share[]): string {
  return shares
    .map(({ name, value, weight }) => `${name} ${value.toFixed(2)}×${weight.toFixed(2)}=${signed(value * weight)}`)
    .join(', ');
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
