import type { ParagraphTokens } from '#src/story/paragraphTokens.ts';
import { findNames, type NameCandidate } from './findNames.ts';
import { isFirstName } from './lexicon.ts';
import { PARTICLES } from './nameRuns.ts';
import { INSTITUTION_WORDS, isRoleNoun } from './roleWords.ts';
import { PERSON_WEIGHT, weighOccurrence, weighWords } from './weighName.ts';

/** One place where a name stands. */
export interface Occurrence {
  readonly paragraph: ParagraphTokens;
  readonly name: NameCandidate;
}

/** All the places where one person is named, and the fullest form of the name. */
export interface NamedPerson {
  readonly name: string;
  readonly occurrences: readonly Occurrence[];
}

interface Form {
  readonly written: string;
  readonly words: readonly string[];
  readonly occurrences: Occurrence[];
  weight: number;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** One occurrence adds or takes at most this much, so that none decides against all others. */
const MOST_OF_ONE = 5;

/** The people of an article: the forms of each name brought together, what is no person left out; in the order of first mention. */
export function groupNames(paragraphs: readonly ParagraphTokens[]): NamedPerson[] {
  const first = weighForms(paragraphs);
  const known = hiddenSurnames(first);
  const forms = known.size === 0 ? first : weighForms(paragraphs, known);
  const full = forms.filter((form) => form.words.length > 1 && form.weight >= PERSON_WEIGHT);
  const groups = new Map<Form, Occurrence[]>();
  const aliases = joinFull(full);
  for (const form of full) {
    const head = aliases.get(form) ?? form;
    groups.set(head, [...(groups.get(head) ?? []), ...form.occurrences]);
  }
  addSingles(forms, groups);
  return [...groups]
    .map(([form, occurrences]) => ({ name: form.written, occurrences: inOrder(occurrences) }))
    .sort((a, b) => compareOccurrences(a.occurrences[0], b.occurrences[0]));
}

/** The surnames of people found that are written like a role or an institution's word, and so are no names by themselves: "Cook", "Gold". */
function hiddenSurnames(forms: readonly Form[]): Set<string> {
  const surnames = forms
    .filter(({ words, weight }) => words.length > 1 && weight >= PERSON_WEIGHT)
    .map(({ words }) => words.at(-1) ?? '');
  return new Set(
    surnames.filter((name) => isRoleNoun(name.toLowerCase()) || INSTITUTION_WORDS.has(name.toLowerCase())),
  );
}

/** The forms of names in an article, each with all that speaks for a person or against one. */
export function weighForms(paragraphs: readonly ParagraphTokens[], known: ReadonlySet<string> = new Set()): Form[] {
  const forms = new Map<string, Form>();
  const lowercase = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const token of paragraph.tokens) if (token.word && !token.capital) lowercase.add(token.text);
    for (const name of findNames(paragraph.tokens, paragraph.opening, known)) {
      const written = writtenName(paragraph, name);
      const form = forms.get(written) ?? {
        written,
        words: name.words,
        occurrences: [],
        weight: weighWords(name.words),
      };
      form.occurrences.push({ paragraph, name });
      forms.set(written, form);
    }
  }
  for (const form of forms.values()) {
    const last = form.words.length > 1 ? forms.get(form.words.at(-1) ?? '') : undefined;
    if (last) form.weight += last.occurrences.some(speaks) ? 3 : 2;
    if (isCommonWord(form, lowercase)) form.weight -= 6;
    for (const { paragraph, name } of form.occurrences) {
      form.weight += Math.max(-MOST_OF_ONE, Math.min(MOST_OF_ONE, weighOccurrence(paragraph.tokens, name)));
    }
  }
  return [...forms.values()];
}

function speaks({ paragraph, name }: Occurrence): boolean {
  return weighOccurrence(paragraph.tokens, name) >= PERSON_WEIGHT;
}

function writtenName({ paragraph, tokens }: ParagraphTokens, name: NameCandidate): string {
  const first = tokens[name.first];
  const last = tokens[name.last];
  if (!first || !last) return '';
  const end = last.possessive ? last.start + last.text.length : last.end;
  const stop = SUFFIX.test(last.text) && paragraph.text.charAt(end) === '.' ? 1 : 0;
  return paragraph.text.slice(first.start, end + stop);
}

/** A single word that only ever opens sentences and looks like a common one, or that the article also writes small. */
function isCommonWord({ words, occurrences }: Form, lowercase: ReadonlySet<string>): boolean {
  if (words.length > 1) return words.every((word) => lowercase.has(word.toLowerCase()));
  const word = words[0] ?? '';
  if (lowercase.has(word.toLowerCase())) return occurrences.every(({ name }) => name.opens || !name.title);
  return (
    occurrences.every(({ name }) => name.opens && !name.title) && /(?:[^s]s|ly|ing|ed|tion|ment|ness|ity)$/.test(word)
  );
}

/** The fuller form for each full name that has one: "Joe Biden" → "Joe R. Biden". */
function joinFull(forms: readonly Form[]): Map<Form, Form> {
  const joined = new Map<Form, Form>();
  const bySurname = indexBy(forms, (form) => [solidWords(form).at(-1) ?? '']);
  for (const form of forms) {
    const alike = bySurname.get(solidWords(form).at(-1) ?? '') ?? [];
    const fuller =
      alike.find((other) => other.words.length > form.words.length && extendsName(other, form)) ??
      alike.slice(0, alike.indexOf(form)).find((other) => isOnePerson(other, form));
    if (fuller) joined.set(form, joined.get(fuller) ?? fuller);
  }
  return joined;
}

function solidWords({ words }: Form): string[] {
  return words.filter((word) => !SUFFIX.test(word)).map((word) => word.replace('.', ''));
}

function indexBy(forms: readonly Form[], keys: (form: Form) => readonly string[]): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of new Set(keys(form))) {
      const list = index.get(key);
      if (list) list.push(form);
      else index.set(key, [form]);
    }
  }
  return index;
}

/** Whether the longer name has all the words of the shorter in order. */
function extendsName(longer: Form, shorter: Form): boolean {
  // "Ter Horst" opens a sentence, "Bastiaan ter Horst" stands within one.
  const wanted = solidWords(shorter).map(lowerParticle);
  let at = 0;
  for (const word of solidWords(longer)) if (lowerParticle(word) === wanted[at]) at += 1;
  return at >= wanted.length;
}

/**
 * Whether two names that end alike are one person's by their first names ("Pat Carlin", "Patrick W. Carlin") and do not differ in what
 * stands between, or as father and son.
 */
function isOnePerson(one: Form, other: Form): boolean {
  const [first = '', ...middle] = solidWords(one).slice(0, -1);
  const [second = '', ...between] = solidWords(other).slice(0, -1);
  if (middle.length > 0 && between.length > 0) return false;
  const generations = [one, other].map(({ words }) => words.find((word) => SUFFIX.test(word)));
  if (generations[0] && generations[1] && generations[0] !== generations[1]) return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short === long || isShortForm(short.toLowerCase(), long.toLowerCase());
}

/** "Chris" of "Christopher", "Pat" of "Patrick": the beginning of the name, or one of the common forms below ("Bob"). */
function isShortForm(short: string, long: string): boolean {
  if (SHORT_FORMS[short]?.includes(long)) return true;
  return (
    short.length >= 3 &&
    short.length <= 5 &&
    long.length >= short.length + 3 &&
    long.startsWith(short) &&
    isFirstName(short) &&
    isFirstName(long)
  );
}

/** Short forms of first names that do not begin them. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  bill: ['william'],
  billy: ['william'],
  bob: ['robert'],
  bobby: ['robert'],
  dick: ['richard'],
  rick: ['richard', 'frederick'],
  jim: ['james'],
  jimmy: ['james'],
  jack: ['john'],
  mike: ['michael'],
  ted: ['edward', 'theodore'],
  ned: ['edward'],
  tony: ['anthony', 'antony'],
  harry: ['henry', 'harold'],
  hank: ['henry'],
  kate: ['katherine', 'catherine', 'kathryn'],
  peggy: ['margaret'],
  meg: ['margaret'],
  liz: ['elizabeth'],
  beth: ['elizabeth'],
  betty: ['elizabeth'],
  tom: ['thomas'],
  tommy: ['thomas'],
  ed: ['edward', 'edmund'],
  al: ['albert', 'alan', 'alfred'],
  joe: ['joseph'],
  jo: ['joanna', 'josephine'],
  dave: ['david'],
  steve: ['stephen', 'steven'],
  andy: ['andrew'],
  kenny: ['kenneth'],
  ron: ['ronald'],
  sandy: ['alexander', 'alexandra'],
  alex: ['alexander', 'alexandra'],
  max: ['maximilian', 'maxwell'],
  nick: ['nicholas'],
  mick: ['michael'],
  molly: ['mary'],
  charlie: ['charles', 'charlotte'],
  chuck: ['charles'],
  larry: ['lawrence', 'laurence'],
};

function lowerParticle(word: string): string {
  const lower = word.toLowerCase();
  return PARTICLES.has(lower) ? lower : word;
}

/** Gives short names to the full name they are short for: the last one named before; else to a person of that name alone. */
function addSingles(forms: readonly Form[], groups: Map<Form, Occurrence[]>): void {
  const full = indexBy([...groups.keys()], ({ words }) => words);
  for (const form of forms) {
    if (groups.has(form)) continue;
    const word = form.words.join(' ');
    const bearers = (full.get(form.words.at(-1) ?? '') ?? []).filter((other) => isShortFor(other, form, word));
    if (bearers.length > 0) {
      for (const occurrence of form.occurrences) {
        const bearer = nearestBearer(bearers, groups, occurrence);
        if (bearer) groups.get(bearer)?.push(occurrence);
      }
    } else if (form.words.length === 1 && form.weight >= PERSON_WEIGHT) groups.set(form, [...form.occurrences]);
  }
}

function isShortFor(full: Form, short: Form, word: string): boolean {
  const solid = full.words.filter((part) => !SUFFIX.test(part));
  if (solid.slice(-short.words.length).join(' ') === word) return short.weight > -8;
  if (solid.slice(1).join(' ') === word) return true;
  return solid[0] === word && short.weight >= 0;
}

/** Of several people of one surname, the one whose own full name stands last before. */
function nearestBearer(
  bearers: readonly Form[],
  groups: ReadonlyMap<Form, Occurrence[]>,
  at: Occurrence,
): Form | undefined {
  let nearest = bearers[0];
  if (bearers.length === 1) return nearest;
  let place: Occurrence | undefined;
  for (const bearer of bearers) {
    for (const occurrence of groups.get(bearer) ?? []) {
      if (occurrence.name.words.length < 2 || compareOccurrences(occurrence, at) > 0) continue;
      if (!place || compareOccurrences(occurrence, place) > 0) {
        place = occurrence;
        nearest = bearer;
      }
    }
  }
  return nearest;
}

function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  return [...occurrences].sort(compareOccurrences);
}

function compareOccurrences(a: Occurrence | undefined, b: Occurrence | undefined): number {
  if (!a || !b) return 0;
  return a.paragraph.paragraph.number - b.paragraph.paragraph.number || a.name.first - b.name.first;
}
