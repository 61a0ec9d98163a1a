import type pg from 'pg';
import type { ChangeListener, StoreLog } from '../engine.ts';

/** The channel on which every process announces the servers it changed. */
export const CHANNEL = 'verbatim_changes';

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 10_000;

/**
 * Keeps one connection listening, and makes another whenever it is lost. What is announced meanwhile is missed: a listener may
 * use what it hears to be early, never to be right.
 */
export function listenToChanges(connect: () => pg.Client, listener: ChangeListener, log: StoreLog): () => void {
  let stopped = false;
  let retryMs = FIRST_RETRY_MS;
  let timer: NodeJS.Timeout | undefined;
  let current: pg.Client | undefined;

  const start = async (): Promise<void> => {
    const client = connect();
    current = client;
    client.on('notification', ({ payload }) => {
      if (payload !== undefined && !stopped) listener(payload);
    });
    client.on('error', (cause) => log.warn({ err: cause }, 'The connection that hears of changes was lost'));
    client.once('end', () => retry(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      retryMs = FIRST_RETRY_MS;
    } catch (cause) {
      log.warn({ err: cause }, 'Cannot hear of changes by other processes yet');
      close(client);
      retry(client);
    }
  };

  /** Once for each client: a failed one both throws and ends. */
  const retry = (client: pg.Client): void => {
    if (stopped || client !== current) return;
    current = undefined;
    timer = setTimeout(start, retryMs);
    timer.unref();
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  };

  const close = (client: pg.Client): void => {
    client.end().catch((cause: unknown) => log.info({ err: cause }, 'A lost connection could not be closed properly'));
  };

  void start();
  return () => {
    stopped = true;
    clearTimeout(timer);
    if (current) close(current);
  };
}
