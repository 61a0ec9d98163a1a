import type { Token } from '#src/english/tokens.ts';
import type { Span } from '#src/text/span.ts';
import type { NameCandidate } from './findNames.ts';
import { roleAfter } from './roleAfter.ts';
import { apposedBefore, roleBefore } from './roleBefore.ts';

/** What the words around one occurrence of a name say its bearer is, the nearest before the name first. */
export function readRoles(tokens: readonly Token[], name: NameCandidate): Span[] {
  const before = roleBefore(tokens, name.first);
  const after = tokens[name.last]?.possessive ? undefined : roleAfter(tokens, name.last + 1);
  const apposed = apposedBefore(tokens, before ? tokenAt(tokens, name.first, before.start) : name.first);
  return [before, apposed, after].filter((span) => span !== undefined);
}

function tokenAt(tokens: readonly Token[], from: number, start: number): number {
  let at = from;
  while (at > 0 && (tokens[at]?.start ?? 0) > start) at -= 1;
  return at;
}
