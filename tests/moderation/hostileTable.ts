import { gzipSync } from 'node:zlib';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const LOL = ['a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]', ...'bcdefghi'].map((name, index) =>
  index === 0
    ? name
    : `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefghi'[index - 1]}`)
        .join(',')}]`,
);

/** Files that were made to do harm: what each is, its name and content, and what is said of it. One that takes too long to read is stopped. */
export const HOSTILE_UPLOADS: readonly (readonly [what: string, name: string, content: Uint8Array, reason: RegExp])[] =
  [
    ['a bomb in gzip', 'bomb.gz', gzipSync(Buffer.alloc(50_000_000)), /is no \.md, \.txt, \.html, or \.zip file/],
    [
      'a bomb in gzip under another name',
      'bomb.txt',
      gzipSync(Buffer.alloc(50_000_000)),
      /is no text \(it has NUL bytes\)/,
    ],
    [
      'one-word paragraphs without end',
      'words.txt',
      bytes('word\n\n'.repeat(100_000)),
      /has more than 10,000 paragraphs/,
    ],
    ['ten megabytes on one line', 'line.txt', bytes('word '.repeat(2_000_000)), /has 9\.5 MB and the limit is 5 MB/],
    [
      'four megabytes on one line',
      'line.txt',
      bytes('word '.repeat(800_000)),
      /put blank lines between its paragraphs|takes too much time or memory to read/,
    ],
    [
      'links without end',
      'links.md',
      bytes('word *word* [word](x)\n'.repeat(220_000)),
      /put blank lines between its paragraphs|takes too much time or memory to read/,
    ],
    [
      'paragraphs of HTML without end',
      'many.html',
      bytes('<p>word words and words here</p>'.repeat(150_000)),
      /markup|has 150,000 paragraphs|takes too much time or memory to read/,
    ],
    [
      'deeply nested HTML',
      'deep.html',
      bytes(`${'<div>'.repeat(200_000)}x`),
      /nests its markup|takes too much time or memory to read/,
    ],
    ['a null byte', 'null.md', bytes('Some\0words.'), /is no text \(it has NUL bytes\)/],
    ['bytes that are no text', 'latin.txt', Uint8Array.of(0x66, 0xe9, 0x65), /is not in UTF-8/],
    ['a YAML bomb', 'yaml.md', bytes(`---\n${LOL.join('\n')}\n---\n\nSome words.\n`), /front matter/],
    ['an unknown kind', 'story.docx', bytes('PK'), /is no \.md, \.txt, \.html, or \.zip file/],
  ];
