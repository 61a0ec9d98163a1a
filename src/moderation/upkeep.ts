import type { ModerationContext } from './context.ts';
import { type EditMessage, makeCorrections } from './corrections/makeCorrections.ts';
import { planCorrections } from './corrections/planCorrections.ts';
import { readSettings } from './settings.ts';
import { runWatches } from './watches/runWatches.ts';

/** Work that is done without being asked for. */
export interface Upkeep {
  /** Looks for corrections at once, such as after a change. */
  hurry(): void;
  /** Takes on no more work and waits for what is in hand. */
  stop(): Promise<void>;
}

export interface UpkeepOptions {
  /** Edits a message; left out where there are no messages to edit. */
  readonly edit?: EditMessage;
  /** Which servers this process answers for. */
  readonly owns?: (server: string) => boolean;
}

const MINUTE_MS = 60 * 1_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const SERVERS_A_PAGE = 500;

/** Refreshes watched addresses and corrects messages as they fall due, and forgets once a day what has outlived its time. */
export function startUpkeep(context: ModerationContext, { edit, owns }: UpkeepOptions = {}): Upkeep {
  const { log, clock } = context;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  let sweptAt = 0;

  const attempt = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    // What fails now, such as for a lost connection, is due again the next minute.
    if (!stopped) await work().catch((problem: unknown) => log.warn({ err: problem }, `upkeep failed: ${what}`));
  };
  const correct = async (): Promise<void> => {
    await attempt('planning corrections', () => planCorrections(context));
    if (edit) await attempt('correcting messages', () => makeCorrections(edit, context, owns));
  };
  const enqueue = (work: () => Promise<void>): void => {
    running = running.then(work);
  };
  const round = async (): Promise<void> => {
    await attempt('watched addresses', () => runWatches(context, owns));
    await correct();
    if (clock().getTime() - sweptAt < DAY_MS) return;
    sweptAt = clock().getTime();
    await attempt('sweeping', () => sweep(context));
  };
  let queued = 0;
  const timer = setInterval(() => {
    if (queued > 0) return;
    queued += 1;
    enqueue(() => round().finally(() => (queued -= 1)));
  }, MINUTE_MS).unref();
  return {
    hurry: () => enqueue(correct),
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

/** Forgets what has outlived its time: in the store, and the questions of each server, with what answers them, after the days it set. */
export async function sweep({ store, clock, log }: Pick<ModerationContext, 'store' | 'clock' | 'log'>): Promise<void> {
  const { servers } = await store.sweep();
  if (servers.length > 0) log.info({ servers }, 'deleted what was kept of servers that were left');
  let after: string | undefined;
  for (;;) {
    const page = await store.servers.list({ limit: SERVERS_A_PAGE, ...(after !== undefined && { after }) });
    for (const { id, settings } of page) {
      const first = new Date(clock().getTime() - readSettings(settings).retention * DAY_MS);
      await store.messageAnswers.forgetBefore(id, first);
      await store.questions.forgetBefore(id, first.toISOString().slice(0, 'YYYY-MM-DD'.length));
      await store.lines.forgetBefore(id, first);
    }
    after = page.at(-1)?.id;
    if (page.length < SERVERS_A_PAGE) return;
  }
}
