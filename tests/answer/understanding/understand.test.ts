import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { understand } from '#src/answer/understanding/understand.ts';

import { articleOf } from '#tests/story/articleOf.ts';

const story = takeSnapshot({
  revision: 1,
  articles: [
    articleOf([
      "The People's Guard Army and the mayor of Quorn, Ilse Hartmann, agreed to a ceasefire on Monday.",
      'The front-runner in the by-election, Bram Okafor, called the meeting a mistake. So did the vice-chair.',
      'Talks on the harbour go on in May, a spokesperson for the World Kite Federation said.',
    ]),
  ],
});

describe('understand', () => {
  it.each([
    ['when is the meeting? thx', 'when is the meeting?'],
    ['hey guys, when is the meeting', 'when is the meeting'],
    ['idk when the meeting is, anyone?', 'when the meeting is'],
    ['when is the meeting lol', 'when is the meeting'],
    ['who is bram okafor tbh', 'who is bram okafor'],
    ['can anyone tell me who won the by-election pls', 'who won the by-election'],
    ['quick question, who agreed to the ceasefire?', 'who agreed to the ceasefire?'],
    ['omg did hartmann agree?? thank you so much', 'did hartmann agree'],
    ['any news on when the talks go on', 'when the talks go on'],
    ['so who called it a mistake, just curious', 'who called it a mistake'],
    ['Hello! Does anyone know where the talks are?', 'where the talks are?'],
  ])('puts aside what asks nothing: %s', (typed, understood) => {
    expect(understand(typed, story)).toBe(understood);
  });

  it.each([
    'what was it like in quorn',
    'who likes the mayor',
    'did they tell anyone',
    'how is everybody in quorn',
    'what happens now',
    'is bram ok',
    'what does lol mean',
    'did they say please',
    'did the IMO decline to comment',
    'who was told in the ER',
    'who found the emails in BC',
    'did the PPL pay',
    'did anyone know',
    'how much is the seller asking',
    'was the threat for real',
    'what did the pilot say he forgot',
    'Asked by reporters, what did Okafor say',
    'Good Morning America host who',
    'who does fact checking',
  ])('leaves what is part of the question, or all of it: %s', (typed) => {
    expect(understand(typed, story)).toBe(typed);
  });

  it.each([
    ['when is teh meting', 'when is the meeting'],
    ['who is the frontrunner', 'who is the front runner'],
    ['did the cease fire hold', 'did the ceasefire hold'],
    ['did the cease-fire hold', 'did the ceasefire hold'],
    ['what did the pga agree to', "what did the People's Guard Army agree to"],
    ['what did the WKF say', 'what did the World Kite Federation say'],
    ['who is hartman', 'who is hartmann'],
    ['waht did okafro call it', 'what did okafor call it'],
    ['what r u gonna do abt it', 'what are you going to do about it'],
    ['WHEN IS THE MEETING', 'when is the meeting'],
  ])('reads it as the story writes it: %s', (typed, understood) => {
    expect(understand(typed, story)).toBe(understood);
  });

  it.each(['did smith agree', 'did texas decline', 'was the harbor closed', 'who won the final'])(
    'takes no name and no word of English for a slip of another: %s',
    (typed) => {
      expect(understand(typed, story)).toBe(typed);
    },
  );

  it.each(['thx', 'lol', 'thanks lol', 'hmm'])('leaves nothing of what asks nothing: %s', (typed) => {
    expect(understand(typed, story)).toBe('');
  });

  it.each([
    ['did the EU approve the ceasefire', 'did the EU approve the ceasefire'],
    ['did AI write the letter', 'did AI write the letter'],
    ['did the FBI investigate', 'did the FBI investigate'],
  ])('takes no known initials for somebody: %s', (typed, understood) => {
    const people = articleOf([
      'Emma Ulrich approved the ceasefire, Adam Ivers said.',
      'Frank Berg Isaksen, of the Department of Justice, was away.',
    ]);
    const named = takeSnapshot({ revision: 1, articles: [people] });
    expect(understand(typed, named)).toBe(understood);
    expect(understand('what did the DOJ do', named)).toBe('what did the Department of Justice do');
  });

  it('leaves a question of an article that is not in English as it is', () => {
    const french = articleOf(['Le port est dirigée par Anne Roy.'], { language: 'fr' });
    const typed = 'qui dirige le port lol';
    expect(understand(typed, takeSnapshot({ revision: 1, articles: [french] }))).toBe(typed);
  });

  it('changes nothing more the second time', () => {
    const typed = 'heyyy waht did teh pga agree to lol, anyone know?';
    const once = understand(typed, story);
    expect(once).toBe("what did the People's Guard Army agree to");
    expect(understand(once, story)).toBe(once);
  });
});
