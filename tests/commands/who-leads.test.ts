import { describe, expect, it } from 'vitest';
import whoLeads from '#commands/who-leads.ts';
import { runTyped, suggested } from './runTyped.ts';

const us =
  'White House National Security adviser Jake Sullivan is expected to lead the US side in the meeting, with representatives from the Pentagon, State Department and the US intelligence agencies participating.';
const israel =
  "Dermer and Netanyahu's national security adviser Tzachi Hanegbi are going to lead the talks from the Israeli side with senior Israeli defense and intelligence officials participating.";

async function leaders(typed: string) {
  const { answer } = await runTyped(whoLeads, typed);
  if (answer.kind !== 'leads') throw new Error(answer.kind);
  return answer.leads.map(({ leader, role, leads, passage }) => [leader, role, leads, passage.paragraph, passage.text]);
}

const sullivan = ['Jake Sullivan', 'White House National Security adviser', 'the US side in the meeting', 7, us];
const dermer = ['Ron Dermer', 'Minister for Strategic Affairs', 'the talks from the Israeli side', 7, israel];
const hanegbi = [
  'Tzachi Hanegbi',
  "Netanyahu's national security adviser",
  'the talks from the Israeli side',
  7,
  israel,
];

describe('/who-leads', () => {
  it.each([
    ['', [sullivan, dermer, hanegbi]],
    ['the US side', [sullivan]],
    ['us', [sullivan]],
    ['american side', [sullivan]],
    ['Israeli side', [dermer, hanegbi]],
    ['israel', [dermer, hanegbi]],
    ['the french side', []],
  ])('answers %j with each leader, role and cited sentence', async (typed, expected) => {
    expect(await leaders(typed)).toEqual(expected);
  });

  it('suggests what the story says is led', async () => {
    expect(await suggested(whoLeads, 'what', 'isr')).toEqual(['the talks from the Israeli side']);
    expect(await suggested(whoLeads, 'what', '')).toEqual([
      'the US side in the meeting',
      'the talks from the Israeli side',
    ]);
  });
});
