import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openStore } from '#src/store/openStore.ts';
import { article } from '../articles.ts';

/**
 * A process that changes one server's story and prints a line for each change that was acknowledged: its revision, its id.
 * Started as `writer.ts URL SERVER CHANGES`. Each change lays down an article that names the change.
 */
const [url, server, changes] = process.argv.slice(2);
if (url === undefined || server === undefined || changes === undefined) throw new Error('writer.ts URL SERVER CHANGES');

const store = await openStore(url, {
  log: { info: () => {}, warn: () => {} },
  clock: () => new Date(),
});

for (let made = 0; made < Number(changes); ) {
  const change = randomUUID();
  const { revision: base } = await store.servers.versionOf(server);
  const outcome = await store.corpus.commit(server, {
    change,
    base,
    kind: 'refresh',
    why: `change ${change}`,
    put: [article('latest', 'The latest change', `This is change ${change}.`), article(`a-${change}`, 'Kept', change)],
  });
  if (outcome.kind !== 'committed') continue;
  made += 1;
  writeSync(process.stdout.fd, `${outcome.revision} ${change}\n`);
}
await store.close();
