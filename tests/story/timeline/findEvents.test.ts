import { describe, expect, it } from 'vitest';
import { isVerbatim } from '#src/corpus/story.ts';
import { findEvents } from '#src/story/timeline/findEvents.ts';
import { hangs } from '#tests/hangs.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const timesIn = (paragraphs: readonly string[], published?: string) =>
  findEvents(articleOf(paragraphs, published ? { published } : {})).map((event) =>
    [event.when, event.date, `¶${event.passage.paragraph}`].filter(Boolean).join(' '),
  );

const FERRY = [
  'The island ferry will start running again on Saturday, the harbour master said on Tuesday.',
  'It was taken out of service last month after a fire in its engine room. Two days later a second fire broke out.',
  'Islanders complained in recent weeks that bread and medicine had run short.',
  "Saturday's first crossing leaves at 7 a.m.",
];

const HOSTAGE = [
  'Police stormed a bank in Larnow on Thursday evening and freed eleven hostages.',
  'The siege had begun at 9 a.m. on Wednesday, when two men walked in with a shotgun. Four hours later they let a pregnant woman go.',
  'The following day the men asked for a helicopter. That evening officers broke down the rear door.',
  'One of the men had left prison in 2019. Both will appear in court on Monday.',
];

const TREATY = [
  'Parliament ratified the river treaty on 14 June 2023.',
  'It had been signed on 3 February 2021 in Basel, after talks that opened in the spring of 2018.',
  'The first payments were made a day after the ratification, and the last are due by the end of 2030.',
];

const CLUB = [
  'Rovers sacked their coach on Sunday.',
  'The team lost its captain in August, and had slipped to last place by early October.',
  'A new coach is expected to be named tomorrow and will take charge in January.',
];

const MINE = [
  'Two miners walked out alive on Friday.',
  'The tunnel fell in on Monday. Hours later, rescuers heard tapping. A day later the tapping stopped.',
  'Drilling began on Wednesday.',
];

const CLIMBERS = [
  'Two climbers were found early on Saturday. Later that day both left hospital.',
  'They had set out at dawn on Tuesday, and were due back the next evening.',
  'The route will stay closed until Monday. It was last closed in the spring.',
];

const BRIDGE = [
  'Inspectors closed the bridge on Tuesday.',
  'Drivers faced queues on Wednesday morning. A ferry will run from Monday.',
  'The bridge opened in 1968 and was strengthened in 1991. A warning was ignored three years ago.',
];

describe('findEvents', () => {
  it.each([
    [
      'without a date of publication, by tense and by what follows what',
      FERRY,
      undefined,
      [
        'last month ¶2',
        'Two days later ¶2',
        'in recent weeks ¶3',
        'on Tuesday ¶1',
        'on Saturday ¶1',
        'Saturday ¶4',
        'at 7 a.m. ¶4',
      ],
    ],
    [
      'with a date of publication, dating single days only',
      FERRY,
      '2024-05-14',
      [
        'last month ¶2',
        'Two days later ¶2',
        'in recent weeks ¶3',
        'on Tuesday 2024-05-14 ¶1',
        'on Saturday 2024-05-18 ¶1',
        'Saturday 2024-05-18 ¶4',
        'at 7 a.m. 2024-05-18 ¶4',
      ],
    ],
    [
      'hours and parts of a day within the day they belong to',
      HOSTAGE,
      '2024-03-08T06:30:00Z',
      [
        'in 2019 ¶4',
        'at 9 a.m. on Wednesday 2024-03-06 ¶2',
        'Four hours later 2024-03-06 ¶2',
        'The following day 2024-03-07 ¶3',
        'on Thursday evening 2024-03-07 ¶1',
        'That evening 2024-03-07 ¶3',
        'on Monday 2024-03-11 ¶4',
      ],
    ],
    [
      'full dates, also where the article has none of its own',
      TREATY,
      undefined,
      [
        'in the spring of 2018 ¶2',
        'on 3 February 2021 2021-02-03 ¶2',
        'on 14 June 2023 2023-06-14 ¶1',
        'a day after the ratification 2023-06-15 ¶3',
        'by the end of 2030 ¶3',
      ],
    ],
    [
      'months without a year as the last ones told as past and the next ones to come',
      CLUB,
      '2024-11-03',
      ['in August ¶2', 'by early October ¶2', 'on Sunday 2024-11-03 ¶1', 'tomorrow 2024-11-04 ¶3', 'in January ¶3'],
    ],
    [
      'weekdays by taking the first one told as past for the day of the article',
      MINE,
      undefined,
      ['on Monday ¶2', 'Hours later ¶2', 'A day later ¶2', 'on Wednesday ¶3', 'on Friday ¶1'],
    ],
    [
      'a part of the day after another event',
      CLIMBERS,
      '2024-08-11',
      [
        'in the spring ¶3',
        'at dawn on Tuesday 2024-08-06 ¶2',
        'the next evening 2024-08-07 ¶2',
        'early on Saturday 2024-08-10 ¶1',
        'Later that day 2024-08-10 ¶1',
        'until Monday 2024-08-12 ¶3',
      ],
    ],
    [
      'what is counted back from now after the years of history',
      BRIDGE,
      undefined,
      ['in 1968 ¶3', 'in 1991 ¶3', 'three years ago ¶3', 'on Tuesday ¶1', 'on Wednesday morning ¶2', 'from Monday ¶2'],
    ],
  ])('puts events in order of time: %s', (_, paragraphs, published, expected) => {
    expect(timesIn(paragraphs, published)).toEqual(expected);
  });

  it.each([
    ['The strike began on Monday.', '2024-05-15', '2024-05-13'],
    ['The strike began on Wednesday.', '2024-05-15', '2024-05-15'],
    ['The strike will begin on Wednesday.', '2024-05-15', '2024-05-15'],
    ['The strike will begin on Monday.', '2024-05-15', '2024-05-20'],
    ['The strike began last Wednesday.', '2024-05-15', '2024-05-08'],
    ['The strike began on Sunday last week.', '2024-05-15', '2024-05-12'],
    ['The strike began yesterday.', '2024-01-01', '2023-12-31'],
    ['The strike began three days ago.', '2024-05-15', '2024-05-12'],
    ['The strike began on Dec. 28.', '2024-01-03', '2023-12-28'],
    ['The strike will begin on 2 January.', '2023-12-20', '2024-01-02'],
    ['The strike began on March 5, 2019.', undefined, '2019-03-05'],
    ['The strike began on 2019-03-05.', undefined, '2019-03-05'],
    ['The strike lasted from 5 to 7 March 2019.', undefined, '2019-03-05'],
    ['The strike began on Monday.', undefined, undefined],
    ['The strike began on March 5.', undefined, undefined],
    ['The strike began on 5 March last year.', '2024-05-15', '2023-03-05'],
    ['The strike began on 5 March last year.', undefined, undefined],
    ['The strike began on Friday in March 2019.', '2024-05-15', undefined],
    ['The strike began a week ago.', '2024-05-15', undefined],
    ['The strike began a few days ago.', '2024-05-15', undefined],
    ['The strike began last week.', '2024-05-15', undefined],
    ['The strike began before Monday.', '2024-05-15', undefined],
    ['The strike will begin next Friday.', '2024-05-15', undefined],
    ['The strike will begin next Friday.', '2024-05-19', '2024-05-24'],
    ['Schools stay closed until next Monday.', '2024-05-15', '2024-05-20'],
    ['Walkouts are planned for 3 and 4 June.', '2024-05-15', '2024-06-03'],
    ['It publishes its results on 28 October.', '2024-07-25', '2024-10-28'],
    ['"On Monday we train," she said.', '2024-05-19', '2024-05-20'],
    ['The strike began on Monday.', '2024-05', undefined],
  ])('%s, published %s, is dated %s', (sentence, published, date) => {
    const [event] = findEvents(articleOf([sentence], published ? { published } : {}));
    expect(event?.date).toBe(date);
  });

  it('gives no date to an hour that follows two days', () => {
    const fire = [
      'The fire, which broke out on Thursday, crossed the river on Friday. Villagers were told at 5 a.m. to go.',
    ];
    expect(timesIn(fire, '2024-05-18')).toEqual([
      'on Thursday 2024-05-16 ¶1',
      'at 5 a.m. ¶1',
      'on Friday 2024-05-17 ¶1',
    ]);
  });

  it('cites the whole sentence, to the character', () => {
    const article = articleOf(HOSTAGE);
    const events = findEvents(article);
    expect(events.map((event) => isVerbatim({ revision: 1, articles: [article] }, event.passage))).toEqual(
      events.map(() => true),
    );
    expect(events[1]?.passage.text).toBe(
      'The siege had begun at 9 a.m. on Wednesday, when two men walked in with a shotgun.',
    );
  });

  it('gives a sentence one event a time, however often it names it', () => {
    expect(timesIn(['On Monday the gates opened, and on Monday they closed again.'])).toEqual(['on Monday ¶1']);
  });

  it('finds nothing in a story without times', () => {
    expect(findEvents(articleOf(['The sea is calm.', 'Nobody was hurt.']))).toEqual([]);
  });

  it('passes over what is too long for a sentence rather than losing time over it', { timeout: hangs }, () => {
    const endless = Array.from({ length: 20_000 }, (_, n) => `on ${1 + (n % 28)} May ${1500 + (n % 500)}`).join(' or ');
    expect(timesIn([`The well dried up in 1911. Then, ${endless}`])).toEqual(['in 1911 ¶1']);
  });

  it('reads a very long paragraph without losing time over it', { timeout: hangs }, () => {
    const long =
      'The committee met in the town hall and talked about drains, on a day in March or so they say. '.repeat(3000);
    expect(findEvents(articleOf([long])).length).toBe(3000);
  });
});
