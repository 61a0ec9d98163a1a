/**
 * Measures how long files made to do harm take to be refused, how long they hold everything else up at most, and what they hold of
 * memory: `npm run bench:uploads`.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setInterval, setTimeout } from 'node:timers/promises';
import { say } from '#src/language/say.ts';
import { readUpload } from '#src/moderation/sources/readUpload.ts';
import { openWeb } from '#src/moderation/sources/web.ts';
import { HOSTILE_UPLOADS } from '#tests/moderation/hostileTable.ts';

const MEGABYTE = 1024 * 1024;

const web = openWeb({ allowPrivate: false, version: 'bench', now: Date.now });
for (const [what, name, bytes] of HOSTILE_UPLOADS) {
  const before = process.memoryUsage.rss();
  let most = before;
  const watching = new AbortController();
  const watch = (async () => {
    for await (const _ of setInterval(5, undefined, { signal: watching.signal }))
      most = Math.max(most, process.memoryUsage.rss());
  })().catch(() => undefined);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const found = await readUpload({ name, bytes }, web);
  const took = performance.now() - started;
  watching.abort();
  await watch;
  // The monitor notices a wait when its turn comes.
  await setTimeout(5);
  delay.disable();
  const outcome = found.kind === 'problem' ? say(found.message) : found.kind;
  process.stdout.write(
    `${what}: ${took.toFixed(0)} ms, others waited ${(delay.max / 1e6).toFixed(0)} ms at most, ${((most - before) / MEGABYTE).toFixed(0)} MB more; ${outcome}\n`,
  );
}
await web.close();
