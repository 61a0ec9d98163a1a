import { describe, expect, it } from 'vitest';
import { findPeople } from '#src/story/people/findPeople.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** Names with their roles: "Ana Lima: foreign minister; author". */
function peopleIn(...paragraphs: string[]): string[] {
  return findPeople(articleOf(paragraphs)).map(({ name, roles }) =>
    roles.length === 0 ? name : `${name}: ${roles.map(({ text }) => text).join('; ')}`,
  );
}

describe('findPeople', () => {
  it.each([
    ['Harbour board chair Ines Calder said the pier would close.', ['Ines Calder: Harbour board chair']],
    ['The committee met foreign minister Pál Szabó on Friday.', ['Pál Szabó: foreign minister']],
    ['Prime Minister Odile Marchand resigned.', ['Odile Marchand: Prime Minister']],
    [
      'The Norwegian Minister for Fisheries and Oceans Sverre Aune said so.',
      ['Sverre Aune: Norwegian Minister for Fisheries and Oceans'],
    ],
    ['Former Secretary of State Walter Pruitt Jr. spoke.', ['Walter Pruitt Jr.: Former Secretary of State']],
    [
      "Mayor Ruth Okoro and Ellis's press secretary Tom Ash left.",
      ['Ruth Okoro: Mayor', "Tom Ash: Ellis's press secretary"],
    ],
    ['Jane Roe, the mayor of Leeds, said she would stand.', ['Jane Roe: mayor of Leeds']],
    ['Jane Roe, 45, a teacher from Hull, was driving.', ['Jane Roe: teacher from Hull']],
    ['Jane Roe, who is the head of the fire service, said so.', ['Jane Roe: head of the fire service']],
    ['Jane Roe was the first director of the museum.', ['Jane Roe: first director of the museum']],
    ['Four officials told Dov Harel of Meridian on Sunday.', ['Dov Harel: of Meridian']],
    ['Priya Raman, from the University of Bergen, disagreed.', ['Priya Raman: from the University of Bergen']],
    ["Calder's oldest friend, the painter Nell Dunmore, wept.", ["Nell Dunmore: painter; Calder's oldest friend"]],
    ['His daughter, Sioned Pryce-Hall, told the paper that he was ill.', ['Sioned Pryce-Hall: daughter']],
    ['Gen. Arben Luka, a former defence minister, called it premature.', ['Arben Luka: Gen.; former defence minister']],
    ['The head of the Guild of Bakers, Ana Lima, said so.', ['Ana Lima: head of the Guild of Bakers']],
    ['A former supervisor at the mill, Ana Lima, told the paper.', ['Ana Lima: former supervisor at the mill']],
    ['Her counterpart in the North, Ana Lima, was blunter.', ['Ana Lima: counterpart in the North']],
    ['County health commissioner Dr. Ana Lima urged calm.', ['Ana Lima: County health commissioner']],
    ['The strike will last, said Ana Lima, 51, an accountant.', ['Ana Lima: accountant']],
    ['Ana Lima, general secretary of the Dockers’ Union, left.', ['Ana Lima: general secretary of the Dockers’ Union']],
    ['The Cork fiddler Donal Keane played on.', ['Donal Keane: Cork fiddler']],
    [
      "Norland's co-founder and chief executive, Priit Kask, left.",
      ["Priit Kask: Norland's co-founder and chief executive"],
    ],
    ['The Dutch master Aert Vermolen painted it.', ['Aert Vermolen: Dutch master']],
    ['The activist Joost ter Bruggen won. Ter Bruggen said no.', ['Joost ter Bruggen: activist']],
    ['The harbour chief, Sir Godfrey Pell, told the story.', ['Godfrey Pell: harbour chief']],
    ['Its regional head, Dr. Sana Qureshova, blamed the snow.', ['Sana Qureshova: regional head']],
    ["Peru's ambassador, Quill Denming, sent a note.", ["Quill Denming: Peru's ambassador"]],
    ['Obi Tembo, a 17-year-old substitute who came on late, scored.', ['Obi Tembo: 17-year-old substitute']],
    ['She married Edwin Marsh, a railway signalman, in 1961.', ['Edwin Marsh: railway signalman']],
    ['Marek Oduya, a native of Lille, agreed.', ['Marek Oduya: native of Lille']],
    ['He rowed across with his sister Oriel. Oriel drowned.', ['Oriel: sister']],
    [
      'She leaves a great-granddaughter, Ottla. Another son, Brin, died young.',
      ['Ottla: great-granddaughter', 'Brin: son'],
    ],
    [
      'Ina Rask of the University of Vik led it. "It is so," said Rask, an ecologist.',
      ['Ina Rask: of the University of Vik; ecologist'],
    ],
    ['Ada Cole, of Mill Lane, Hull, was fined.', ['Ada Cole']],
  ])('gives the people of %j with the roles it words', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    ['Ursula van der Vliet said no.', ['Ursula van der Vliet']],
    ['Prince Khalid bin Rashid arrived.', ['Khalid bin Rashid: Prince']],
    ['President Hosni al-Sayed said no.', ['Hosni al-Sayed: President']],
    ['Sinead O’Rourke said no.', ['Sinead O’Rourke']],
    ['George T. Hale said no.', ['George T. Hale']],
    ['Bill de Vries, 61, said no.', ['Bill de Vries']],
    ['Dr. José Peña said no.', ['José Peña']],
    ['Mr Whitlock said no.', ['Whitlock']],
    ['Anne-Marie Lefèvre said no.', ['Anne-Marie Lefèvre']],
    ['JD Harker, 30, said no.', ['JD Harker']],
    ['The barrister Nia ap Gwilym said no.', ['Nia ap Gwilym: barrister']],
    ['The dead are Iker Lasa, 29, and Ana del Mar Otxoa, 34.', ['Iker Lasa', 'Ana del Mar Otxoa']],
    ['The veteran defender Sekou "The Door" Mbaye came on.', ['Sekou "The Door" Mbaye: veteran defender']],
    ['Vera Smit, who took over from Jurgis Holmqvist, said no.', ['Vera Smit', 'Jurgis Holmqvist']],
    ['A woman called Oihane has brought her bees.', ['Oihane']],
    ['An old man who gave his name only as Tamaz sat there.', ['Tamaz']],
  ])('reads the whole name in %j', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    'The ministry said on Monday that shipping in Gaza and Rafah had stopped.',
    'Officials in Khan Younis told the Red Cross that Hamas and the State Department had talked.',
    'Residents, who had fled to Tel Aviv, said the Security Council should meet in March.',
    'The Sydney Morning Herald and Goldman Sachs declined to comment in New York.',
    'The tenants group SOS Logement said that rents had risen.',
    'The driver, who had been a member of the Green Falcons, said nothing.',
    'Israeli and American officials met at the White House and the Pentagon.',
    'Police said Christmas traffic on Wall Street was light. However, Meanwhile was cancelled.',
    'The carmaker Veltra said it would close its plant. Veltra shares fell.',
    'The Royal College of Nursing said the National Union of Teachers agreed.',
    'The President of the United States is elected in November.',
    'Westquay, who have come second twice, need a draw. Westquay lost.',
    '"I saw children," said Vantoro\'s coach. In May, said the owner, Vantoro would sell.',
  ])('takes nobody in %j for a person', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('takes a surname alone for a person who speaks or acts, and joins surnames to the full name', () => {
    const people = findPeople(
      articleOf([
        'Harlan, who visited the port last week, said it was open.',
        'Edith Sorrel met her. Sorrel, the harbour master, denied it, and Edith left.',
      ]),
    );
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Harlan', []],
      ['Edith Sorrel', ['Sorrel', 'Edith']],
    ]);
  });

  it('gives a surname that two people share to the one named in full last before it', () => {
    const [ann, paul] = findPeople(
      articleOf(['Ann Doyle, 40, said no. Doyle left.', 'Her cousin, Paul Doyle, said yes. Doyle stayed.']),
    );
    expect([ann?.mentions.map(({ paragraph }) => paragraph), paul?.mentions.map(({ paragraph }) => paragraph)]).toEqual(
      [
        [1, 1],
        [2, 2],
      ],
    );
  });

  it('counts the office alone as a mention of the one who holds it, but not what belongs to the office', () => {
    const text =
      'Prime Minister Odile Marchand spoke. The prime minister left early. The prime minister’s office said nothing.';
    const [person] = findPeople(articleOf([text]));
    expect(person?.aliases).toEqual(['The prime minister']);
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Odile Marchand',
      'prime minister',
    ]);
  });

  it('leaves the office to nobody where two people hold one like it', () => {
    const people = findPeople(
      articleOf(['Foreign Minister Ana Lima met Foreign Minister Pál Szabó. The foreign minister smiled.']),
    );
    expect(people.map(({ aliases }) => aliases)).toEqual([[], []]);
  });

  it('cites the sentences that name the person, and the one that gives the role', () => {
    const [person] = findPeople(articleOf(['It rained. Mayor Ruth Okoro spoke. People left.', 'Okoro stayed on.']));
    expect(person?.passages.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [1, 'Mayor Ruth Okoro spoke.'],
      [2, 'Okoro stayed on.'],
    ]);
    expect(person?.roles.map(({ passage }) => passage.text)).toEqual(['Mayor Ruth Okoro spoke.']);
    expect(person?.role).toBe('Mayor');
  });

  it.each([
    [
      [
        'Chess champion Leila Nazari won her third title on Sunday.',
        'Nazari, a doctor from Shiraz, beat the Dutch player Joost van den Berg in 41 moves.',
        'Van den Berg called it a lesson. Her coach, Arash Tehrani, wept.',
      ],
      ['Leila Nazari: Chess champion; doctor from Shiraz', 'Joost van den Berg: Dutch player', 'Arash Tehrani: coach'],
    ],
    [
      [
        'Senators Maria Quill and Hank Dobbs clashed over the farm bill on Tuesday.',
        'Quill, who chairs the committee, accused Dobbs of stalling. "He is stalling," she said.',
        'Agriculture Secretary Lionel Frye declined to take sides.',
      ],
      ['Maria Quill', 'Hank Dobbs', 'Lionel Frye: Agriculture Secretary'],
    ],
    [
      [
        'Detective Inspector Sian Morris, of South Wales Police, appealed for witnesses after a crash near Cardiff.',
        'The driver, Owen Llewellyn, 23, from Barry, died in hospital. His mother, Bethan, said he was loved.',
      ],
      [
        'Sian Morris: Detective Inspector; of South Wales Police',
        'Owen Llewellyn: driver; from Barry',
        'Bethan: mother',
      ],
    ],
    [
      [
        'The president of Chile, Tomás Errázuriz, signed the treaty in Santiago with his Peruvian counterpart, Rosa Quispe.',
        'The Organization of American States welcomed it. Errázuriz and Quispe embraced.',
      ],
      ['Tomás Errázuriz: president of Chile', 'Rosa Quispe: Peruvian counterpart'],
    ],
  ])('reads the people of a short article: %#', (paragraphs, expected) => {
    expect(peopleIn(...paragraphs)).toEqual(expected);
  });
});
