import { commonWords } from './subtlex.ts';
import { readMeetings, readSynsets } from './wordnet.ts';

/** Meetings in the texts that WordNet's makers read from which on a word is an ordinary one though the films mostly write it large. */
const LEAST_MET = 2;

/** The same in film subtitles, where a country's name is at times written small by mistake. */
const LEAST_BESIDE_COUNTRY = 20;

const smallInFilms = new Map(commonWords.map(({ word, count }) => [word, count]));
const largeInFilms = new Set(commonWords.flatMap(({ word }) => (/^\p{Lu}/u.test(word) ? word.toLowerCase() : [])));
const meetings = readMeetings();
const synsets = readSynsets();

/**
 * Whether a word written small is met as anything but a name: "may", "rose", "brown". A country that is mostly written large is none,
 * though there is china to eat from.
 */
export function isOrdinary(word: string, of: 'country' | 'other'): boolean {
  if ((smallInFilms.get(word) ?? 0) >= (of === 'country' ? LEAST_BESIDE_COUNTRY : 1)) return true;
  if (of === 'country' && largeInFilms.has(word)) return false;
  const meanings = (meetings.get(word) ?? []).filter(({ synset }) => {
    const { isInstance = true, written = [] } = synsets.get(synset) ?? {};
    return !isInstance && written.includes(word);
  });
  if (!largeInFilms.has(word) && meanings.length > 0) return true;
  return meanings.reduce((sum, { met }) => sum + met, 0) >= LEAST_MET;
}
