import { expect, it } from 'vitest';
import { parseText } from '#src/corpus/parseText.ts';
import { hangs } from '#tests/hangs.ts';

const first = 'The harbour reopened on Monday after a week of storms, the port authority said.';
const second = 'Ferries will run at half speed until the spring, and the night boat not at all.';
const third = 'Nobody was hurt, though two piers were lost.';

const kindsOf = (...lines: string[]) => parseText(lines.join('\n\n')).map(({ kind, text }) => `${kind}: ${text}`);

it('parts paragraphs at blank lines, however lines end', () => {
  expect(parseText('One\r\ntwo.\r\n \t\r\n\r\nThree.\n\u00a0\nFour.\r\rFive.')).toEqual([
    { kind: 'paragraph', text: 'One\ntwo.' },
    { kind: 'paragraph', text: 'Three.' },
    { kind: 'paragraph', text: 'Four.' },
    { kind: 'paragraph', text: 'Five.' },
  ]);
});

it('parts a caption from the credit glued to its repetition, on the next line or after a blank one', () => {
  const expected = [
    'caption: Ships waiting off the coast',
    "credit: Harbour Police's Press Office",
    `paragraph: ${first}`,
  ];
  const glued = "Ships waiting off the coastHarbour Police's Press Office";
  expect(kindsOf(`Ships waiting off the coast\n${glued}`, first)).toEqual(expected);
  expect(kindsOf('Ships waiting off the coast', glued, first)).toEqual(expected);
});

it('parts a caption from a credit in brackets after its repetition', () => {
  expect(kindsOf(first, 'Ships off the coast', 'Ships off the coast (Photo: Ada Berg/Nordlys)')).toEqual([
    `paragraph: ${first}`,
    'caption: Ships off the coast',
    'credit: (Photo: Ada Berg/Nordlys)',
  ]);
});

it('parts a repeated caption that ends with a full stop from its credit', () => {
  expect(kindsOf('Ships wait off the coast.\nShips wait off the coast.Harbour Police', first)).toEqual([
    'caption: Ships wait off the coast.',
    'credit: Harbour Police',
    `paragraph: ${first}`,
  ]);
});

it.each([
  ['Ships off the coast', '(photo credit: ADA BERG/REUTERS)'],
  ['Ships wait off the coast.', '(Photo by Ada Berg)'],
  ['Ships off the coast', '[Ada Berg/Reuters]'],
])('parts the caption %j from the credit %j in brackets behind it', (caption, credit) => {
  expect(kindsOf(`${caption} ${credit}`, first)).toEqual([
    `caption: ${caption}`,
    `credit: ${credit}`,
    `paragraph: ${first}`,
  ]);
});

it.each([`${third} (Reuters)`, `${third} (The photo shows one.)`, 'The pier (and the photo of it) was lost (again)'])(
  'keeps a paragraph whole that ends with brackets of another kind: %j',
  (line) => {
    expect(kindsOf(first, line)).toEqual([`paragraph: ${first}`, `paragraph: ${line}`]);
  },
);

it('parts headline, byline and date above the text, with or without blank lines between them', () => {
  const expected = [
    'heading: Harbour reopens',
    'credit: By Ada Berg and Bo de Vries',
    'heading: 2 June 2031',
    `paragraph: ${first}`,
  ];
  expect(kindsOf('Harbour reopens', 'By Ada Berg and Bo de Vries', '2 June 2031', first)).toEqual(expected);
  expect(kindsOf('Harbour reopens\nBy Ada Berg and Bo de Vries\n2 June 2031', first)).toEqual(expected);
  expect(kindsOf(`Harbour reopens\nBy Ada Berg and Bo de Vries\n2 June 2031\n${first}`)).toEqual(expected);
});

it('keeps the lines of a first paragraph together that only looks like a top', () => {
  expect(kindsOf('By Monday the harbour\nHad reopened', first)).toEqual([
    'paragraph: By Monday the harbour\nHad reopened',
    `paragraph: ${first}`,
  ]);
});

it('takes no paragraph for a credit because it begins with the line before', () => {
  expect(kindsOf(first, 'Harbour', 'Harbour traffic fell by half. It will recover.', second)).toEqual([
    `paragraph: ${first}`,
    'heading: Harbour',
    'paragraph: Harbour traffic fell by half. It will recover.',
    `paragraph: ${second}`,
  ]);
});

it.each([
  'Photo: Ada Berg/Nordlys',
  'PHOTO: ADA BERG',
  '(Credit: Ada Berg)',
  '[Image: Ada Berg / Nordlys]',
  'File photo of the old pier.',
  'Photo by Ada Berg',
  'Courtesy of the port authority',
  '© 2031 Nordlys',
  'Ada Berg/Reuters',
  'Getty Images',
  'AFP',
  'Reuters/Ada Berg',
])('keeps the credit %j apart', (line) => {
  expect(kindsOf(first, line, second)).toEqual([`paragraph: ${first}`, `credit: ${line}`, `paragraph: ${second}`]);
});

it.each([
  '“No.”',
  'No.',
  'Yes: 45%',
  'No 40%',
  'Rent $900',
  '- Water for every district',
  '• Water for every district',
  '1. Water for every district',
  'Photographs by survivors were shown in court.',
  'Courtesy of the mayor, the bridge is open again.',
  'Copyright law is under review, the minister told Reuters.',
  'The answer was short:',
  'nothing more was said',
])('keeps %j a paragraph', (line) => {
  expect(kindsOf(first, line, second)).toEqual([`paragraph: ${first}`, `paragraph: ${line}`, `paragraph: ${second}`]);
});

it('finds the lines above the text and a lone line within it to be headings', () => {
  expect(kindsOf('Harbour reopens', 'By Ada Berg', 'March 3, 2031', first, 'What comes next', second)).toEqual([
    'heading: Harbour reopens',
    'credit: By Ada Berg',
    'heading: March 3, 2031',
    `paragraph: ${first}`,
    'heading: What comes next',
    `paragraph: ${second}`,
  ]);
});

it.each([
  ['two lines together', [first, 'Water for all', 'Bread for all', second]],
  ['a line after a colon', [`${first} They want:`, 'Water for all', second]],
  ['the last line', [first, 'Water for all']],
  ['four lines above the text', ['Water', 'Bread', 'Work', 'Peace', first]],
  ['a text that ends no sentence', ['Water for all', 'Bread for every one of us', 'Work for those who want it']],
])('does not take %s for headings', (_, lines) => {
  expect(kindsOf(...lines)).toEqual(lines.map((line) => `paragraph: ${line}`));
});

it('leaves marks of Markdown and HTML as they are', () => {
  expect(kindsOf('# No *heading* <b>here</b> [a](b) &amp; @everyone', third)).toEqual([
    'paragraph: # No *heading* <b>here</b> [a](b) &amp; @everyone',
    `paragraph: ${third}`,
  ]);
});

it('does not hang over credits made to be slow', { timeout: hangs }, () => {
  expect(parseText(`${'A /'.repeat(39)}!\n\n`.repeat(2000))).toHaveLength(2000);
});
