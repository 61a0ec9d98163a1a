import { describe, expect, it } from 'vitest';
import { offer } from '#src/answer/ranking/answerTypes.ts';
import { readSentence } from './readSentence.ts';

function offered(asked: string, text: string): 'exactly' | 'loosely' | 'nothing' {
  const { question, sentence } = readSentence(text, asked);
  const terms = new Set(question.terms.flatMap(({ term, corrections }) => [term, ...corrections]));
  const { any, exact } = offer(question, sentence, terms);
  if (exact) return 'exactly';
  return any ? 'loosely' : 'nothing';
}

describe('offer', () => {
  it.each([
    ['When did the ferry sink?', 'The ferry sank on Tuesday.', 'exactly'],
    ['When did the ferry sink?', 'The ferry sank in 1994.', 'exactly'],
    ['When did the ferry sink?', 'The ferry sank after it hit a rock.', 'loosely'],
    ['When did the ferry sink?', 'The ferry sank off Larn.', 'nothing'],
    ['When on Tuesday did it sink?', 'It sank on Tuesday.', 'nothing'],
    ['How many sailors were rescued?', 'Twelve sailors were rescued.', 'exactly'],
    ['How many sailors were rescued?', 'They rescued 9 badly frozen sailors.', 'exactly'],
    ['How many sailors were rescued?', 'The sailors were rescued after 12 hours.', 'loosely'],
    ['How many sailors were rescued?', 'All the sailors were rescued.', 'nothing'],
    ['How many people were hurt?', 'Nine injured passengers were taken ashore.', 'exactly'],
    ['How many people were hurt?', 'Nine lorries burned.', 'loosely'],
    ['How much did the repair cost?', 'The repair cost 40,000 euros.', 'exactly'],
    ['How much did the repair cost?', 'The repair was dear.', 'nothing'],
    ['How old is the captain?', 'Captain Ewan Strand, 58, closed his eyes.', 'exactly'],
    ['How old is the captain?', 'The captain was a 58-year-old from Larn.', 'exactly'],
    ['How old is the captain?', 'The captain waited 58 minutes.', 'nothing'],
  ])('%j – %j has a time or number %s', (asked, text, expected) => {
    expect(offered(asked, text)).toBe(expected);
  });

  it.each([
    ['Who steered the ferry?', 'The ferry was steered by Ewan Strand.', 'exactly'],
    ['Who steered the ferry?', 'The driver steered the ferry.', 'loosely'],
    ['Who steered the ferry?', 'Police say nobody did.', 'loosely'],
    ['Who steered the ferry?', 'The ferry drifted for hours.', 'nothing'],
    ['Who is Ewan Strand?', 'Ewan Strand slept.', 'nothing'],
    ['What is the name of the ferry?', 'The ferry, the Lady Morag, sank.', 'exactly'],
    ['What is the name of the ferry?', 'The ferry sank.', 'nothing'],
    ['Where did it sink?', 'It sank off the coast near Larn.', 'exactly'],
    ['Where did it sink?', 'It sank in deep water.', 'nothing'],
    ['Where in Larn did it sink?', 'It sank in Larn.', 'nothing'],
  ])('%j – %j has a person, name or place %s', (asked, text, expected) => {
    expect(offered(asked, text)).toBe(expected);
  });

  it.each([
    ['Why did it sink?', 'It sank because its hull was cracked.', 'exactly'],
    ['Why did it sink?', 'It sank at noon.', 'nothing'],
    ['What did the mayor say?', 'The mayor said nothing was wrong.', 'exactly'],
    ['What did the mayor say?', 'The mayor smiled.', 'nothing'],
    ['Which engine failed?', 'The port engine failed.', 'exactly'],
    ['Which engine failed?', 'The engine failed.', 'nothing'],
  ])('%j – %j has a reason, statement or kind %s', (asked, text, expected) => {
    expect(offered(asked, text)).toBe(expected);
  });

  it.each(['What is the plan?', 'Was it closed?'])('%j asks for nothing in particular', (asked) => {
    expect(offered(asked, 'Ada Berg said 9 piers in Larn closed on Tuesday because of the storm.')).toBe('nothing');
  });
});
