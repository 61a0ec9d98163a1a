import { describe, expect, it } from 'vitest';
import { overhearQuestion } from '#src/answer/overhear/overhearQuestion.ts';

describe('a question overheard in conversation', () => {
  it.each([
    // With a question mark.
    'Who leads the harbour talks?',
    'who leads?',
    "What's the mayor planning for the ferry?",
    'In which city do the delegations meet?',
    'Has the ferry been repaired yet?',
    'Is there a date for the vote?',
    'Wasn’t the bridge closed on Monday?',
    'The talks begin when?',
    'And then the captain said what?',
    'Hi all! Quick question: how long will the repair take?',
    'Did the U.S. send a delegation?',
    'Which parties walked out, and why?',
    'How many people were there?',
    'how bad was the crack',
    'Who said "we believe it is a mistake"?',
    '**Why** was the ferry taken out of service? 🤔',
    'How many people were on board? Thanks in advance',
    // Without one.
    'who leads the harbour talks',
    'what did the captain say about the crack',
    'when is the meeting in Brannholm',
    'whens the vote',
    'how many people were on board',
    'how come the ferry was stopped',
    'which side walked out first',
    'what time does the vote start',
    'what happened to the ferry',
    'is the bridge open again',
    'did they find a crack in the hull',
    // Requests.
    'tell me who leads the talks',
    'Please tell us about the crack in the hull.',
    'can someone explain why the ferry is out of service',
    'Could you remind me when the vote is?',
    'does anyone know who sent the delegation',
    'anyone know when the ferry sails again',
    'do we know how the crack was found',
    'what do we know about the captain',
    'any word on the delegation',
    'Any news about the lido yet?',
    "I'd like to know what the council decided",
    'is it known who found the crack',
    'Just wondering who owns the ferry?',
    // Other languages, by their question words and marks.
    '¿Quién dirige las conversaciones?',
    'Wer leitet die Gespräche?',
    'Où se rencontrent les délégations ?',
    'Quando começa a votação?',
    '会談を率いるのは誰ですか？',
    'what damaged the bridge',
    'did anyone else get hurt',
    'where was he when she died',
    'who else is charged in the case',
    'how long is that',
  ])('is plain in "%s"', (message) => {
    expect(overhearQuestion(message)?.plainly).toBe(true);
  });

  it.each([
    'The ferry sails again on Friday?',
    'Do the parties agree on a date',
    'did kirby mention the delegation',
    'I wonder who owns the ferry',
    'who pays for the repair lol',
    'is falk married',
    'Who let the dogs out?? 😂',
    'what were they thinking with that ferry?!',
  ])('is possible in "%s"', (message) => {
    expect(overhearQuestion(message)?.plainly).toBe(false);
  });

  it.each([
    // Rhetorical.
    'how is Smith still in charge of anything',
    'why does nobody fix the trains',
    'when will they ever learn',
    'how wild is that',
    'what kind of idiot builds a bridge there',
    // About the bot, and to moderators.
    'does the bot speak french',
    'can an admin delete that',
    'anyone giving away a ticket?',
    // Greetings and small talk.
    'hi',
    'Good morning everyone!',
    'hey, how are you?',
    "how's it going?",
    "what's up",
    "What's new?",
    'Who is up for a game tonight?',
    'anyone here?',
    'Is anyone else watching this?',
    'What time is it?',
    // Statements.
    'The ferry is out of service.',
    'I think the mayor leads the talks',
    'what is clear is that nobody was hurt',
    'which is why the bridge was closed',
    'when the bridge opened, everybody was there',
    'how the ferry got its name',
    'will do',
    'did that yesterday',
    'is fine',
    'have a nice day',
    'ok who would have thought',
    // Rhetoric.
    'right?',
    'The mayor leads the talks, right?',
    "It's a crack in the hull, isn't it?",
    'really?',
    'why?',
    'who is that?',
    'what the hell is this ferry',
    'What on earth happened to the bridge?',
    'who cares about the ferry?',
    'what a mess!',
    'how sad is that?',
    "what's the point of talks?",
    'so what?',
    'why is everyone so angry at the mayor?',
    'Can it get any worse?',
    'They closed the bridge?!',
    'Sullivan?',
    // People about themselves.
    'where are you from?',
    'should I take the ferry?',
    'can we meet at the bridge?',
    'What do you think about the talks?',
    'do you think the talks will fail?',
    'tell me about it',
    'tell me what you think of the mayor',
    'do you have a boat?',
    // Links, quotations, code, commands of other bots, and essays.
    'did you see this? https://paper.example/ferry',
    '> Who leads the talks?\nGood one.',
    '`who leads the talks?`',
    '!play who leads the band',
    'm!play where is my mind',
    '?rank',
    '/ask who leads the talks',
    '.help',
    '',
    '???',
    `${'The council argued for hours about the lido and the ferry and nobody came to any end with it. '.repeat(4)}Who leads the talks?`,
  ])('is not there in "%s"', (message) => {
    expect(overhearQuestion(message)).toBeUndefined();
  });

  it('is what asks alone, without what was said around it', () => {
    expect(overhearQuestion('Hi all! I read it twice. Who leads the talks? It never says. When is the vote?')).toEqual({
      question: 'Who leads the talks? When is the vote?',
      plainly: true,
    });
    expect(overhearQuestion('> Nobody was hurt.\n||who said|| **that** about the *ferry*?')?.question).toBe(
      'who said that about the ferry?',
    );
  });

  it('is found in no time, whatever was written', () => {
    for (const hostile of [
      'who '.repeat(500),
      'a '.repeat(1000),
      '?'.repeat(2000),
      'please, '.repeat(250),
      "what's ".repeat(300),
      `is the ${'x '.repeat(55)}`,
    ])
      expect(overhearQuestion(hostile)?.plainly ?? false).toBe(hostile.startsWith('is the'));
  });
});
