import { describe, expect, it } from 'vitest';
import { isVerbatim } from '#src/corpus/story.ts';
import { findPeople } from '#src/story/people/findPeople.ts';
import { findQuotations } from '#src/story/quotations/findQuotations.ts';
import { articleOf } from '#tests/story/articleOf.ts';

function read(...paragraphs: string[]) {
  const article = articleOf(paragraphs);
  return findQuotations(article, findPeople(article));
}

/** "speaker: words" of each quotation. */
function quotes(...paragraphs: string[]): string[] {
  return read(...paragraphs).map(({ speaker, text }) => `${speaker}: ${text}`);
}

describe('findQuotations', () => {
  it.each([
    ['“We agree,” said Ana Lima.', ['Ana Lima: We agree,']],
    ['“We agree,” Ana Lima said.', ['Ana Lima: We agree,']],
    ['Ana Lima said: “We agree.”', ['Ana Lima: We agree.']],
    ['Ana Lima said, “We agree.”', ['Ana Lima: We agree.']],
    ['"Why?" asked Ana Lima.', ['Ana Lima: Why?']],
    ['“Why now?” Ana Lima asked.', ['Ana Lima: Why now?']],
    ['“We agree,” Ana Lima, the harbour master, told reporters on Monday.', ['Ana Lima: We agree,']],
    ['“We agree,” said the harbour master, Ana Lima.', ['Ana Lima: We agree,']],
    ['Ana Lima, who has run the port since 2011, later said it was “a mistake”.', ['Ana Lima: a mistake']],
    ['Ana Lima, speaking in Lisbon, warned of “chaos”.', ['Ana Lima: chaos']],
    ['Ana Lima (Labour) called it “a mess”.', ['Ana Lima: a mess']],
    ['The harbour master, Ana Lima, said it was “a mess”.', ['Ana Lima: a mess']],
    ['Ana Lima pointed out that it was “never tested”.', ['Ana Lima: never tested']],
    ['It was “never tested”, according to Ana Lima.', ['Ana Lima: never tested']],
    ['The plan was described by Ana Lima as “a mess”.', ['Ana Lima: a mess']],
    ['Ana Lima was quoted as saying it was “a mess”.', ['Ana Lima: a mess']],
    ['Ana Lima told Radio One she would not rule out “consequences” if it went on.', ['Ana Lima: consequences']],
    ['Asked if she would stay, Ana Lima did not hesitate: “No.”', ['Ana Lima: No.']],
    ['Ana Lima attacked the council, calling it “deaf”.', ['Ana Lima: deaf']],
    ['It was fined by Ana Lima, who said it had “slept”.', ['Ana Lima: slept']],
    ['The pier is “not safe”, the harbour master, Ana Lima, said this evening.', ['Ana Lima: not safe']],
    ['Mayor Ana Lima has doubts. In Lima’s view, “nobody sails on hope”.', ['Ana Lima: nobody sails on hope']],
    ['Ana Lima has doubts. In her view, “nobody sails on hope”.', ['Ana Lima: nobody sails on hope']],
    ['Ana Lima has doubts. The pier, according to her, is “not safe”.', ['Ana Lima: not safe']],
    ['On Monday, Ana Lima wrote on X that it was “a joke”.', ['Ana Lima: a joke']],
    ['“We agree,” Ana Lima said, “but it hurts.”', ['Ana Lima: We agree,', 'Ana Lima: but it hurts.']],
    [
      'Ana Lima said, “It is a mistake” and would be a “disaster”.',
      ['Ana Lima: It is a mistake', 'Ana Lima: disaster'],
    ],
  ])('gives a named speaker her words: %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each([
    ['Senior port officials said it was a way to "save face" at home.', ['Senior port officials: save face']],
    ['“We are looking into it,” a spokesman for the port said.', ['spokesman for the port: We are looking into it,']],
    ['The company said in a statement that it was “sorry”.', ['company: sorry']],
    ['“Nobody was hurt,” police said.', ['police: Nobody was hurt,']],
    ['The ministry that runs the port has said only that the ship was “safe”.', ['ministry: safe']],
    ['One of the crew shouted, “Jump!”', ['One of the crew: Jump!']],
    ['“It is over,” said one source close to the talks.', ['one source close to the talks: It is over,']],
    ['A source close to the talks said it was “over”.', ['source close to the talks: over']],
    ['As one trader at a bank put it, “we are all guessing”.', ['one trader at a bank: we are all guessing']],
    ['“We are all guessing,” as a trader put it.', ['trader: We are all guessing,']],
    ['Its note to clients concluded: “Sell.”', ['Its note to clients: Sell.']],
    ['Analysts at Orr & Co were gloomy. Their note to clients concluded: “Sell.”', ['Analysts at Orr & Co: Sell.']],
    ['Ana Lima was gloomy. Her letter to the board said: “Sell.”', ['Ana Lima: Sell.']],
    ['Two divers came up. One of them said the chain “had gone”.', ['One of them: had gone']],
    ['He was jailed by a judge who told him he had “robbed the drowned”.', ['judge: robbed the drowned']],
    ['The Mines Agency fined the firm for what it called “serious” breaches.', ['Mines Agency: serious']],
    ['The owner of the ship, Blue Star Ferries, said it was “appalled”.', ['Blue Star Ferries: appalled']],
  ])('gives a noun phrase its words as the article words it: %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it.each([
    [['Ana Lima met Tom Ash on Monday.', '“He was late,” she said.'], ['Ana Lima: He was late,']],
    [['Ana Lima met Tom Ash on Monday.', '“She was early,” he said.'], ['Tom Ash: She was early,']],
    [['Mayor Ana Lima spoke. “We agree,” the mayor said.'], ['Ana Lima: We agree,']],
    [['A spokeswoman for the port apologised. “It broke,” she said.'], ['spokeswoman for the port: It broke,']],
    [['Neighbours woke at four. “It was a bang,” they said.'], ['Neighbours: It was a bang,']],
    [['Blue Star Ferries apologised. “We failed,” it said.'], ['Blue Star Ferries: We failed,']],
    [['Ana Lima said it was over. She added: “Go home.”'], ['Ana Lima: Go home.']],
    [['“We agree,” Ana Lima said. “We always did.”'], ['Ana Lima: We agree,', 'Ana Lima: We always did.']],
    [
      ['“We agree,” Ana Lima said.', '“We always did.”'],
      ['Ana Lima: We agree,', 'Ana Lima: We always did.'],
    ],
    [
      ['“We agree,” Ana Lima said. “It is late.', '“So go home.”'],
      ['Ana Lima: We agree,', 'Ana Lima: It is late.', 'Ana Lima: So go home.'],
    ],
    [
      ['“It is late.', '“So go home,” Ana Lima said.'],
      ['Ana Lima: It is late.', 'Ana Lima: So go home,'],
    ],
  ])('finds whom a pronoun, an office or nothing at all stands for: %j', (paragraphs, expected) => {
    expect(quotes(...paragraphs)).toEqual(expected);
  });

  it.each([
    'The so-called “experts” met at noon.',
    'Earl “Duke” Hobson scored twice.',
    'Her film, “The Long Night”, won a prize.',
    'The song “Harbour” was played twice.',
    'A group called “Rise” met at noon.',
    'The lake is known as “the mirror”.',
    'The storm was dubbed “Big Ben” at once.',
    'The term “dead zone” is old.',
    'Ana Lima held a “summit” at home.',
    'Local papers had a “snow vote”, as they called it.',
  ])('leaves out what nobody uttered: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('keeps words whose speaker the article does not name, without one', () => {
    expect(quotes('On the wall stood “we will come back for you”.')).toEqual([': we will come back for you']);
  });

  it('cites words, sentences, mention, role and verb at their places', () => {
    const text = 'It rained. Port chief Ana Lima later said, “We share it. And we mean it.” People left.';
    const [quotation, ...more] = read(text);
    expect(more).toEqual([]);
    expect(quotation).toEqual({
      article: 'report',
      paragraph: 1,
      start: 44,
      end: 72,
      text: 'We share it. And we mean it.',
      speaker: 'Ana Lima',
      role: 'Port chief',
      verb: 'said',
      mention: { article: 'report', paragraph: 1, start: 22, end: 30 },
      passage: { article: 'report', paragraph: 1, start: 11, end: 73, text: text.slice(11, 73) },
    });
  });

  it('gives only what the story has at the places it gives', () => {
    const article = articleOf([
      '“We agree,” Ana Lima said. ‘Not I,’ said Tom Ash; he called it ‘the boys’ plan’.',
      '"Go," they cried.',
    ]);
    const story = { revision: 1, articles: [article] };
    const found = findQuotations(article, findPeople(article));
    expect(found.map(({ text }) => text)).toEqual(['We agree,', 'Not I,', 'the boys’ plan', 'Go,']);
    expect(found.every((quotation) => isVerbatim(story, quotation) && isVerbatim(story, quotation.passage))).toBe(true);
  });
});
