import type { Reply } from '#src/render/reply.ts';

/** An answer of the bot's as it stands in a message. */
export interface StandingAnswer {
  /** What its colour says: how sure it is; left out where it has none, as a refusal. */
  readonly tone?: 'answer' | 'unsure';
  /** What it shows set apart, the ends of what was too long replaced by an ellipsis. */
  readonly quotations: readonly string[];
  /** The revision it was cut from, where that was kept. */
  readonly revision?: number;
}

/** Whether a message still says what the reply says now. */
export function stillStands({ tone, quotations }: StandingAnswer, { tone: now, blocks }: Reply): boolean {
  const shown = blocks.flatMap((block) => (block.type === 'passage' ? [block.passage.text] : []));
  const isSure = now === 'answer' || now === 'unsure';
  if (tone !== (isSure ? now : undefined)) return false;
  return (
    shown.length > 0 === quotations.length > 0 && quotations.every((quotation, at) => begins(shown[at], quotation))
  );
}

/** Whether a text is what is shown of it: all, or its beginning with an ellipsis. */
function begins(text: string | undefined, shown: string): boolean {
  return text === shown || (/ …$/.test(shown) && text?.startsWith(shown.slice(0, -2)) === true);
}
