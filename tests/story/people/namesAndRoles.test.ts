import { describe, expect, it } from 'vitest';
import { findPeople } from '#src/story/people/findPeople.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** A text, and the people it names with the role to show in brackets. */
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['The claim was lodged by Tesfaye Abraha Woldu on Monday.', ['Tesfaye Abraha Woldu']],
  ['Saves by Juuso Riikkola kept Northport level against FC Varde.', ['Juuso Riikkola']],
  [
    'Speaker of the House, Olu Adeyinka, Senator Rita May and Mark Hope were there.',
    ['Olu Adeyinka[Speaker of the House]', 'Rita May[Senator]', 'Mark Hope'],
  ],
  ['She Lijuan, a former judge, was jailed for nine years.', ['She Lijuan[former judge]']],
  ['Rescuers reached the Black Mountains at noon. “Thank You Maria”, a banner said.', []],
  ['May Paris resign? She would not say.', []],
  ['His memoir A Quiet Life (2004) is out. The Smith Family Fund lost money. Watch Man Escape Flood.', []],
  ['Robert Hale Sr. ran a bakery. Bob Hale sold it. Robert T. Hale died in May.', ['Robert Hale Sr.']],
  [
    'Rosa Lind, chair, founder and president of Ardent, stepped down.',
    ['Rosa Lind[chair, founder and president of Ardent]'],
  ],
  ['The chair, founder and president Rosa Lind stepped down.', ['Rosa Lind[chair, founder and president]']],
  ['Assistant Secretary of State Hana Weber arrived.', ['Hana Weber[Assistant Secretary of State]']],
  ['Deputy Minister of Higher Education Omar Said arrived.', ['Omar Said[Deputy Minister of Higher Education]']],
  ['Former acting police chief Dean Marsh spoke to reporters.', ['Dean Marsh[Former acting police chief]']],
  ['Szabo Ferenc, the mayor-elect, thanked voters.', ['Szabo Ferenc[mayor-elect]']],
  ['Police named the dead as Ida Smith, 70, Hope Jones, 9, and Will Brook.', ['Ida Smith', 'Hope Jones', 'Will Brook']],
  ['Goals by Ana Rios and Jo de Vries beat Atletico Norte. De Vries was injured.', ['Ana Rios', 'Jo de Vries']],
  [
    'Jean-Luc Petit\'s lawyer, Grace Chase, called it "a farce".',
    ['Jean-Luc Petit', "Grace Chase[Jean-Luc Petit's lawyer]"],
  ],
  ['"We lost," captain Joao da Silva Jr. said after the match.', ['Joao da Silva Jr.[captain]']],
  [
    'Ngozi Okoro-Bell, 41, a nurse from Leeds, and her husband, Paul, survived.',
    ['Ngozi Okoro-Bell[nurse from Leeds]', 'Paul[husband]'],
  ],
  ['Sukarno, a farmer, lost his house. Sukarno has three children.', ['Sukarno[farmer]']],
  ['Under coach Pia Holm, the Hornets won 3-1 in San Marcos.', ['Pia Holm[coach]']],
  [
    'Interior Minister Jon Berg fired army chief Gen. Aku Torv on Friday.',
    ['Jon Berg[Interior Minister]', 'Aku Torv[army chief Gen.]'],
  ],
  [
    'Thomas Young and Christopher Young are brothers. Chris Young plays the drums.',
    ['Thomas Young', 'Christopher Young'],
  ],
  ['Treasurer and deputy leader Ben Stone will step down, Stone said.', ['Ben Stone[Treasurer and deputy leader]']],
  [
    'Björk Jónsdóttir, prime minister of Iceland, met Pope Leo in Rome.',
    ['Björk Jónsdóttir[prime minister of Iceland]', 'Leo[Pope]'],
  ],
  ['Shareholders moved to oust CEO Lena Park.', ['Lena Park[CEO]']],
  ['The suit was filed by Mahmo Abu Magar in March. Magar wants damages.', ['Mahmo Abu Magar']],
  ['Tuukka Rasko made 25 saves. The Bears lost to AC Kelm and FC Porto.', ['Tuukka Rasko']],
  ['Deputy Director of Public Prosecution Eva Persen spoke.', ['Eva Persen[Deputy Director of Public Prosecution]']],
  ['Orban Viktor, the prime minister-elect, spoke.', ['Orban Viktor[prime minister-elect]']],
  [
    'Patrick Carlin Jr. was born in 1931. Pat Carlin wrote for television. Patrick W. Carlin died on Friday.',
    ['Patrick Carlin Jr.'],
  ],
  ['Ana Smith and Anna Smith are cousins. Ana Smith won.', ['Ana Smith', 'Anna Smith']],
  ['Will Warren continue? Nobody knows.', ['Warren']],
];

describe('findPeople', () => {
  it.each(TEXTS)('finds who is named and what they are: %s', (text, people) => {
    expect(
      findPeople(articleOf([text])).map(({ name, role }) => (role === undefined ? name : `${name}[${role}]`)),
    ).toEqual(people);
  });
});
