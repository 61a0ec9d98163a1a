import { expect } from 'vitest';
import type { FakeDiscord } from '#tests/fakeDiscord/fakeDiscord.ts';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';

/** What the answer to an interaction was changed to, one after the other. */
export function changesOf(token: string, { state }: FakeDiscord): (string | undefined)[] {
  return state.requests
    .filter(({ method, path }) => method === 'PATCH' && path.includes(token))
    .map(({ body }) => /"content":"([^"]*)"/.exec(JSON.stringify(body))?.[1]);
}

/** Expects that the asker alone was told of a failure; goes on with what the log has under the reference. */
export function expectReported({ answer }: { readonly answer: SeenMessage | undefined }, log: string) {
  expect(answer?.ephemeral).toBe(true);
  const reference =
    /^Something went wrong on my side, and it has been noted\. Please try again\.\n-# reference ([\da-f]{4})$/.exec(
      answer?.text ?? '',
    )?.[1];
  const line = log.split('\n').find((entry) => entry.includes(`"reference":"${reference}"`));
  return expect(JSON.parse(line ?? '{}'));
}
