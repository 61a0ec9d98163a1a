import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '#src/corpus/buildArticle.ts';
import type { Block } from '#src/corpus/draft.ts';
import { parseArticle } from '#src/corpus/parseArticle.ts';
import { exportStory } from '#src/moderation/archive/exportStory.ts';
import { readArchive } from '#src/moderation/archive/readArchive.ts';
import { draftOf, writeMarkdown } from '#src/moderation/archive/writeMarkdown.ts';
import { DEFAULT_SETTINGS } from '#src/moderation/settings.ts';
import type { Web } from '#src/moderation/sources/web.ts';
import { extractArticle } from '#src/web/extractArticle.ts';
import { inEnglish } from '#tests/language/inEnglish.ts';
import { describeOnEachEngine, newModerator, textFile } from './bench.ts';
import { confirmed, dryRunOf } from './proposed.ts';

const web: Web = {
  fetch: () => Promise.reject(new Error('nothing is fetched here')),
  extract: extractArticle,
  close: () => Promise.resolve(),
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const made = (id: string, ...blocks: Block[]) =>
  buildArticle(`${id}.md`, { metadata: { title: `About ${id}`, authors: ['Ada Berg'], language: 'en' }, blocks });

/** Text that Markdown would take for something else. */
const awkward = [
  '# not a heading',
  '1. Not a list, said the minister.',
  '2024) was a bad year for cherries.',
  '- 4 degrees were measured on Tuesday night.',
  '> 500 people came.',
  '*Stars* and _lines_ and `ticks` and ~~waves~~ cost 3 < 4 & 5 > 2.',
  'See [the annex](https://annex.example) and ![it](x.png); a backslash \\ too.',
  'AT&amp;T is written with an &amp; here.',
  '=====',
  '---',
  '+1 for the harbour',
  '<script>alert(1)</script> stands in the leaked file.',
  'An address <https://a.example/x_y_z> ends this line.',
  'a | b | c',
  '| --- | --- |',
  ': a colon first',
  'Ends with a backslash\\',
];

describe('an article written as Markdown', () => {
  it.each(awkward)('reads back to the character: %s', async (text) => {
    const article = made('awkward', paragraph('A first sentence that is an ordinary one.'), paragraph(text));
    const written = writeMarkdown(draftOf(article));
    expect(await parseArticle({ name: 'awkward.md', text: written })).toEqual(article);
  });

  it('is written for people to read', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'The repair' },
      paragraph('The ferry *Alma* is 41 years old.'),
      { kind: 'caption', text: 'The ferry in dock' },
    ];
    expect(writeMarkdown(draftOf(made('alma', ...blocks)))).toBe(
      [
        '---',
        'title: "About alma"',
        'authors: ["Ada Berg"]',
        'language: "en"',
        '---',
        '',
        '## The repair',
        '',
        'The ferry \\*Alma\\* is 41 years old.',
        '',
        '![The ferry in dock](<>)',
        '',
      ].join('\n'),
    );
  });
});

describe('an exported story', () => {
  const articles = [
    made('all-of-it', ...awkward.map(paragraph)),
    made(
      'asides',
      { kind: 'heading', text: 'About asides' },
      { kind: 'credit', text: 'By hand, not by rule' },
      paragraph('Photo: Ada Berg'),
      { kind: 'caption', text: 'A caption *with* stars' },
      { kind: 'heading', text: 'The end' },
    ),
  ];

  const pack = async () => (await exportStory({ revision: 7, articles }, DEFAULT_SETTINGS)).bytes;

  it('adds back to the same articles, with their settings', async () => {
    const found = await readArchive({ name: 'story.zip', bytes: await pack() }, web);
    if (found.kind !== 'found') throw new Error(JSON.stringify(found));
    expect(found.articles.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(articles);
    expect(found.settings).toEqual(DEFAULT_SETTINGS);
  });

  it('takes what somebody edited from the file, not from the notes beside it', async () => {
    const files = unzipSync(await pack());
    const edited = { ...files, 'asides.md': strToU8('---\ntitle: Asides\n---\n\nOne new sentence stands here.\n') };
    const found = await readArchive({ name: 'story.zip', bytes: zipSync(edited) }, web);
    if (found.kind !== 'found') throw new Error(JSON.stringify(found));
    expect(found.articles.find(({ id }) => id === 'asides')).toMatchObject({
      title: 'Asides',
      paragraphs: [{ text: 'One new sentence stands here.' }],
    });
  });

  it.each([
    ['is no zip', strToU8('not a zip at all'), 'is no zip file'],
    ['is cut off', zipSync({ 'a.md': strToU8('Some words.') }).slice(0, 60), 'is no zip file'],
    ['has no articles', zipSync({ 'photo.jpg': strToU8('x') }), 'has no .md, .txt, or .html files'],
    ['is a bomb', zipSync({ 'a.txt': new Uint8Array(60_000_000) }), 'unpacks to more than is read'],
    [
      'has more files than are read',
      zipSync(Object.fromEntries(Array.from({ length: 12_001 }, (_, n) => [`${n}.md`, strToU8('x')]))),
      'unpacks to more than is read',
    ],
  ])('is refused whole where it %s', async (_, bytes, reason) => {
    const found = await readArchive({ name: 'story.zip', bytes }, web);
    expect(inEnglish(found)).toMatchObject({
      kind: 'problem',
      source: 'story.zip',
      message: expect.stringContaining(reason),
    });
  });

  it('adds the other articles when one cannot be read or has an id that is taken, and says which', async () => {
    const bytes = zipSync({
      'a.md': strToU8('One.'),
      'b/a.txt': strToU8('Two.'),
      'bad.md': strToU8('---\npublished: 2031-02-31\n---\n\nThree.'),
      'c.md': strToU8('Four.'),
    });
    const found = await readArchive({ name: 'story.zip', bytes }, web);
    if (found.kind !== 'found') throw new Error(JSON.stringify(found));
    expect(found.articles.map(({ id, paragraphs }) => [id, paragraphs[0]?.text])).toEqual([
      ['a', 'One.'],
      ['c', 'Four.'],
    ]);
    expect(inEnglish(found.problems)).toMatchObject([
      { source: 'a.txt', message: expect.stringContaining('two files for the article "a"') },
      { source: 'bad.md', message: expect.stringContaining('published') },
    ]);
  });

  it.each([
    { published: '2019-11-18 16:07:38' },
    { published: '2031-02-31' },
    { published: '2019-11-18T25:61:00Z' },
    { published: '2019-11-18t16:07:38z' },
    { language: 'en-EN-GB' },
    { language: 'de-deu-' },
    { url: 'ftp://news.example/a' },
    { published: 'yesterday', language: 'plain English', authors: ['Ada May'] },
  ])('adds an article back to the character, without a fact that cannot be right: %o', async (facts) => {
    const kept = 'authors' in facts ? { authors: facts.authors } : {};
    const plain = buildArticle('harbour.md', {
      metadata: { title: 'Harbour' },
      blocks: [paragraph('It *opened* on Monday.')],
    });
    const { bytes } = await exportStory({ revision: 1, articles: [{ ...plain, ...facts }] }, DEFAULT_SETTINGS);
    expect(await readArchive({ name: 'story.zip', bytes }, web)).toMatchObject({
      kind: 'found',
      articles: [{ ...plain, ...kept }],
      problems: [],
    });
    expect(await readArchive({ name: 'story.zip', bytes }, web)).not.toHaveProperty('articles.0.published');
  });

  it('is refused where a file is larger than it says', async () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(1_000_000).fill(97) });
    // The central directory's entry says how large the file is; its field is 24 bytes into the entry.
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 10, true);
    const found = await readArchive({ name: 'story.zip', bytes }, web);
    const size = found.kind === 'found' ? (found.articles[0]?.paragraphs[0]?.text.length ?? 0) : 0;
    expect(size).toBeLessThanOrEqual(10);
  });
});

describeOnEachEngine('export and import', (bench) => {
  it('brings a story with its settings to another server, and back as nothing new', async () => {
    const { moderation, library } = bench();
    const [from, to] = [newModerator(), newModerator()];
    const text = `Crane drivers at the port walked out on Tuesday.\n\n${awkward.join('\n\n')}\n`;
    await confirmed(moderation, from, moderation.add(from, textFile('strike.txt', text)));
    await moderation.setUp(from, { retention: 14, cooldown: 20, strictness: 'careful' });
    const file = await moderation.export(from.server);
    expect(file.name).toBe('story-revision-2.zip');
    const dryRun = dryRunOf(await moderation.add(to, { kind: 'file', file }));
    expect(dryRun).toMatchObject({ kind: 'import', settings: { retention: 14, cooldown: 20, strictness: 'careful' } });
    await moderation.confirm(to, dryRun.id);
    const [theirs, ours] = [await library.snapshotFor(to.server), await library.snapshotFor(from.server)];
    expect(theirs.story.articles).toEqual(ours.story.articles);
    expect(await moderation.settings(to.server)).toEqual(await moderation.settings(from.server));
    expect((await moderation.add(from, { kind: 'file', file })).kind).toBe('nothing');
  });
});
