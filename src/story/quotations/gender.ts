import type { Person } from '#src/story/facts.ts';
import { readLexicon } from '../people/lexicon.ts';

/** What a pronoun must be to stand for somebody. */
export type Gender = 'man' | 'woman' | 'many' | 'thing' | 'unknown';

const MEN =
  /\b(?:mr|sir|lord|king|prince|duke|\w*(?:spokes|chair|business|congress|council|police|fisher|gun|sales|states)man|father|husband|son|brother|uncle|nephew|grandfather|actor|boyfriend|widower|man|boy|pope|imam|priest|monsieur|herr)\b/i;
const WOMEN =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|duchess|\w*(?:spokes|chair|business|congress|council|police|sales|states)woman|mother|wife|daughter|sister|aunt|niece|grandmother|actress|girlfriend|widow|woman|girl|midwife|madam|mme|frau)\b/i;
const MANY = /(?:s|people|police|men|women|children|family|couple|crowd|staff|media)$/i;
const ONE = /(?:ss|us|is|news|congress|press|times)$/i;

/** The gender that a person's first name, roles and titles tell. `titles` are the words right before the name. */
export function genderOf(person: Person, titles: string): Gender {
  if (WOMEN.test(titles)) return 'woman';
  if (MEN.test(titles)) return 'man';
  for (const { text } of person.roles) {
    const head = text.split(/\s(?:of|for|to|at|in)\s/)[0] ?? '';
    if (WOMEN.test(head) && !MEN.test(head)) return 'woman';
    if (MEN.test(head) && !WOMEN.test(head)) return 'man';
  }
  const lexicon = readLexicon();
  const first = person.name.split(/[\s-]/).length > 1 ? (person.name.split(/[\s-]/)[0] ?? '').toLowerCase() : '';
  const given = first || person.name.toLowerCase();
  if (lexicon.women.has(given)) return 'woman';
  if (lexicon.men.has(given)) return 'man';
  return 'unknown';
}

/** The gender of what a noun phrase names, by its head noun. */
export function genderOfNoun(head: string, person: boolean): Gender {
  if (WOMEN.test(head)) return 'woman';
  if (MEN.test(head)) return 'man';
  if (MANY.test(head) && !ONE.test(head)) return 'many';
  return person ? 'unknown' : 'thing';
}

/** Whether a pronoun, in lower case, can stand for somebody of this gender. */
export function agrees(pronoun: string, gender: Gender): boolean {
  if (pronoun === 'he') return gender === 'man' || gender === 'unknown';
  if (pronoun === 'she') return gender === 'woman' || gender === 'unknown';
  if (pronoun === 'it') return gender === 'thing';
  if (pronoun === 'they') return gender !== 'man' && gender !== 'woman';
  return false;
}
