import { describe, expect, it } from 'vitest';
import { findLeads } from '#src/story/leads/findLeads.ts';
import { findPeople } from '#src/story/people/findPeople.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** A text, who leads and what. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['Ana Smith has reportedly been quietly leading the talks in Oslo since May.', ['Ana Smith | the talks in Oslo']],
  ['The inquiry, which was only later headed by Judge Mark Paris, ends soon.', ['Mark Paris | The inquiry']],
  ['Tim Cook leads CEO pay rankings at Apple, a study said.', []],
  ['Grace May, who still chairs the school board, voted no.', ['Grace May | the school board']],
  ['Jon Hope, chief executive of Norland Bank, resigned.', ['Jon Hope | Norland Bank']],
  ["Norland Bank's chairman, Will Young, declined to comment.", ['Will Young | Norland Bank']],
  ['Captain Rosa Lind steered the team to a 3-1 win. Lind captains Northport.', ['Rosa Lind | Northport']],
  ["Under Ben Stone's leadership, the union has doubled its membership.", ['Ben Stone | the union']],
  ['The union, under its leader Ben Stone, has doubled its membership.', ['Ben Stone | The union']],
  ['He Jianxin was appointed to lead the delegation to Geneva.', ['He Jianxin | the delegation to Geneva']],
  ['Jane Roe took charge of Leeds Rovers in March after Tom Park left.', ['Jane Roe | Leeds Rovers']],
  ['Paul Snow leads the race by nine seconds. Kim Hall led 2-0 at the break.', []],
  ['Former prime minister Chase Dunn led the country from 1999 to 2004.', ['Chase Dunn | the country']],
  ['A team led by Dr Bao Tran at Delta University found the gene.', ['Bao Tran | A team']],
  ["The expedition's leader, Ida Berg, said it would turn back.", ['Ida Berg | expedition']],
  [
    'Mary Wong is head of research at Nova Labs and runs a choir in Leith.',
    ['Mary Wong | a choir in Leith', 'Mary Wong | research at Nova Labs'],
  ],
  ['The army, commanded by Gen. Aku Torv, withdrew.', ['Aku Torv | The army']],
  ['Deputy mayor Hal Finch is not leading the campaign.', []],
  ["The party's parliamentary leader is Sue Bloom.", ['Sue Bloom | The party']],
  ["Egypt's side is being led by intelligence chief Hassan Rashad.", ["Hassan Rashad | Egypt's side"]],
  ['Pia Holm, coach of the Hornets, and captain Ann Bell spoke.', ['Pia Holm | the Hornets']],
  [
    'The committee, chaired jointly by Rob Stone and Eve Lake, meets on Friday.',
    ['Rob Stone | The committee', 'Eve Lake | The committee'],
  ],
  ['Minister Sam Wu heads to Paris on Monday. The road leads to the harbour.', []],
  ["Hope Larsen, who had long chaired the parents' council, was reelected.", ["Hope Larsen | the parents' council"]],
  ['Rescue crews commanded by Capt. Paul Reed reached the village at dawn.', ['Paul Reed | Rescue crews']],
  [
    "The museum's new director is Mai Tran, who will oversee its move to Leeds.",
    ['Mai Tran | its move to Leeds', 'Mai Tran | The museum'],
  ],
  ['Under the stewardship of Grace Wood, the zoo reopened.', ['Grace Wood | the zoo']],
  [
    'Kofi Mensah and his sister Ama Mensah jointly run the bakery on Mill Lane.',
    ['Kofi Mensah | the bakery on Mill Lane', 'Ama Mensah | the bakery on Mill Lane'],
  ],
  ['Will Chase no longer heads the department.', []],
  ['Inspector Jo Field, heading the murder inquiry, appealed for witnesses.', ['Jo Field | the murder inquiry']],
  ['Eva Lund took the helm of the choir in 1998.', ['Eva Lund | the choir']],
  ['She leads 6-4, 3-2. Prices lead inflation higher.', []],
  [
    'Sir Alan Price is chairman of the Harbour Trust and president of the golf club.',
    ['Alan Price | the Harbour Trust', 'Alan Price | the golf club'],
  ],
  [
    "Chancellor Ida Roth's government is led from behind by her deputy, Karl Voss, critics say.",
    ["Karl Voss | Chancellor Ida Roth's government"],
  ],
  ['The march, organised and led by students, ended at noon.', ['students | The march']],
  ['Pat Quinn captained Ireland in 1988. Quinn now coaches the under-18s.', ['Pat Quinn | Ireland']],
  [
    'Environmental group Green Bay, headed by lawyer May Lin, filed the suit.',
    ['May Lin | Environmental group Green Bay'],
  ],
  ['Head teacher Sue Park runs Oakfield School with her husband.', ['Sue Park | Oakfield School']],
];

describe('findLeads', () => {
  it.each(TEXTS)('reads whole sentences: %s', (text, leads) => {
    const article = articleOf([text]);
    expect(findLeads(article, findPeople(article)).map((lead) => `${lead.leader} | ${lead.leads}`)).toEqual(leads);
  });
});
