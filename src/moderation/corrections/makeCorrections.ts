import type { ClaimedCorrection } from '#src/store/records/corrections.ts';
import type { ModerationContext } from '../context.ts';

/** Puts one correction under its message. 'gone' where there is no such message any more; rejects where it should be tried again. */
export type EditMessage = (correction: ClaimedCorrection) => Promise<'done' | 'gone'>;

/** Corrections taken on at a time: few, so that another process can take the rest. */
const AT_ONCE = 10;
const LEASE_MS = 5 * 60 * 1_000;
/** The wait after the first failure; each later one doubles it. */
const FIRST_WAIT_MS = 60 * 1_000;
const MOST_ATTEMPTS = 10;

/** Makes the corrections that are due on the servers this process owns, the newest citation first; how many were settled. */
export async function makeCorrections(
  edit: EditMessage,
  { store, clock, log }: Pick<ModerationContext, 'store' | 'clock' | 'log'>,
  owns: (server: string) => boolean = () => true,
): Promise<number> {
  let settled = 0;
  for (;;) {
    const claimed = await store.corrections.claim({ limit: AT_ONCE, leaseMs: LEASE_MS, owns });
    for (const correction of claimed) {
      const { server, message, attempts } = correction;
      try {
        await edit(correction);
        await store.corrections.settle(correction);
        settled += 1;
      } catch (problem) {
        log.warn({ err: problem, server, message, attempts }, 'a message could not be corrected');
        if (attempts + 1 >= MOST_ATTEMPTS) await store.corrections.settle(correction);
        else await store.corrections.putOff(correction, new Date(clock().getTime() + FIRST_WAIT_MS * 2 ** attempts));
      }
    }
    if (claimed.length < AT_ONCE) return settled;
  }
}
