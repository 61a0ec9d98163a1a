import type { AskedFor } from '../question/askedFor.ts';
import type { Question } from '../question/readQuestion.ts';
import type { Sentence } from './sentence.ts';

const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|week|month|year|century|centuries|decade|1\d{3}s?|20\d{2}s?|\d{2,3}s|morning|afternoon|evening|night|spring|summer|autumn|winter|noon|midnight|weekend)s?$/;
const NUMBER =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|third|quarter|several|few|twice|double|triple)s?$/;
const REASON =
  /\b(?:because|due to|since|so that|in order to|caused?|reasons?|result(?:ed|ing)?|therefore|owing|after|to avoid|amid|over|following)\b/i;
const PLACE = /\b(?:in|at|from|near|to|of|outside|across|toward|towards|throughout)\s+(?:the\s+)?\p{Lu}/u;
const STATEMENT =
  /["“”«»]|\b(?:said|says|told|wrote|argued|claimed|stated|warned|added|denied|replied|announced|according)\b/i;
const MANNER = /\b(?:by|through|via|using|with|without)\b/i;

/**
 * Whether a sentence offers, in words the question has not, the kind of thing asked for. Always false for "what" and "which",
 * which ask for nothing in particular.
 */
export function offersWhatIsAsked(question: Question, sentence: Sentence, asked: ReadonlySet<string>): boolean {
  const check = CHECKS[question.askedFor];
  return check?.(sentence, asked) ?? false;
}

const CHECKS: Partial<Record<AskedFor, (sentence: Sentence, asked: ReadonlySet<string>) => boolean>> = {
  person: hasFreshName,
  time: (sentence, asked) => sentence.words.some(({ folded, term }) => TIME.test(folded) && !asked.has(term)),
  number: (sentence, asked) => sentence.words.some(({ folded, term }) => NUMBER.test(folded) && !asked.has(term)),
  place: (sentence, asked) => PLACE.test(sentence.text) && hasFreshName(sentence, asked),
  reason: ({ text }) => REASON.test(text),
  manner: ({ text }) => MANNER.test(text),
  statement: ({ text }) => STATEMENT.test(text),
};

/** Whether the sentence names somebody or something that the question does not. */
function hasFreshName(sentence: Sentence, asked: ReadonlySet<string>): boolean {
  return (
    sentence.words.some(
      ({ capital, term, folded }, place) =>
        capital && term !== '' && place > 0 && !asked.has(term) && !TIME.test(folded),
    ) || startsWithName(sentence, asked)
  );
}

/** A capital at the start of a sentence tells a name only where another capital follows. */
function startsWithName({ words }: Sentence, asked: ReadonlySet<string>): boolean {
  const [first, second] = words;
  return first !== undefined && second !== undefined && first.term !== '' && second.capital && !asked.has(first.term);
}
