import type { Article } from '#src/corpus/article.ts';
import { type Passage, passageOf, type Story } from '#src/corpus/story.ts';
import fc from '#tests/properties.ts';

/** Pieces a published text may hold that mean something to Discord. */
const marked = [
  '# ',
  '## ',
  '-# ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '12) ',
  '> ',
  '>>> ',
  '**',
  '***',
  '__',
  '___',
  '*',
  '_',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '\\*',
  '[here](https://example.org/a_(b))',
  '<@1>',
  '<@!22>',
  '<@&333>',
  '<#4>',
  '<t:1700000000:R>',
  '<:blob:55>',
  '<a:wave:6>',
  '</help:6>',
  '</corpus add:7>',
  '<id:home>',
  '<id:customize>',
  '<mail@example.org>',
  '<tel:+15550100>',
  '<t:0>',
  '@everyone',
  '@here',
  ':smile:',
  'https://example.org/x_y',
  '<https://example.org>',
  '¯\\_(ツ)_/¯',
  'steam://run/1',
  'discord://-/channels/1',
  'discord.gg/abc',
  '10:30',
  '\n',
  '\r\n',
  '\u2028',
  ' ',
  '. ',
  '? ',
  '…',
  '“',
  '”',
  '\t',
  '\u00a0- ',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '👩‍👩‍👧',
  '日本語。',
  'مرحبا',
  'שלום, ',
  'é',
  'the talks',
  'Rafah',
];

/** Text as nasty as a page may hold: Discord's own marks, line breaks and any other characters. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...marked), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '');

/** A story of hostile articles, with one or more passages cut from them anywhere. */
export const hostileStory: fc.Arbitrary<{ story: Story; passages: Passage[] }> = fc
  .record({
    titles: fc.array(hostileText, { minLength: 1, maxLength: 3 }),
    paragraphs: fc.array(hostileText, { minLength: 1, maxLength: 4 }),
    cuts: fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
    repeat: fc.constantFrom(1, 1, 40, 200),
  })
  .map(({ titles, paragraphs, cuts, repeat }) => {
    const articles = titles.map((title, at) =>
      storyArticle(
        `article-${at}`,
        title,
        paragraphs.map((text) => text.repeat(repeat)),
      ),
    );
    const passages = cuts.map(([a, p, from, to]) => cutPassage(articles, a, p, from, to));
    return { story: { revision: 3, articles }, passages };
  });

/** An article of these paragraphs, with an address. */
export function storyArticle(id: string, title: string, texts: readonly string[]): Article {
  return {
    id,
    title,
    url: 'https://news.example/talks',
    paragraphs: texts.map((text, at) => ({ number: at + 1, id: `${id}-${at}`, text })),
    asides: [],
  };
}

function cutPassage(articles: readonly Article[], a: number, p: number, from: number, to: number): Passage {
  const article = articles[a % articles.length];
  const paragraph = article?.paragraphs[p % article.paragraphs.length];
  if (!article || !paragraph) throw new Error('a story needs articles and paragraphs');
  // Passages begin and end between characters, never inside a surrogate pair.
  const points = Array.from(paragraph.text);
  const first = Math.floor(Math.min(from, to) * (points.length - 1));
  const last = Math.max(first + 1, Math.ceil(Math.max(from, to) * points.length));
  const lengthOf = (characters: string[]) => characters.join('').length;
  return passageOf(article, paragraph, {
    start: lengthOf(points.slice(0, first)),
    end: lengthOf(points.slice(0, last)),
  });
}
