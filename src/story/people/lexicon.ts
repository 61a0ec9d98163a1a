import { createRequire } from 'node:module';
import { lookUpName, type NameKind } from '#src/english/names.ts';
import { fold } from '#src/text/words.ts';

/** What a word or name is usually the name of. */
export interface Lexicon {
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  /** First names of men, women or both. */
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Countries, regions and cities, of one word or more. */
  readonly places: ReadonlySet<string>;
  /** Nationalities, faiths and parties, as adjective or noun. */
  readonly demonyms: ReadonlySet<string>;
  /** Companies, teams, institutions and known things, of one word or more. */
  readonly organisations: ReadonlySet<string>;
  /** The first words of the places and organisations of several words. */
  readonly openers: ReadonlySet<string>;
}

/** Whether a word, in lower case, is a first name by either list, and no ordinary word. */
export function isFirstName(lower: string): boolean {
  return readLexicon().firstNames.has(lower) || isListed(lower, 'first name');
}

/** Whether a word, in lower case, is a surname by either list, and no ordinary word. */
export function isSurname(lower: string): boolean {
  return readLexicon().surnames.has(lower) || isListed(lower, 'surname');
}

function isListed(lower: string, kind: NameKind): boolean {
  const entry = lookUpName(fold(lower));
  if (!entry) return false;
  return entry.kinds.has(kind) && !entry.isWord && !entry.kinds.has('place');
}

let lexicon: Lexicon | undefined;

/**
 * The names known beforehand, in lower case; a hint, never a proof: most people in the news are on no list.
 * Drawn from the lexicon of compromise (MIT licence, Spencer Kelly), whose own loading takes 280 ms, and added to.
 */
export function readLexicon(): Lexicon {
  lexicon ??= parseLexicon();
  return lexicon;
}

function parseLexicon(): Lexicon {
  const lists: Record<string, string> = createRequire(import.meta.url)('./lexicon.json');
  const words = (list: string) => new Set((lists[list] ?? '').split(' '));
  const phrases = (list: string) => new Set((lists[list] ?? '').split(','));
  const men = words('men');
  const women = words('women');
  const places = phrases('places');
  const organisations = phrases('organisations');
  return {
    men,
    women,
    firstNames: new Set([...men, ...women, ...words('eitherSex')]),
    surnames: words('surnames'),
    places,
    demonyms: phrases('demonyms'),
    organisations,
    openers: new Set(
      [...places, ...organisations].flatMap((phrase) =>
        phrase.includes(' ') ? [phrase.slice(0, phrase.indexOf(' '))] : [],
      ),
    ),
  };
}
