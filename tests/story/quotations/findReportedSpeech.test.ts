import { describe, expect, it } from 'vitest';
import { findPeople } from '#src/story/people/findPeople.ts';
import { findReportedSpeech } from '#src/story/quotations/findReportedSpeech.ts';
import { articleOf } from '#tests/story/articleOf.ts';

function reported(...paragraphs: string[]): string[] {
  const article = articleOf(paragraphs);
  return findReportedSpeech(article, findPeople(article)).map(({ speaker, verb }) => `${speaker} ${verb}`);
}

describe('findReportedSpeech', () => {
  it.each([
    ['Port officials said the talks would go on.', ['Port officials said']],
    ['The talks will go on, according to the Harbour Gazette.', ['Harbour Gazette according']],
    ['Ana Lima told Tom Ash several times that he must go.', ['Ana Lima told']],
    ['Ana Lima reiterated that the port was open.', ['Ana Lima reiterated']],
    ['Four officials told Dov Harel of Meridian on Sunday.', ['Four officials told']],
    ['The port will close, Ana Lima said.', ['Ana Lima said']],
    ['The port is safe, said the harbour master, Ana Lima.', ['Ana Lima said']],
    ['Ana Lima met Tom Ash. She denied that it was secret.', ['Ana Lima denied']],
    ['Ana Lima said, “We agree.”', []],
    ['Member states may not report the rules of the game.', []],
    ['The ministry’s report was long and its claims were old.', []],
    ['Wages vary according to demand.', []],
    ['The ship was told to leave.', []],
  ])('lists who says what in the words of the article: %s', (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it('cites the whole sentence and where the speaker is named', () => {
    const text = 'It rained. Mayor Ana Lima said the port would close. People left.';
    const article = articleOf([text]);
    expect(findReportedSpeech(article, findPeople(article))).toEqual([
      {
        speaker: 'Ana Lima',
        role: 'Mayor',
        verb: 'said',
        mention: { article: 'report', paragraph: 1, start: 17, end: 25 },
        passage: { article: 'report', paragraph: 1, start: 11, end: 52, text: text.slice(11, 52) },
      },
    ]);
  });
});
