import { isText } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';

/** A value with every text in it said in English, to compare with what people read. */
export function inEnglish(value: unknown): unknown {
  if (isText(value)) return say(value);
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, inEnglish(inside)]));
}
