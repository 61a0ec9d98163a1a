import { texts } from '#src/language/texts.ts';
import type { Watch } from '#src/store/corpus/watches.ts';
import type { ModerationContext, Moderator } from '../context.ts';
import { ModerationRefusal } from '../refusal.ts';
import { readWatched } from './readWatched.ts';

/** More are no news story any more, but a crawler. */
const MOST_WATCHES = 25;

/** Reads an address from now on by itself, the first time at once. Throws `ModerationRefusal` where it cannot be read now. */
export async function watchAddress(
  { server, id: who }: Moderator,
  { url, everyMs }: Pick<Watch, 'url' | 'everyMs'>,
  context: ModerationContext,
): Promise<void> {
  const { store, library } = context;
  const watched = await store.watches.list(server);
  if (watched.length >= MOST_WATCHES && !watched.some((watch) => watch.url === url))
    throw new ModerationRefusal(texts.tooManyWatches({ most: MOST_WATCHES }));
  const read = await readWatched(server, url, await library.snapshotFor(server).then(({ story }) => story), context);
  if (read.kind === 'failed') throw new ModerationRefusal(read.problem);
  await store.watches.save(server, { url, everyMs, who });
}
