import { describe, expect, it } from 'vitest';
import { findTimeWords } from '#src/story/timeline/findTimeWords.ts';

const textsIn = (sentence: string) => findTimeWords(sentence).map((words) => words.text);

describe('findTimeWords', () => {
  it.each([
    ['The council met on Sunday.', ['on Sunday']],
    ['Rescuers reached the village on Monday morning.', ['on Monday morning']],
    ['Trains stopped late on Friday.', ['late on Friday']],
    ['She told Reuters Tuesday that she would stay.', ['Tuesday']],
    ['Thursday’s vote was close.', ['Thursday']],
    ['Last week the port closed.', ['Last week']],
    ['The plant shut down late last month.', ['late last month']],
    ['Talks broke off earlier this week.', ['earlier this week']],
    ['A day later, they returned.', ['A day later']],
    ['Hours later the roof fell in.', ['Hours later']],
    ['The following day he resigned.', ['The following day']],
    ['It sank two days after the collision.', ['two days after the collision']],
    ['He had warned them several times in recent days.', ['in recent days']],
    ['The two met about three weeks ago in Oslo.', ['about three weeks ago']],
    ['The ship sails tomorrow.', ['tomorrow']],
    ['The law was passed in March 2024.', ['in March 2024']],
    ['Rebuilding should be finished by the end of the year.', ['by the end of the year']],
    ['Voting ends at 3 p.m. on Tuesday.', ['at 3 p.m. on Tuesday']],
    ['The quake struck at about 4.20 a.m. last Thursday.', ['at about 4.20 a.m. last Thursday']],
    ['Numbers fell between May and July.', ['between May and July']],
    ['He was governor from 1998 to 2003.', ['from 1998 to 2003']],
    ['The mine closed in the 1980s.', ['in the 1980s']],
    ['Nobody has lived there since 2015.', ['since 2015']],
    ['The pact of 5 March 2019 has lapsed.', ['5 March 2019']],
    ['It was signed on March 5, 2019, in Lisbon.', ['on March 5, 2019']],
    ['The fair runs from 5 to 9 August.', ['from 5 to 9 August']],
    ['A first case was seen in early September.', ['in early September']],
    ['The bill is due in mid-2026.', ['in mid-2026']],
    ['Sales rose in the second half of 2023.', ['in the second half of 2023']],
    ['It burned in the summer of 2022.', ['in the summer of 2022']],
    ['Police were called shortly before midnight.', ['shortly before midnight']],
    ['That evening the power failed.', ['That evening']],
    ['Three people were arrested overnight.', ['overnight']],
    ['More rain will come in the next 24 hours.', ['in the next 24 hours']],
    ['The verdict is expected in 10 days.', ['in 10 days']],
    ['They will play again on Christmas Eve.', ['on Christmas Eve']],
    ['Rain fell on Friday and the river rose on Saturday night.', ['on Friday', 'on Saturday night']],
    ['In May Britain voted to leave.', ['In May']],
    ['On Sunday last week the lights went out.', ['On Sunday last week']],
    ['It cut jobs for the second time this year on Thursday.', ['this year', 'on Thursday']],
    ['Walkouts are planned for 3 and 4 June.', ['3 and 4 June']],
    ['They levelled a quarter of an hour later.', ['a quarter of an hour later']],
  ])('finds the time in: %s', (sentence, expected) => {
    expect(textsIn(sentence)).toEqual(expected);
  });

  it.each([
    ['He is 60 years old and has 30 years of experience.'],
    ['The 24-hour news channel has a staff of 2,000.'],
    ['She wrote for the Sunday Times and the Daily Mail.'],
    ['He once appeared on Saturday Night Live.'],
    ['Shops were crowded on Black Friday.'],
    ['The choir sings every Sunday.'],
    ['Theresa May refused, and Mrs May has not changed her mind.'],
    ['The bill was drafted by May’s allies.'],
    ['They may march again, the organisers said.'],
    ['The second runner sat down and the sun came out.'],
    ['It is the worst flood in 40 years.'],
    ['It was the first strike in three decades.'],
    ['The repairs took four months and cost 2024 dollars.'],
    ['Fires broke out in 2000 homes, and the council voted 5-3 for an inquiry.'],
    ['"It was like a Sunday," she said.'],
    ['Protection is strongest in the six months after the third dose.'],
    ['The talks lasted for three days.'],
    ['An 18-month-old baby was found.'],
    ['He paid in cash and left at once.'],
  ])('finds no time in: %s', (sentence) => {
    expect(textsIn(sentence)).toEqual([]);
  });

  it('gives offsets into the sentence', () => {
    const sentence = 'The dam, built in 1911, broke at dawn on Monday.';
    for (const words of findTimeWords(sentence)) expect(sentence.slice(words.start, words.end)).toBe(words.text);
    expect(findTimeWords(sentence).map((words) => [words.start, words.end])).toEqual([
      [15, 22],
      [30, 47],
    ]);
  });
});
