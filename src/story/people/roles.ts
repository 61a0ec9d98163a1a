import type { Token } from '#src/story/tokens.ts';
import type { Span } from '#src/text/span.ts';
import type { NameCandidate } from './findNames.ts';
import { roleAfter, roleBefore, roleEndingAt } from './readRoles.ts';

/** What the words around one occurrence of a name say its bearer is, the nearest before the name first. */
export function readRoles(tokens: readonly Token[], name: NameCandidate): Span[] {
  const before = roleBefore(tokens, name.first);
  const after = tokens[name.last]?.possessive ? undefined : roleAfter(tokens, name.last + 1);
  const apposed = apposedBefore(tokens, before ? tokenAt(tokens, before.start) : name.first);
  return [before, apposed, after].filter((span) => span !== undefined);
}

/** A role set before the name by a comma: "Netanyahu's closest confidant, Minister … Ron Dermer, told". */
function apposedBefore(tokens: readonly Token[], first: number): Span | undefined {
  if (tokens[first - 1]?.text !== ',') return undefined;
  const role = roleEndingAt(tokens, first - 2);
  if (!role) return undefined;
  const start = tokenAt(tokens, role.start);
  const opener = tokens[start - 1];
  const determined =
    tokens[start]?.possessive ||
    ['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my'].includes(opener?.lower ?? '');
  return determined ? role : undefined;
}

function tokenAt(tokens: readonly Token[], start: number): number {
  return tokens.findIndex((token) => token.start === start);
}
