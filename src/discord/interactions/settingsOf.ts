import { setTimeout } from 'node:timers/promises';
import { DEFAULT_SETTINGS, type Settings } from '#src/moderation/settings.ts';
import type { Wiring } from '../wiring.ts';

/** How long an answer waits to hear how its server wants it, in milliseconds: the first response cannot wait longer. */
const settingsWithinMs = 800;

/** What holds where a server's settings cannot be had in time: what was meant for one alone cannot be taken back. */
const cautious: Settings = { ...DEFAULT_SETTINGS, privateByDefault: true };

/** What holds where nothing is kept: then there is nobody to read feedback either. */
const unkept: Settings = { ...DEFAULT_SETTINGS, feedback: false };

/** How a server wants its answers, in time for the first response. Never rejects: a failure is logged. */
export async function settingsOf(
  server: string | undefined,
  { moderation, log, settingsWithin = settingsWithinMs }: Pick<Wiring, 'moderation' | 'log' | 'settingsWithin'>,
): Promise<Settings> {
  if (!moderation) return unkept;
  const read = moderation.settings(server).catch((error: unknown) => {
    log.warn({ server, err: error }, 'settings could not be read');
    return cautious;
  });
  return Promise.race([read, setTimeout(settingsWithin, cautious, { ref: false })]);
}
