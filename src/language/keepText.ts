import { english } from './en/english.ts';
import { isText, type Text } from './message.ts';
import { say } from './say.ts';

/** How what is kept as JSON begins. */
const MARK = '{"english":';

/** A text as a store keeps it, to be said in any language later: words as they are, everything else as JSON beside its English. */
export function keepText(text: Text): string {
  return typeof text === 'string' && !text.startsWith(MARK) ? text : JSON.stringify({ english: say(text), text });
}

/** A text that was kept; the English of one that is not in the catalogue any more. */
export function keptText(kept: string): Text {
  if (!kept.startsWith(MARK)) return kept;
  try {
    const { english: said, text } = JSON.parse(kept);
    return isText(text) && isKnown(text) ? text : String(said);
  } catch {
    return kept;
  }
}

function isKnown(text: Text): boolean {
  if (typeof text === 'string' || 'declared' in text) return true;
  if ('items' in text) return text.items.every(isKnown);
  return (
    Object.hasOwn(english, text.key) &&
    Object.values(text.fill ?? {}).every((value) => typeof value === 'number' || isKnown(value))
  );
}
