import type { SourceReport } from '../proposals/dryRun.ts';
import type { Found } from '../sources/found.ts';

/** What reading some sources came to. */
export function reportOf(read: readonly Found[]): SourceReport {
  return {
    dropped: read.flatMap((found) => (found.kind === 'found' ? found.dropped : [])),
    unchanged: read.flatMap((found) => (found.kind === 'unchanged' ? [found.source] : [])),
    problems: read.flatMap((found) =>
      found.kind === 'problem' ? [found] : found.kind === 'found' ? (found.problems ?? []) : [],
    ),
  };
}
