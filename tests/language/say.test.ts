import { describe, expect, it } from 'vitest';
import { keepText, keptText } from '#src/language/keepText.ts';
import { LANGUAGES, languageOf } from '#src/language/languages.ts';
import { listAnd, listOr, names, row, type Text } from '#src/language/message.ts';
import { ENGLISH, say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';

const german = languageOf('de');

describe('a text', () => {
  it.each<[Text, string, string]>([
    ['Ines Falk', 'Ines Falk', 'Ines Falk'],
    [texts.notFound, "The story doesn't say.", 'Das steht nicht im Bericht.'],
    [texts.revision({ revision: 3 }), 'revision 3', 'Fassung 3'],
    [listAnd(['a', 'b', 'c']), 'a, b, and c', 'a, b und c'],
    [listOr(['a', texts.thatPage]), 'a or That page', 'a oder Diese Seite'],
    [row('dot', ['a', texts.revision({ revision: 3 })]), 'a · revision 3', 'a · Fassung 3'],
    [
      texts.quotedPeople({ names: listAnd(['Falk', texts.more({ count: 7 })]) }),
      'It quotes Falk and 7 more.',
      'Er zitiert Falk und 7 weitere.',
    ],
    [
      texts.commandName({ name: { declared: 'name', command: 'corpus add', english: 'corpus add' } }),
      '/corpus add',
      '/bericht hinzufügen',
    ],
    [
      { declared: 'description', command: 'quote', option: 'about', english: 'What it is about' },
      'What it is about',
      'Worum es geht',
    ],
    [{ declared: 'name', command: 'new-one', english: 'new-one' }, 'new-one', 'new-one'],
  ])('is said whole, with what fills it in the same language: %j', (text, inEnglish, inGerman) => {
    expect(say(text)).toBe(inEnglish);
    expect(say(text, german)).toBe(inGerman);
  });

  it('is a plain value: two that say the same are equal', () => {
    expect(texts.revision({ revision: 3 })).toEqual({ key: 'revision', fill: { revision: 3 } });
    expect(texts.notFound).toEqual({ key: 'notFound' });
  });

  it('tells whether it names something', () => {
    expect(names(texts.notUtf8({ name: 'a.txt' }), 'a.txt')).toBe(true);
    expect(names(texts.notUtf8({ name: 'a.txt' }), 'b.txt')).toBe(false);
    expect(names(row('sentences', [texts.feedNotArticle, texts.notUtf8({ name: 'a.txt' })]), 'a.txt')).toBe(true);
  });
});

describe('a text that is kept', () => {
  it.each<[Text]>([
    ['Added by hand'],
    ['{"english":"no text of ours"}'],
    [texts.whyAdded({ source: texts.pastedTextNamed({ title: 'Tram' }) })],
    [row('comma', ['a', texts.whySeeded])],
  ])('comes back to be said in any language: %j', (text) => {
    expect(keptText(keepText(text))).toEqual(text);
  });

  it('is said in English once the catalogue has it no more', () => {
    const kept = keepText(texts.whyAdded({ source: 'a.txt' })).replace('whyAdded', 'whyInserted');
    expect(keptText(kept)).toBe('Added a.txt');
  });
});

describe('the language of a locale', () => {
  it.each<[string | undefined, string]>([
    ...LANGUAGES.map(({ tag }): [string, string] => [tag, tag]),
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['pl', 'en'],
    [undefined, 'en'],
  ])('of %s is %s', (locale, tag) => {
    expect(languageOf(locale).tag).toBe(tag);
  });

  it('is English for whatever needs none', () => {
    expect(ENGLISH.tag).toBe('en');
  });
});
