import { describe, expect, it } from 'vitest';
import quote from '#commands/quote.ts';
import { outline } from '#tests/render/outline.ts';
import { runTyped, suggested } from './runTyped.ts';

const blinken =
  'We share Israel’s goal of defeating Hamas, which is responsible for the worst massacre of the Jewish people since the Holocaust. And we share the goal of ensuring Israel’s long-term security. As we’ve said, though, a major military ground operation in Rafah is not the way to do it.';
const offensive = 'We believe a major ground offensive [in Rafah] is a mistake';

async function quotes(typed: string) {
  const { answer } = await runTyped(quote, typed);
  if (answer.kind !== 'quotes') throw new Error(answer.kind);
  return answer.quotes.map(({ speaker, text, paragraph }) => [speaker, text, paragraph]);
}

const ofKirby = [
  ['John Kirby', offensive, 10],
  ['John Kirby', 'disaster', 10],
];

describe('/quote', () => {
  it.each([
    ['kirby', ofKirby],
    ['speaker:kirby about:rafah', ofKirby],
    ['speaker:kirby about:hostages', []],
    ['blinken', [['Blinken', blinken, 9]]],
    ['harris', [['Kamala Harris', 'consequences', 11]]],
    ['putin', []],
    ['about:face', [['Senior Israeli officials', 'save face', 5]]],
  ])('answers %j with the words inside the marks and who said them', async (typed, expected) => {
    expect(await quotes(typed)).toEqual(expected);
  });

  it('lists every quotation of the story where nobody is asked for', async () => {
    expect(await quotes('')).toEqual([
      ['Senior Israeli officials', 'save face', 5],
      ['Blinken', blinken, 9],
      ...ofKirby,
      ['Kamala Harris', 'consequences', 11],
    ]);
  });

  it('shows the quotations in their marks under the name and role of the speaker', async () => {
    expect(outline(await runTyped(quote, 'kirby')).slice(0, 4)).toEqual([
      '# *John Kirby* · White House spokesperson',
      `> "${offensive}"`,
      '> "disaster"',
      '~ [¶10] · Virtual meeting of the US and Israel on Rafah · revision 1',
    ]);
  });

  it('says that nobody by that name is quoted, and who is', async () => {
    expect(outline(await runTyped(quote, 'putin'))).toEqual([
      'The story quotes nobody called "putin".',
      '~ It quotes Senior Israeli officials, Blinken, John Kirby, and Kamala Harris.',
      '! Ask the moderators to cover this: /feedback cover question:"/quote speaker:putin"',
    ]);
  });

  it('suggests those who are quoted', async () => {
    expect(await suggested(quote, 'speaker', 'k')).toEqual(['Kamala Harris', 'John Kirby', 'Blinken']);
  });
});
