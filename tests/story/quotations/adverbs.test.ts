import { describe, expect, it } from 'vitest';
import { findPeople } from '#src/story/people/findPeople.ts';
import { findQuotations } from '#src/story/quotations/findQuotations.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const ADVERBS =
  'also later soon then already still even simply merely flatly bluntly quietly publicly repeatedly reportedly once again only never often immediately'.split(
    ' ',
  );

/** Who speaks, and somebody else who was named before. */
const PEOPLE = [
  ['Ana Lima', 'Tom Brandt'],
  ['Will Smith', 'Carla Paris'],
  ['Theresa May', 'Jun Sato'],
] as const;

/** Ways to say whose words they are, with an adverb somewhere in them. */
const FRAMES: readonly (readonly [string, (speaker: string, adverb: string) => string])[] = [
  ['X ADV said', (speaker, adverb) => `“The bridge is safe,” ${speaker} ${adverb} said.`],
  ['said ADV X', (speaker, adverb) => `“The bridge is safe,” said ${adverb} ${speaker}.`],
  [
    'X was ADV quoted as saying',
    (speaker, adverb) => `${speaker} was ${adverb} quoted as saying “the bridge is safe for us”.`,
  ],
  ['X has ADV said', (speaker, adverb) => `${speaker} has ${adverb} said: “The bridge is safe.”`],
  ['according ADV to X', (speaker, adverb) => `“The bridge is safe,” according ${adverb} to ${speaker}.`],
  [
    'X, who ADV said',
    (speaker, adverb) => `The plan was praised by ${speaker}, who ${adverb} said “the bridge is safe for everyone”.`,
  ],
  ['ADV added X', (speaker, adverb) => `“The bridge is safe,” ${adverb} added ${speaker}.`],
  ['X said ADV', (speaker, adverb) => `“The bridge is safe,” ${speaker} said ${adverb}.`],
  [
    'ADV been described by X',
    (speaker, adverb) => `The bridge had ${adverb} been described by ${speaker} as “a mess that nobody wants”.`,
  ],
  [
    'X left and ADV told',
    (speaker, adverb) => `${speaker} left the hall and ${adverb} told reporters: “The bridge is safe.”`,
  ],
  ['what X ADV called', (speaker, adverb) => `It was what ${speaker} ${adverb} called “a mess that nobody wants”.`],
  [
    'X ADV insisted that',
    (speaker, adverb) => `${speaker} ${adverb} insisted that the bridge was “safe for everyone in town”.`,
  ],
  [
    'the minister, X, ADV said',
    (speaker, adverb) => `The transport minister, ${speaker}, ${adverb} said: “The bridge is safe.”`,
  ],
];

function speakersOf(
  frame: (speaker: string, adverb: string) => string,
  adverb: string,
  at: number,
): [string, string[]] {
  const [speaker, other] = PEOPLE[at % PEOPLE.length] ?? PEOPLE[0];
  const article = articleOf([
    `${other}, the mayor of Lowbridge, opened the meeting on Monday. ${other} thanked the council.`,
    `${speaker}, an engineer, spoke after ${other}.`,
    `${other} left early. ${frame(speaker, adverb)}`,
  ]);
  return [speaker, findQuotations(article, findPeople(article)).map((quotation) => quotation.speaker)];
}

describe('findQuotations', () => {
  it.each(FRAMES)('gives the words of "%s" to X, whatever the adverb', (_, frame) => {
    const wrong = ADVERBS.filter((adverb, at) => {
      const [speaker, found] = speakersOf(frame, adverb, at);
      return found.join() !== speaker;
    });
    expect(wrong).toEqual([]);
  });
});
