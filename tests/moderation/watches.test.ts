import { expect, it } from 'vitest';
import { texts as messages } from '#src/language/texts.ts';
import { parseInterval, writeInterval } from '#src/moderation/watches/interval.ts';
import { runWatches, waitAfter } from '#src/moderation/watches/runWatches.ts';
import { inEnglish } from '#tests/language/inEnglish.ts';
import { type Answer, startSite, status } from '#tests/web/site.ts';
import { describeOnEachEngine, newModerator } from './bench.ts';

const HOUR_MS = 60 * 60 * 1_000;

/** A page as a news site would have it. */
function page(title: string, ...paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

const DAM = [
  'Engineers lowered the water behind the Orrin dam by two metres on Tuesday after a seep was found at its foot.',
  '“There is no danger to the villages below,” said Tomas Reyl, who leads the inspection, at a meeting in the town hall.',
  'The inspectors expect to stay until the end of the month, and will publish what they find on each Friday.',
];

/** Serves what `content` holds at the moment, with an entity tag for conditional requests. */
function serve(type: string, content: () => string): Answer {
  return (request, response) => {
    const body = content();
    const etag = `"${Buffer.from(body).toString('base64url').slice(-40)}${body.length}"`;
    const known = request.headers['if-none-match'] === etag;
    response.writeHead(known ? 304 : 200, { 'content-type': type, etag }).end(known ? undefined : body);
  };
}

it.each([
  ['15m', 15 * 60 * 1_000],
  ['6h', 6 * HOUR_MS],
  ['1 D', 24 * HOUR_MS],
  ['14m', undefined],
  ['31d', undefined],
  ['6', undefined],
  ['-6h', undefined],
  ['six hours', undefined],
])('reads the interval %s', (text, ms) => {
  expect(parseInterval(text)).toBe(ms);
});

it.each(['15m', '90m', '6h', '36h', '2d'])('writes the interval %s as it is typed', (text) => {
  expect(writeInterval(parseInterval(text) ?? 0)).toBe(text);
});

it('waits longer after each failure, up to the interval or a day', () => {
  const minutes = [0, 1, 2, 3, 6, 7, 40].map((failures) => waitAfter(failures, HOUR_MS) / 60_000);
  expect(minutes).toEqual([15, 30, 60, 120, 960, 1_440, 1_440]);
  expect(waitAfter(40, 72 * HOUR_MS)).toBe(72 * HOUR_MS);
});

describeOnEachEngine('a watched address', (bench) => {
  const told = (server: string) =>
    bench()
      .notices.filter((one) => one.server === server)
      .map(({ notice }) => notice);
  const texts = async (server: string, id: string) =>
    (await bench().library.snapshotFor(server)).story.articles
      .find((article) => article.id === id)
      ?.paragraphs.map(({ text }) => text);

  it('is read at once and on schedule, and what it changes is told to the moderators', async () => {
    const { moderation, context, store } = bench();
    const moderator = newModerator();
    let paragraphs = DAM;
    const site = await startSite({ '/orrin-dam-seep': serve('text/html', () => page('Orrin dam', ...paragraphs)) });
    const url = `${site.origin}/orrin-dam-seep`;
    await moderation.watch(moderator, { url, everyMs: 6 * HOUR_MS });
    await runWatches(context);
    expect(await texts(moderator.server, 'orrin-dam-seep')).toEqual(DAM);
    expect(told(moderator.server)).toMatchObject([
      { kind: 'refreshed', url, revision: 2, changes: [{ how: 'added' }] },
    ]);

    store.clock.pass(5 * HOUR_MS);
    expect(await runWatches(context)).toBe(0);
    store.clock.pass(HOUR_MS);
    await runWatches(context);
    expect(told(moderator.server).length).toBe(1);

    paragraphs = DAM.with(2, 'The inspectors left on Sunday, having found nothing else.');
    store.clock.pass(6 * HOUR_MS);
    await runWatches(context);
    expect(await texts(moderator.server, 'orrin-dam-seep')).toEqual(paragraphs);
    expect(told(moderator.server)[1]).toMatchObject({ kind: 'refreshed', revision: 3, changes: [{ how: 'changed' }] });
    const [newest] = await moderation.history(moderator.server, 1);
    expect(newest).toMatchObject({ number: 3, kind: 'refresh', why: messages.whyWatched({ url }) });
    expect(newest).not.toHaveProperty('who');
    expect(await moderation.unwatch(moderator.server, url)).toBe(true);
  });

  it('keeps the story when it fails, tells so once, and again when it recovers', async () => {
    const { moderation, context, store } = bench();
    const moderator = newModerator();
    let broken = false;
    const good = serve('text/html', () => page('Orrin dam', ...DAM));
    const site = await startSite({
      '/orrin-dam-seep': (request, response) => (broken ? status(503) : good)(request, response),
    });
    const url = `${site.origin}/orrin-dam-seep`;
    await moderation.watch(moderator, { url, everyMs: HOUR_MS });
    await runWatches(context);
    broken = true;
    for (const wait of [HOUR_MS, HOUR_MS / 4, HOUR_MS / 2]) {
      store.clock.pass(wait);
      await runWatches(context);
    }
    expect(await texts(moderator.server, 'orrin-dam-seep')).toEqual(DAM);
    const [watch] = await moderation.watches(moderator.server);
    expect(inEnglish(watch?.failing)).toMatchObject({ failures: 3, problem: expect.stringContaining('503') });
    broken = false;
    store.clock.pass(HOUR_MS);
    await runWatches(context);
    expect(told(moderator.server).map(({ kind }) => kind)).toEqual(['refreshed', 'failing', 'recovered']);
    expect((await moderation.watches(moderator.server))[0]).not.toHaveProperty('failing');
    await moderation.unwatch(moderator.server, url);
  });

  it('may be a feed: its articles are taken in, each once', async () => {
    const { moderation, context, store } = bench();
    const moderator = newModerator();
    const entries = ['orrin-dam-seep'];
    const site = await startSite({
      '/feed.xml': serve('application/rss+xml', () => {
        const items = entries.map((name) => `<item><title>${name}</title><link>${name}</link></item>`).join('');
        return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
      }),
      '/orrin-dam-seep': serve('text/html', () => page('Orrin dam', ...DAM)),
      '/lido-opens-again': serve('text/html', () => page('Lido', ...DAM.map((text) => text.replace('dam', 'lido')))),
    });
    await moderation.watch(moderator, { url: `${site.origin}/feed.xml`, everyMs: HOUR_MS });
    await runWatches(context);
    entries.unshift('lido-opens-again', 'gone-already');
    for (let round = 0; round < 2; round += 1) {
      store.clock.pass(HOUR_MS);
      await runWatches(context);
    }
    const { story } = await bench().library.snapshotFor(moderator.server);
    expect(story.articles.map(({ id }) => id)).toEqual(['holm-ferry', 'lido-opens-again', 'orrin-dam-seep']);
    expect(story.revision).toBe(3);
    await moderation.unwatch(moderator.server, `${site.origin}/feed.xml`);
  });

  it.each([
    ['a page-not-found with status 200', page('Page not found', 'We cannot find the page that you asked for.')],
    ['a bot check', page('Just a moment…', 'Checking that you are human before you go on to the site.')],
    [
      'another article of the same length',
      page('Lido', ...DAM.map((text) => text.replace(/dam|inspect\w+|the/g, 'lido'))),
    ],
    ['one paragraph of three', page('Orrin dam', 'Engineers lowered the water behind the Orrin dam.')],
  ])('keeps its article when the page becomes %s, and a moderator can take the change', async (_, after) => {
    const { moderation, context, store } = bench();
    const moderator = newModerator();
    let body = page('Orrin dam', ...DAM);
    const site = await startSite({ '/orrin-dam-seep': serve('text/html', () => body) });
    const url = `${site.origin}/orrin-dam-seep`;
    await moderation.watch(moderator, { url, everyMs: HOUR_MS });
    await runWatches(context);
    body = after;
    for (const _round of [1, 2]) {
      store.clock.pass(HOUR_MS);
      await runWatches(context);
    }
    expect(await texts(moderator.server, 'orrin-dam-seep')).toEqual(DAM);
    expect(inEnglish(told(moderator.server))).toMatchObject([
      { kind: 'refreshed' },
      { kind: 'failing', url, problem: expect.stringContaining('/corpus refresh orrin-dam-seep') },
    ]);
    const proposed = await moderation.refresh(moderator, 'orrin-dam-seep');
    if (proposed.kind !== 'dry-run') throw new Error(JSON.stringify(proposed));
    await moderation.confirm(moderator, proposed.dryRun.id);
    store.clock.pass(HOUR_MS);
    await runWatches(context);
    expect(told(moderator.server).map(({ kind }) => kind)).toEqual(['refreshed', 'failing', 'recovered']);
    expect(await texts(moderator.server, 'orrin-dam-seep')).not.toEqual(DAM);
    await moderation.unwatch(moderator.server, url);
  });

  const RSS =
    '<rss version="2.0"><channel><title>News</title><item><link>/paris-smith-may</link></item></channel></rss>';
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>tag:1</id><link href="/paris-smith-may"/></entry></feed>`;
  const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>News</title></channel><item rdf:about="/paris-smith-may"><link>/paris-smith-may</link></item></rdf:RDF>`;
  const JSON_FEED = (item: object) =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [item] });

  it.each([
    ['text/html', RSS],
    ['text/plain', `<?xml version="1.0" encoding="utf-8"?>\n<!-- made by hand -->\n${RSS}`],
    ['text/html; charset=utf-8', `\uFEFF<?xml version="1.0"?>${ATOM}`],
    ['application/octet-stream', RSS],
    ['', ATOM],
    ['application/x-rss+xml', RSS],
    ['text/rss+xml', RSS],
    ['application/rdf+xml', RDF],
    ['text/html', `<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?>${RDF}`],
    ['text/plain', JSON_FEED({ id: '1', url: '/paris-smith-may' })],
    ['application/json', JSON_FEED({ id: '1', external_url: '/paris-smith-may' })],
    ['application/feed+json', JSON_FEED({ id: '/paris-smith-may' })],
  ])('may be a feed that comes as "%s": it is known by its text', async (type, body) => {
    const { moderation, context } = bench();
    const moderator = newModerator();
    const site = await startSite({
      '/feed': (_, response) => response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(body),
      '/paris-smith-may': serve('text/html', () => page('Smith in Paris', ...DAM)),
    });
    const url = `${site.origin}/feed`;
    await moderation.watch(moderator, { url, everyMs: HOUR_MS });
    await runWatches(context);
    expect(await texts(moderator.server, 'paris-smith-may')).toEqual(DAM);
    expect(inEnglish(await moderation.add(moderator, { kind: 'url', url }))).toMatchObject({ kind: 'nothing' });
    await moderation.unwatch(moderator.server, url);
  });

  it('may be a feed with the oldest first: the newest are read', async () => {
    const { moderation, context } = bench();
    const moderator = newModerator();
    const items = Array.from(
      { length: 30 },
      (_, day) => `<item><link>/day-number-${day + 1}</link><pubDate>${day + 1} May 2031 08:00:00 GMT</pubDate></item>`,
    );
    const pages = items.map((_, day): [string, Answer] => [
      `/day-number-${day + 1}`,
      serve('text/html', () => page(`Day ${day + 1}`, ...DAM)),
    ]);
    const site = await startSite({
      '/feed': serve('application/rss+xml', () => `<rss version="2.0"><channel>${items.join('')}</channel></rss>`),
      ...Object.fromEntries(pages),
    });
    await moderation.watch(moderator, { url: `${site.origin}/feed`, everyMs: HOUR_MS });
    await runWatches(context);
    const { story } = await bench().library.snapshotFor(moderator.server);
    const days = story.articles.flatMap(({ title }) => (title.startsWith('Day') ? [Number(title.slice(4))] : []));
    expect(days.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 11));
    await moderation.unwatch(moderator.server, `${site.origin}/feed`);
  });

  it('is read again in time when the clock was a year ahead for a while', async () => {
    const { moderation, context, store } = bench();
    const moderator = newModerator();
    const site = await startSite({ '/orrin-dam-seep': serve('text/html', () => page('Orrin dam', ...DAM)) });
    const url = `${site.origin}/orrin-dam-seep`;
    await moderation.watch(moderator, { url, everyMs: 6 * HOUR_MS });
    store.clock.pass(365 * 24 * HOUR_MS);
    expect(await runWatches(context)).toBe(1);
    store.clock.pass(-365 * 24 * HOUR_MS);
    expect(await runWatches(context)).toBe(1);
    expect(await runWatches(context)).toBe(0);
    await moderation.unwatch(moderator.server, url);
  });

  it('gives a page without a date that of its feed, and a refresh keeps it', async () => {
    const { moderation, context } = bench();
    const moderator = newModerator();
    const item = '<item><link>/orrin-dam-seep</link><pubDate>Tue, 03 Jun 2031 08:00:00 +0200</pubDate></item>';
    const site = await startSite({
      '/feed': serve('application/rss+xml', () => `<rss version="2.0"><channel>${item}</channel></rss>`),
      '/orrin-dam-seep': serve('text/html', () => page('Orrin dam', ...DAM)),
    });
    await moderation.watch(moderator, { url: `${site.origin}/feed`, everyMs: HOUR_MS });
    await runWatches(context);
    const { story } = await bench().library.snapshotFor(moderator.server);
    expect(story.articles.find(({ id }) => id === 'orrin-dam-seep')?.published).toBe('2031-06-03T06:00:00.000Z');
    expect(await moderation.refresh(moderator, 'orrin-dam-seep')).toMatchObject({ kind: 'nothing' });
    await moderation.unwatch(moderator.server, `${site.origin}/feed`);
  });

  it('is refused where it cannot be read', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    const watching = moderation.watch(moderator, { url: 'ftp://feeds.example/x', everyMs: HOUR_MS });
    await expect(watching).rejects.toThrow('Only http and https addresses are fetched.');
    expect(await moderation.watches(moderator.server)).toEqual([]);
  });
});

describeOnEachEngine('articles from the web', (bench) => {
  it('are fetched when asked for, and again with a condition; a failure leaves the text and says why', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    let broken = false;
    const good = serve('text/html', () => page('Orrin dam', ...DAM));
    const site = await startSite({
      '/orrin-dam-seep': (request, response) => (broken ? status(404) : good)(request, response),
    });
    const url = `${site.origin}/orrin-dam-seep`;
    const added = await moderation.add(moderator, { kind: 'url', url });
    if (added.kind !== 'dry-run') throw new Error(JSON.stringify(added));
    await moderation.confirm(moderator, added.dryRun.id);
    const progress: [number, number][] = [];
    expect(await moderation.refresh(moderator, undefined, (done, all) => progress.push([done, all]))).toMatchObject({
      kind: 'nothing',
      report: { unchanged: [url], problems: [] },
    });
    expect(progress).toEqual([[1, 1]]);
    expect(site.requests.at(-1)?.headers['if-none-match']).toBeTruthy();
    broken = true;
    expect(inEnglish(await moderation.refresh(moderator, 'orrin-dam-seep'))).toMatchObject({
      kind: 'nothing',
      report: { problems: [{ source: url, message: expect.stringContaining('has no page at that address') }] },
    });
    expect(site.requests.at(-1)?.headers['if-none-match']).toBeUndefined();
  });

  it('never take the place of another page of the same name', async () => {
    const { moderation } = bench();
    const moderator = newModerator();
    const site = await startSite({
      '/a/river-wall-opens': serve('text/html', () => page('Wall', ...DAM)),
      '/b/river-wall-opens': serve('text/html', () => page('Wall', ...DAM.toReversed())),
    });
    for (const folder of ['a', 'b', 'a']) {
      const added = await moderation.add(moderator, { kind: 'url', url: `${site.origin}/${folder}/river-wall-opens` });
      if (added.kind === 'dry-run') await moderation.confirm(moderator, added.dryRun.id);
    }
    const { story } = await bench().library.snapshotFor(moderator.server);
    expect(story.articles.map(({ id }) => id)).toEqual(['holm-ferry', 'river-wall-opens', 'river-wall-opens-2']);
  });
});
