import type { Person, Role } from '#src/story/facts.ts';
import { isRoleNoun } from '#src/story/people/roleWords.ts';
import { findCountry } from '#src/text/countries.ts';
import { lookUp } from '#src/text/lexicon/lexicon.ts';
import { findTerms, type Term } from '#src/text/terms.ts';
import { answerQuestion } from '../answerQuestion.ts';
import { distinctPassages } from '../distinctPassages.ts';
import { factsOn } from '../factsOn.ts';
import { doubt } from './doubt.ts';
import { whoIsAsked } from './people.ts';
import type { Route } from './route.ts';

/** Makes another office of an office. */
const OTHER_OFFICE = /\b(?:vice|deputy|former|ex|late|then|acting|assistant)\b/i;

/**
 * Who holds an office of a country, where the story does not say so in so many words: "who is the pm of israel" of a story that has one
 * prime minister, and Israel. It shows where that one is named, as not certain: whose prime minister that is, is not said.
 */
export const routeOffices: Route = (text, snapshot) => {
  const asked = whoIsAsked(text);
  if (asked === undefined) return undefined;
  const terms = findTerms(asked).filter(({ term }) => term !== '');
  const countries = terms.filter(isCountry);
  const office = terms.filter((term) => !isCountry(term));
  if (countries.length === 0 || !office.some(isSomebody)) return undefined;
  if (!countries.every(({ term }) => snapshot.index.terms.has(term))) return undefined;
  const answer = doubt(answerQuestion(text, snapshot));
  const holders = factsOn(snapshot, asked).people.filter((person) => rolesAs(person, office, asked).length > 0);
  const [holder, ...others] = holders;
  if (holder === undefined || others.length > 0) return answer;
  const naming = rolesAs(holder, office, asked).map(({ passage }) => passage);
  return { kind: 'unsure', passages: distinctPassages([...naming, ...answer.passages]), nearest: [], marks: [] };
};

function isCountry({ folded, term }: Term): boolean {
  return (findCountry(folded, true) ?? findCountry(term, true)) !== undefined;
}

function isSomebody({ folded, term }: Term): boolean {
  return isRoleNoun(folded) || lookUp(term).isPerson;
}

/** The roles of somebody that are this office, of a country they do not name. */
function rolesAs({ roles }: Person, office: readonly Term[], asked: string): readonly Role[] {
  return roles.filter(({ text }) => {
    const there = findTerms(text);
    const all = office.every(({ term }) => there.some((other) => other.term === term));
    return all && !there.some(isCountry) && (OTHER_OFFICE.test(asked) || !OTHER_OFFICE.test(text));
  });
}
