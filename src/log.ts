import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '#src/config.ts';
import { strikeOut } from '#src/strikeOut.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/**
 * A log of JSON lines on the standard output, or where told: the standard error is left for the one line that says why a start
 * failed. The secrets are struck out of every line, wherever they came from.
 */
export function openLog(level: LogLevel, secrets: readonly string[], destination?: DestinationStream): Log {
  // Written at once: the last lines before an exit are those that matter.
  const target = destination ?? pino.destination({ fd: 1, sync: true });
  const hooks = { streamWrite: (line: string) => strikeOut(line, secrets) };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks, serializers: { err: describeError } },
    target,
  );
}

/** What went wrong, without the addresses and bodies that Discord's errors carry: those hold interaction tokens and people's words. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack, cause } = error;
  const codes = Object.fromEntries(Object.entries(error).filter(([key]) => ['code', 'status', 'method'].includes(key)));
  return { name, message, ...codes, stack, ...(cause !== undefined && { cause: describeError(cause) }) };
}
