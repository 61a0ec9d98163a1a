import { describe, expect, it } from 'vitest';
import { isEnglish } from '#src/corpus/isEnglish.ts';
import { articleOf } from '#tests/story/articleOf.ts';

describe('isEnglish', () => {
  it.each([
    [
      'English news',
      true,
      'The council of Lund voted on Monday to close the bridge, which had been in use since 1931. Mayor Mary Smith said that it was no longer safe and would be replaced by a new one.',
    ],
    [
      'a list of names in English',
      true,
      'Those who were charged on Friday are John Smith, 41, of Paris, Texas; Mary May, 36, of the same town; and Omar Haddad, 29, whose address was not given by the police.',
    ],
    [
      'German news',
      false,
      'Der Rat von Lund stimmte am Montag dafür, die Brücke zu schließen, die seit 1931 in Gebrauch war. Bürgermeisterin Maria Schmidt sagte, sie sei nicht mehr sicher und werde durch eine neue ersetzt.',
    ],
    [
      'Dutch news',
      false,
      'De raad van Lund stemde maandag voor het sluiten van de brug, die sinds 1931 in gebruik was. Burgemeester Maria Smit zei dat hij niet meer veilig was en door een nieuwe wordt vervangen.',
    ],
    [
      'French news',
      false,
      'Le conseil de Lund a voté lundi la fermeture du pont, en service depuis 1931. La maire, Marie Martin, a déclaré qu’il n’était plus sûr et qu’il serait remplacé par un nouveau.',
    ],
  ])('tells %s by its commonest words', (_, english, text) => {
    expect(isEnglish(articleOf([text]))).toBe(english);
  });

  it('believes what an article says of itself', () => {
    expect(isEnglish(articleOf(['Le conseil a voté.'], { language: 'en-GB' }))).toBe(true);
    expect(isEnglish(articleOf(['The council has voted.'], { language: 'fr' }))).toBe(false);
    expect(isEnglish(articleOf(['Le conseil a voté.'], { language: 'eng' }))).toBe(false);
  });

  it('takes a text too short to tell for English', () => {
    expect(isEnglish(articleOf(['Goal!']))).toBe(true);
  });
});
