import { describe, expect, it } from 'vitest';
import { isVerbatim, passageOf } from '#src/corpus/story.ts';
import type { Person } from '#src/story/facts.ts';
import { findLeads } from '#src/story/leads/findLeads.ts';
import { hangs } from '#tests/hangs.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** Builds an article from paragraphs in which `{Roe=Jane Roe}` marks where Jane Roe is named as Roe. */
function stage(paragraphs: readonly string[], roles: Readonly<Record<string, string>>) {
  const article = articleOf(paragraphs.map((text) => text.replace(/\{([^=}]+)(?:=[^}]+)?\}/g, '$1')));
  const mentions = paragraphs.flatMap((text, index) => {
    let removed = 0;
    return [...text.matchAll(/\{([^=}]+)(?:=([^}]+))?\}/g)].map((match) => {
      const [marked, surface = '', name = surface] = match;
      const start = match.index - removed;
      removed += marked.length - surface.length;
      return { name, mention: { article: article.id, paragraph: index + 1, start, end: start + surface.length } };
    });
  });
  const people: Person[] = [...new Set(mentions.map(({ name }) => name))].map((name) => ({
    name,
    roles: [],
    aliases: [],
    passages: [],
    mentions: mentions.filter((mention) => mention.name === name).map(({ mention }) => mention),
    ...(roles[name] ? { role: roles[name] } : {}),
  }));
  return { article, people };
}

function leadsIn(paragraphs: readonly string[], roles: Readonly<Record<string, string>> = {}): string[] {
  const { article, people } = stage(paragraphs, roles);
  return findLeads(article, people).map(({ leader, role, leads }) => [leader, role, leads].filter(Boolean).join(' | '));
}

describe('findLeads by verbs', () => {
  it('names what "it" is by the sentence before, and shows both', () => {
    const { article, people } = stage(
      [
        'Fjord Lines, which the state owns, has nine ships. It is run by {Jane Roe}.',
        'In May it rained. It was led by {Ann Lee}.',
      ],
      {},
    );
    expect(findLeads(article, people).map(({ leader, leads, passage }) => [leader, leads, passage.text])).toEqual([
      ['Jane Roe', 'Fjord Lines', 'Fjord Lines, which the state owns, has nine ships. It is run by Jane Roe.'],
    ]);
  });

  it.each([
    ['{Jane Roe} leads the inquiry.', ['Jane Roe | the inquiry']],
    ['Observers from the League, headed by {Jane Roe}, were late.', ['Jane Roe | Observers from the League']],
    ['{Jane Roe} led the rescue team for three days.', ['Jane Roe | the rescue team']],
    [
      'Chief engineer {Jane Roe} is expected to lead the Dutch side at the talks, with two deputies.',
      ['Jane Roe | the Dutch side at the talks'],
    ],
    ['{Jane Roe} will lead the mission to Chad.', ['Jane Roe | the mission to Chad']],
    ['{Jane Roe} is going to lead the review from next week.', ['Jane Roe | the review']],
    ['{Jane Roe} has led the party since 2019.', ['Jane Roe | the party']],
    ['{Jane Roe} is now leading the search for survivors.', ['Jane Roe | the search for survivors']],
    ['{Jane Roe} heads the finance committee and wants to cut costs.', ['Jane Roe | the finance committee']],
    ['{Jane Roe} heads up a unit of 40 divers.', ['Jane Roe | a unit of 40 divers']],
    ['{Jane Roe} chairs the board of the port authority.', ['Jane Roe | the board of the port authority']],
    ['"We need our best crew for a search led by Imke."', ['Imke | a search']],
    ['{Jane Roe} runs the department.', ['Jane Roe | the department']],
    ['{Jane Roe} commands the northern brigade.', ['Jane Roe | the northern brigade']],
    ['{Jane Roe} directs the Institute of Tropical Medicine.', ['Jane Roe | the Institute of Tropical Medicine']],
    ['{Jane Roe} oversees relief work in the valley.', ['Jane Roe | relief work in the valley']],
    ['{Jane Roe} presided over the court in Basel.', ['Jane Roe | the court in Basel']],
    ['{Jane Roe} was chosen to lead the commission on Tuesday.', ['Jane Roe | the commission']],
    ['{Jane Roe} is at the helm of the airline.', ['Jane Roe | the airline']],
    ['{Jane Roe} took command of the fleet.', ['Jane Roe | the fleet']],
    ['{Jane Roe} spearheads efforts to save the reef.', ['Jane Roe | efforts to save the reef']],
    ['{Jane Roe}, who leads the opposition, walked out.', ['Jane Roe | the opposition']],
    ['{Jane Roe}, the mayor of Calder, will lead the talks.', ['Jane Roe | the talks']],
    ['Said {Tom Beale}, who runs the depot: "It is over."', ['Tom Beale | the depot']],
    [
      "{Roe=Jane Roe} and the union's lawyer {Tom Beale} are going to lead the talks from the workers' side with three others.",
      ["Jane Roe | the talks from the workers' side", "Tom Beale | the talks from the workers' side"],
    ],
    [
      '{Ann Lee}, {Tom Beale} and {Jane Roe} lead the three columns.',
      ['Ann Lee | the three columns', 'Tom Beale | the three columns', 'Jane Roe | the three columns'],
    ],
    ['{Tom Beale} met {Ann Lee} and {Jane Roe} will lead the talks.', ['Jane Roe | the talks']],
    ["{Tom Beale}'s deputy {Jane Roe} leads the delegation.", ['Jane Roe | the delegation']],
    [
      'Economist {Ann Lee} and banker {Tom Beale} head the technical team.',
      ['Ann Lee | the technical team', 'Tom Beale | the technical team'],
    ],
    ['Her deputy, {Jane Roe}, will run the government in her absence.', ['Jane Roe | the government in her absence']],
    [
      '"It works," said Professor {Jane Roe} of the Institute of Medicine, who led the study.',
      ['Jane Roe | the study'],
    ],
    [
      '{Jane Roe}, who took over the ministry in 2022, has led efforts to cut its debt.',
      ['Jane Roe | efforts to cut its debt'],
    ],
    ['Leading the delegation is Finance Minister {Omar Haddad}.', ['Omar Haddad | the delegation']],
    ['Haddad, leading the delegation, arrived on Monday.', ['Haddad | the delegation']],
    ['Coach {Jane Roe} led Sweden to a 2-1 win over Norway.', ['Jane Roe | Sweden']],
    ['A retired judge will lead the inquiry.', ['retired judge | the inquiry']],
    ['Saudi Arabia leads the coalition.', ['Saudi Arabia | the coalition']],
    ['The ministry of health is overseeing the campaign.', ['ministry of health | the campaign']],
  ])('reads who leads what: %s', (sentence, expected) => {
    expect(leadsIn([sentence])).toEqual(expected);
  });

  it.each([
    ['The delegation, which is led by {Jane Roe}, arrived.', ['Jane Roe | The delegation']],
    ['A team headed by the surgeon {Jane Roe} operated for nine hours.', ['Jane Roe | A team']],
    ['The talks will be led by {Jane Roe} and {Tom Beale}.', ['Jane Roe | The talks', 'Tom Beale | The talks']],
    ['The alliance is led by Saudi Arabia and pays its own way.', ['Saudi Arabia | The alliance']],
    ['They joined a column under the command of {Jane Roe}.', ['Jane Roe | a column']],
    ['Officials said the inquiry was being led by a retired judge.', ['retired judge | the inquiry']],
    ['In a study led by the University of Aldern, half fell ill.', ['University of Aldern | a study']],
    ['A rescue operation led by the navy saved 30 people.', ['navy | A rescue operation']],
    ['The strike is being led by the Union of Dockers, whose members are tired.', ['Union of Dockers | The strike']],
    ['From the Chinese side the talks are to be led by vice-premier {Jane Roe}.', ['Jane Roe | the talks']],
    [
      'It came after negotiators led by Sen. {Ann Lee}, D-Ore., and Sen. {Tom Beale} reached a deal.',
      ['Ann Lee | negotiators', 'Tom Beale | negotiators'],
    ],
    [
      'The mission in the north, headed by Norwegian diplomat {Jane Roe}, has 400 staff.',
      ['Jane Roe | The mission in the north'],
    ],
    ['He works for a charity run by {Jane Roe}.', ['Jane Roe | a charity']],
    ['The staff of the embassy, led by Consul {Jane Roe}, left.', ['Jane Roe | The staff of the embassy']],
  ])('reads who is led by whom: %s', (sentence, expected) => {
    expect(leadsIn([sentence])).toEqual(expected);
  });

  it.each([
    ['Delays could lead to a shortage, {Jane Roe} said.'],
    ['The row led to the fall of {Jane Roe}.'],
    ['{Jane Roe} took the lead in the second half.'],
    ['{Jane Roe} wrote the lead story on lead pipes.'],
    ['Smoking is the leading cause of fire, said {Jane Roe}.'],
    ['{Jane Roe} heads to Paris on Monday.'],
    ['The line runs from Calder to Holt.'],
    ['{Jane Roe} led the scoring with 20 points.'],
    ['{Jane Roe} leads the polls by 3 points.'],
    ['{Jane Roe} led by 3 points.'],
    ['{Jane Roe} runs the risk of losing everything.'],
    ['{Jane Roe} ran a marathon and led a quiet life.'],
    ['Police have two leads, {Jane Roe} said.'],
    ['The chairs were stacked by {Jane Roe}.'],
    ['{Jane Roe} commands respect.'],
    ['She was led by example.'],
    ['The city will run a free ferry for walkers.'],
    ['The polls were led by {Jane Roe}.'],
    ['The old line will be run by the end of the year.'],
    ['{Jane Roe} led a prayer and left.'],
    ['He ran out of the house.'],
  ])('finds no leader in: %s', (sentence) => {
    expect(leadsIn([sentence])).toEqual([]);
  });

  it('means by "she" who was named first in the sentence before', () => {
    const text = '{Jane Roe} has spoken to {Tom Beale}. She will lead the review.';
    expect(leadsIn([text], { 'Jane Roe': 'auditor' })).toEqual(['Jane Roe | auditor | the review']);
  });

  it('leaves "she" alone where the sentence before is about somebody unnamed', () => {
    expect(leadsIn(['{Jane Roe} spoke. A neighbour came by. She will lead the review.'])).toEqual([]);
    expect(leadsIn(['{Jane Roe} spoke. Her plan is bold. She will lead the review.'])).toEqual([
      'Jane Roe | the review',
    ]);
  });

  it('leaves "she" alone where nobody was named before', () => {
    expect(leadsIn(['She will lead the review.'])).toEqual([]);
  });

  it('tells a role from the name after it, also of somebody not known otherwise', () => {
    expect(leadsIn(['Chief inspector Ann Lee leads the search.'])).toEqual(['Ann Lee | Chief inspector | the search']);
  });

  it('cites the whole sentence, to the character', () => {
    const { article, people } = stage(['It rained. {Jane Roe} leads the inquiry, and {Tom Beale} runs the depot.'], {});
    const leads = findLeads(article, people);
    expect(leads.map((lead) => lead.leader)).toEqual(['Jane Roe', 'Tom Beale']);
    expect(leads.map((lead) => isVerbatim({ revision: 1, articles: [article] }, lead.passage))).toEqual([true, true]);
    expect(leads[0]?.passage.text).toBe('Jane Roe leads the inquiry, and Tom Beale runs the depot.');
  });
});

it('passes over what is too long for a sentence rather than losing time over it', { timeout: hangs }, () => {
  expect(leadsIn([`{Jane Roe} led the team. ${'Ann led the '.repeat(30_000)}`])).toEqual(['Jane Roe | the team']);
});

describe('findLeads by offices', () => {
  const article = articleOf(['Jane Roe spoke.', 'Tom Beale leads the strike. Ann Lee agreed.']);
  const paragraphOne = article.paragraphs[0];
  const passage = paragraphOne ? passageOf(article, paragraphOne) : undefined;
  const holder = (role: string): Person[] =>
    passage
      ? [{ name: 'Jane Roe', role, roles: [{ text: role, passage }], aliases: [], mentions: [], passages: [passage] }]
      : [];

  it.each([
    ['chief executive of Norland', 'Norland'],
    ['Norland chief executive', 'Norland'],
    ["Norland's chief executive", 'Norland'],
    ["Norland's co-founder and chief executive", 'Norland'],
    ['president of the Colder branch of the union', 'the Colder branch of the union'],
    ['US President', 'US'],
    ['mayor of Leeds', 'Leeds'],
    ['director of the county museum', 'the county museum'],
    ["union's general secretary", 'union'],
    ['founder and chief executive of Sorex', 'Sorex'],
    ['newly elected leader of the Greens', 'the Greens'],
    ['current Ruritanian prime minister', 'Ruritanian'],
    ['Rovers head coach', 'Rovers'],
  ])('takes who holds the office of %s for the leader of %s', (role, led) => {
    expect(findLeads(article, holder(role)).map((lead) => [lead.leader, lead.role, lead.leads])).toContainEqual([
      'Jane Roe',
      role,
      led,
    ]);
  });

  it.each([
    ['US Vice President'],
    ['former head of the mission'],
    ['deputy mayor of Leeds'],
    ['spokesperson for the White House'],
    ['Prime Minister'],
    ['club captain'],
    ['finance director of Norland'],
    ['Minister for Strategic Affairs'],
  ])('takes %s for no leader of anything', (role) => {
    expect(findLeads(article, holder(role)).filter((lead) => lead.leader === 'Jane Roe')).toEqual([]);
  });

  it.each([['Chief Executive'], ['new Prime Minister']])(
    'lists a %s whose article says of nobody what they lead',
    (role) => {
      const silent = articleOf(['Jane Roe spoke.']);
      expect(findLeads(silent, holder(role)).map(({ leader, leads }) => [leader, leads])).toEqual([['Jane Roe', role]]);
    },
  );

  it('lists verbs before offices', () => {
    expect(findLeads(article, holder('mayor of Leeds')).map((lead) => lead.leads)).toEqual(['the strike', 'Leeds']);
  });
});
