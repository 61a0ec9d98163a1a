import { describe, expect, it } from 'vitest';
import { findEvents } from '#src/story/timeline/findEvents.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** The day of publication, a sentence, and its times in the order of time, each with its date in brackets where that is sure. */
const SENTENCES: readonly (readonly [string, string, readonly string[]])[] = [
  ['2024-05-20', 'The premier called an election for 9 June.', ['9 June (2024-06-09)']],
  ['2024-05-20', 'The bridge is shut until 28 May.', ['until 28 May (2024-05-28)']],
  ['2024-03-20', 'The union threatened a strike from 8 April.', ['from 8 April (2024-04-08)']],
  ['2024-11-26', 'Leaders gather on Dec. 3 in Paris.', ['on Dec. 3 (2024-12-03)']],
  ['2024-05-20', 'Mark Smith died on 9 June after a long illness.', ['on 9 June']],
  ['2024-05-20', 'The museum opens on 1 June.', ['on 1 June (2024-06-01)']],
  ['2024-05-20', 'The new rules take effect on July 1.', ['on July 1 (2024-07-01)']],
  ['2024-02-07', 'The court adjourned the case until Friday.', ['until Friday (2024-02-09)']],
  [
    '2024-02-07',
    'The trial, which began on Monday, will last until Friday.',
    ['on Monday (2024-02-05)', 'until Friday (2024-02-09)'],
  ],
  ['2024-02-07', 'Voters go to the polls on Sunday.', ['on Sunday (2024-02-11)']],
  ['2024-02-07', 'Police arrested Grace May on Sunday.', ['on Sunday (2024-02-04)']],
  ['2024-02-07', 'The vote will be held on Friday week.', ['on Friday week (2024-02-16)']],
  ['2024-02-07', 'The vote will be held a week from Sunday.', ['a week from Sunday (2024-02-18)']],
  ['2024-02-07', 'The talks resume on Friday of next week.', ['on Friday of next week (2024-02-16)']],
  ['2024-02-07', 'The market was closed on Saturday the 3rd.', ['on Saturday the 3rd (2024-02-03)']],
  ['2024-04-03', 'The marathon takes place on the second Sunday of May.', ['on the second Sunday of May (2024-05-12)']],
  [
    '2024-03-28',
    'The ship left the port at about 5am local time on 27 March.',
    ['at about 5am local time on 27 March (2024-03-27)'],
  ],
  ['2024-03-28', 'The quake struck at 04:12 GMT on Wednesday.', ['at 04:12 GMT on Wednesday (2024-03-27)']],
  ['2024-03-28', 'He was found just before 9 a.m. on Tuesday.', ['just before 9 a.m. on Tuesday (2024-03-26)']],
  ['2021-06-10', 'Leap babies were born on 29 February.', ['on 29 February']],
  ['2025-01-10', 'The strike ran from 28 December to 3 January.', ['from 28 December to 3 January (2024-12-28)']],
  [
    '2024-12-20',
    'The office will be closed from 24 December until 2 January.',
    ['from 24 December until 2 January (2024-12-24)'],
  ],
  ['2024-05-20', 'The firm had planned to open the plant on 3 May.', ['on 3 May (2024-05-03)']],
  ['2024-05-20', 'She has lived there since 12 June.', ['since 12 June']],
  ['2024-05-20', 'Applications are due by 14 June.', ['by 14 June (2024-06-14)']],
  ['2024-05-20', 'Tickets go on sale on Friday.', ['on Friday (2024-05-24)']],
  ['2024-05-20', 'The band released the album on Friday.', ['on Friday (2024-05-17)']],
  ['2024-05-20', 'Paris said she would resign on 1 July.', ['on 1 July (2024-07-01)']],
  ['2024-05-20', 'The mayor said he had resigned on 1 May.', ['on 1 May (2024-05-01)']],
  ['2024-05-20', 'The meeting was postponed to 6 June.', ['6 June (2024-06-06)']],
  ['2024-05-20', 'The hearing is set for Thursday, 30 May.', ['Thursday, 30 May (2024-05-30)']],
  ['2024-05-20', 'The fire broke out on Thursday, 1 June.', ['on Thursday, 1 June (2023-06-01)']],
  ['2024-05-20', 'The company warned of layoffs from 1 August.', ['from 1 August (2024-08-01)']],
  ['2024-05-20', 'The deadline, 15 July, is firm.', ['15 July (2024-07-15)']],
  ['2024-05-20', 'He turned 50 on 11 January.', ['on 11 January (2024-01-11)']],
  ['2024-05-20', 'May Hope scored on her debut on 3 February.', ['on 3 February (2024-02-03)']],
  ['2024-05-20', 'The army seized the town on 22 May 2020.', ['on 22 May 2020 (2020-05-22)']],
  ['2024-05-20', 'The festival runs from 7 to 9 June.', ['from 7 to 9 June (2024-06-07)']],
  ['2024-05-20', 'The law expires at the end of June.', ['at the end of June']],
  ['2024-05-22', 'The council votes next Monday.', ['next Monday (2024-05-27)']],
  ['2024-05-22', 'The inquiry resumes on Monday.', ['on Monday (2024-05-27)']],
  ['2024-05-22', 'The plane landed on Monday night.', ['on Monday night (2024-05-20)']],
  ['2024-05-22', "Tomorrow the court hears Smith's appeal.", ['Tomorrow (2024-05-23)']],
  ['2024-05-22', 'The election is due on November 5.', ['on November 5 (2024-11-05)']],
  ['2024-01-05', 'The store closed on December 23.', ['on December 23 (2023-12-23)']],
  ['2024-12-28', 'The treaty expires on January 15.', ['on January 15 (2025-01-15)']],
  ['2024-12-28', 'Fireworks are planned for January 1.', ['January 1 (2025-01-01)']],
  ['2023-10-12', 'It was built in 1936. On 25 December the valley was flooded.', ['in 1936', 'On 25 December']],
  ['2023-10-12', 'Alfred died on 26 September 899.', ['on 26 September']],
  ['2023-10-12', 'Guards died in the September 11 attacks.', []],
  [
    '2023-10-12',
    'Kant (15 February 1724 – 12 March 1804) wrote.',
    ['15 February 1724 (1724-02-15)', '12 March 1804 (1804-03-12)'],
  ],
  ['2023-10-12', 'Ministers fly to Oslo on Sunday.', ['on Sunday (2023-10-15)']],
  ['2023-10-12', 'The clinic was evacuated on Sunday.', ['on Sunday (2023-10-08)']],
  ['2023-10-12', 'The tribunal reserved judgment until 30 October.', ['until 30 October (2023-10-30)']],
  ['2023-10-12', 'A vote of confidence has been called for 17 October.', ['17 October (2023-10-17)']],
  ['2023-10-12', 'Grace Smith, whose trial opens on 6 November, denies fraud.', ['on 6 November (2023-11-06)']],
  ['2023-10-12', 'The museum has been closed since 2 October.', ['since 2 October (2023-10-02)']],
  ['2023-10-12', 'Nurses walked out on 2 and 3 October.', ['on 2 and 3 October (2023-10-02)']],
  ['2023-10-12', 'The pact was signed on 4 November.', ['on 4 November']],
  ['2023-10-12', 'The pact was signed on Friday, 4 November.', ['on Friday, 4 November (2022-11-04)']],
  ['2023-10-12', 'Engineers hope to reopen the line by 20 October.', ['by 20 October (2023-10-20)']],
  ['2023-10-12', 'Mark Paris was bailed to appear on 9 November.', ['on 9 November']],
  ['2023-10-12', 'The couple married on 14 February.', ['on 14 February']],
  ['2023-10-12', 'The launch, delayed by storms, is now on Thursday week.', ['on Thursday week']],
  ['2023-10-12', 'The deadline is two weeks from Monday.', ['two weeks from Monday (2023-10-30)']],
  ['2023-10-12', 'Polls open on the last Sunday in November.', ['on the last Sunday in November (2023-11-26)']],
  ['2023-10-12', 'Trains stopped at 6.40pm BST on Tuesday.', ['at 6.40pm BST on Tuesday (2023-10-10)']],
  ['2023-10-12', 'The band plays Leeds on 3 December.', ['on 3 December (2023-12-03)']],
  ['2023-10-12', 'Hope Young quit on Monday of this week.', ['on Monday of this week (2023-10-09)']],
  ['2023-10-12', 'It rained on Friday the 6th.', ['on Friday the 6th (2023-10-06)']],
  ['2023-10-12', 'Bids must arrive before 5 p.m. on 19 October.', ['before 5 p.m. on 19 October (2023-10-19)']],
  ['2023-10-12', '"We leave tomorrow," she said.', ['tomorrow (2023-10-13)']],
  ['2023-10-12', 'He was remanded in custody until 26 October.', ['until 26 October (2023-10-26)']],
  ['2023-10-12', 'Shops were shut until Tuesday.', ['until Tuesday']],
  ['2023-10-12', 'The referendum takes place on Saturday, and May Chase votes in Leeds.', ['on Saturday (2023-10-14)']],
  ['2023-10-12', 'Snow fell on 29 September.', ['on 29 September (2023-09-29)']],
  ['2023-10-12', 'Her term ends on 31 January.', ['on 31 January (2024-01-31)']],
  [
    '2023-10-12',
    'The FA fined the club on Wednesday for a brawl on 23 September.',
    ['on 23 September (2023-09-23)', 'on Wednesday (2023-10-11)'],
  ],
  [
    '2023-10-12',
    'The bakery, founded on 1 May 1921, closed last Saturday.',
    ['on 1 May 1921 (1921-05-01)', 'last Saturday (2023-10-07)'],
  ],
];

describe('findEvents', () => {
  it.each(SENTENCES)('on %s dates what is sure, and nothing else: %s', (published, text, times) => {
    expect(
      findEvents(articleOf([text], { published })).map(({ when, date }) =>
        date === undefined ? when : `${when} (${date})`,
      ),
    ).toEqual(times);
  });

  it.each(['0001-01-01', '1970-01-01', '2024-02-31', '2024-13-01'])(
    'counts no day from %s, which is no date of publication',
    (published) => {
      expect(findEvents(articleOf(['The bridge closed on Monday.'], { published })).map(({ date }) => date)).toEqual([
        undefined,
      ]);
    },
  );
});
