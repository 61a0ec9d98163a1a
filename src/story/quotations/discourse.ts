import type { Person } from '#src/story/facts.ts';
import type { Span } from '#src/text/span.ts';
import type { Subject } from '../clauses/apposition.ts';
import { clauseSubject } from '../clauses/clauseSubject.ts';
import { isSomebody } from '../clauses/isSomebody.ts';
import type { Item } from '../clauses/items.ts';
import { headOf, type Phrase } from '../clauses/nounPhrases.ts';
import { isRoleNoun } from '../people/roleWords.ts';
import { SPEECH_NOUNS } from './attribute.ts';
import type { Frame } from './frames.ts';
import { agrees, type Gender, genderOfNoun } from './gender.ts';

/** Somebody who may speak: a person known, or what a noun phrase names. */
export interface Speaker {
  /** The fullest name, or the noun phrase as worded without a leading article. */
  readonly name: string;
  readonly role?: string;
  /** Index into the people. */
  readonly person?: number;
  readonly gender: Gender;
}

/** A speaker, and where the text names them. */
export interface NamedSpeaker {
  readonly speaker: Speaker;
  readonly mention: Span;
}

/** How many frames back a pronoun may reach. */
const REACH = 14;
const GENERIC =
  /^(?:man|woman|boy|girl|teenager|pensioner|father|mother|grandmother|grandfather|star|couple|pair|player|\d+-year-old|singer|actor|actress|politician|author|star|suspect|victim|defendant|officer|lawmaker|republican|democrat|veteran|student|newcomer|winner|owner)$/;

/** The pronoun that each possessive goes with. */
const WRITERS: Readonly<Record<string, string>> = { his: 'he', her: 'she', its: 'it', their: 'they' };
/** The same for the forms behind a preposition: "according to him". */
const OBJECTS: Readonly<Record<string, string>> = { ...WRITERS, him: 'he', them: 'they' };

/** From so many frames on an article can be somebody's portrait: where this share of them is about one person. */
const FEWEST_FRAMES = 4;
const PORTRAIT = 0.6;

/** Who has been spoken of so far in an article, so that "he" and "the minister" can be told. */
export class Discourse {
  /** Each frame's people, the one it is about first; the last frame last. */
  private readonly frames: Speaker[][] = [];
  /** Who spoke in the frame right before, or whom it was about. */
  last: Speaker | undefined;
  private readonly people: readonly Person[];
  private readonly genders: Gender[];
  /** How many frames so far were about whom, by index into the people. */
  private readonly inFocus = new Map<number, number>();
  private focused = 0;
  private paragraph = 0;

  constructor(people: readonly Person[], genders: readonly Gender[]) {
    this.people = people;
    this.genders = [...genders];
  }

  /** Tells that the frames that follow stand in this paragraph. */
  enter(paragraph: number): void {
    this.paragraph = paragraph;
  }

  /** Whom a subject of the frame being read names; nothing for a pronoun that nobody before fits. */
  identify(subject: Subject, { items }: Frame, text: string): NamedSpeaker | undefined {
    const mention = { start: items[subject.first]?.start ?? 0, end: endOf(items[subject.last]) };
    if (subject.kind === 'name' && subject.person !== undefined)
      return { speaker: this.person(subject.person), mention };
    if (subject.kind === 'pronoun') {
      const pronoun = items[subject.first]?.lower ?? '';
      const speaker = this.resolve(OBJECTS[pronoun] ?? pronoun, items, subject.first, text);
      return speaker && { speaker, mention };
    }
    return this.identifyPhrase(subject, items, text);
  }

  /** Whom the label of a turn in an interview names: a person by name or surname; "A" is the one whom the article names most. */
  named(label: string): Speaker | undefined {
    const fits = this.people.flatMap(({ name, aliases }, index) =>
      [name, ...aliases].includes(label) || name.split(' ').at(-1) === label ? [index] : [],
    );
    if (fits.length === 1 && fits[0] !== undefined) return this.person(fits[0]);
    if (label !== 'A') return undefined;
    const [most, second] = this.people
      .map(({ mentions }, index) => ({ index, count: mentions.length }))
      .toSorted((a, b) => b.count - a.count);
    return most && most.count > (second?.count ?? 0) ? this.person(most.index) : undefined;
  }

  /** Remembers a frame that has been read: those who spoke in it, then the others it names. */
  remember({ items }: Frame, speakers: readonly Speaker[], text: string): void {
    const subject = clauseSubject(items, items.length);
    const about = subject && this.identify(subject, { start: 0, end: 0, items }, text)?.speaker;
    const inFocus = subject?.kind === 'phrase' ? undefined : about;
    this.last = speakers[0] ?? inFocus;
    this.countFocus(this.last?.person);

    const named = [false, true].flatMap((possessive) =>
      items.flatMap((item) =>
        item.person !== undefined && item.possessive === possessive ? [this.person(item.person)] : [],
      ),
    );
    const all = [...speakers, ...(inFocus ? [inFocus] : []), ...named, ...(about ? [about] : [])];
    const unique = all.filter((speaker, index) => all.findIndex(({ name }) => name === speaker.name) === index);
    this.frames.push(unique);
    if (this.frames.length > REACH) this.frames.shift();
  }

  private person(index: number): Speaker {
    const person = this.people[index];
    return {
      name: person?.name ?? '',
      ...(person?.role === undefined ? {} : { role: person.role }),
      person: index,
      gender: this.genders[index] ?? 'unknown',
    };
  }

  private resolve(pronoun: string, items: readonly Item[], at: number, text: string): Speaker | undefined {
    const sameFrame = [false, true].flatMap((possessive) =>
      items
        .slice(0, at)
        .flatMap((item) =>
          item.person !== undefined && item.possessive === possessive ? [this.person(item.person)] : [],
        ),
    );
    // "The agency fined the firm for what it called …": the clause's own subject comes before whoever spoke last.
    const subject = pronoun === 'it' ? clauseSubject(items, at) : undefined;
    const own = subject?.kind === 'phrase' ? this.identifyPhrase(subject, items, text)?.speaker : undefined;
    const nearest = this.firstAgreeing(pronoun, [sameFrame, own ? [own] : [], ...this.frames.toReversed()]);
    const found = nearest && this.isNewcomer(nearest) ? (this.portrayed(pronoun) ?? nearest) : nearest;
    if (found?.person !== undefined && found.gender === 'unknown' && (pronoun === 'he' || pronoun === 'she')) {
      this.genders[found.person] = pronoun === 'he' ? 'man' : 'woman';
    }
    return found;
  }

  private countFocus(person: number | undefined): void {
    if (person === undefined) return;
    this.focused += 1;
    this.inFocus.set(person, (this.inFocus.get(person) ?? 0) + 1);
  }

  /** Somebody first named in the paragraph before, in passing: in a portrait, "she" at the next one's start is not her. */
  private isNewcomer({ person }: Speaker): boolean {
    const first = person === undefined ? undefined : this.people[person]?.mentions[0];
    return first?.paragraph === this.paragraph - 1;
  }

  /** The one whom most of the article so far is about. */
  private portrayed(pronoun: string): Speaker | undefined {
    if (this.focused < FEWEST_FRAMES) return undefined;
    for (const [person, frames] of this.inFocus) {
      const speaker = this.person(person);
      if (frames / this.focused >= PORTRAIT && agrees(pronoun, speaker.gender)) return speaker;
    }
    return undefined;
  }

  private firstAgreeing(pronoun: string, frames: readonly (readonly Speaker[])[]): Speaker | undefined {
    for (const frame of frames) {
      const sure = frame.filter(({ gender }) => agrees(pronoun, gender));
      const plural = pronoun === 'they' ? (sure.find(({ gender }) => gender === 'many') ?? sure[0]) : sure[0];
      if (plural) return plural;
    }
    return undefined;
  }

  private identifyPhrase(phrase: Phrase, items: readonly Item[], text: string): NamedSpeaker | undefined {
    const opener = items[phrase.first]?.lower ?? '';
    const bare = ['the', 'a', 'an'].includes(opener) && phrase.last > phrase.first ? phrase.first + 1 : phrase.first;
    const mention = { start: items[bare]?.start ?? 0, end: endOf(items[phrase.last]) };
    const headItem = headOf(items, { first: bare, last: phrase.last });
    const head = headItem?.lower ?? '';
    const known = this.writerOf(opener, head, items, phrase, text) ?? this.byOffice(opener, head, phrase, items);
    if (known) return { speaker: known, mention };
    const name = text.slice(mention.start, mention.end);
    if (!canSpeak(headItem, opener)) return undefined;
    return { speaker: { name, gender: genderOfNoun(head, isRoleNoun(head)) }, mention };
  }

  /** "Their note to clients", "her letter": whoever wrote it speaks. */
  private writerOf(
    opener: string,
    head: string,
    items: readonly Item[],
    { first }: Phrase,
    text: string,
  ): Speaker | undefined {
    const pronoun = WRITERS[opener];
    return pronoun && SPEECH_NOUNS.test(head) ? this.resolve(pronoun, items, first, text) : undefined;
  }

  /** The person last named whose role has this head: "the minister"; or the one a word like "the 45-year-old" can mean. */
  private byOffice(opener: string, head: string, phrase: Phrase, items: readonly Item[]): Speaker | undefined {
    if (!['the', 'his', 'her'].includes(opener)) return undefined;
    if (['who', 'whose', 'that'].includes(items[phrase.last + 1]?.lower ?? '')) return undefined;
    if (phrase.last - phrase.first > 3 || !(isRoleNoun(head) || GENERIC.test(head))) return undefined;
    const words = items.slice(phrase.first + 1, phrase.last + 1).map(({ lower }) => lower);
    const fits = ({ person }: Speaker) =>
      person !== undefined &&
      (this.people[person]?.roles.some(({ text }) =>
        words.every((word) =>
          text
            .toLowerCase()
            .split(/[\s,]+/)
            .includes(word),
        ),
      ) ??
        false);
    const recent = this.frames.toReversed().flat();
    const match = recent.find(fits) ?? this.onlyBearer(fits);
    if (match || !GENERIC.test(head) || phrase.last > phrase.first + 1) return match;
    const gender = genderOfNoun(head, true);
    return recent.find(
      (speaker) =>
        speaker.person !== undefined &&
        (gender === 'unknown' || speaker.gender === gender || speaker.gender === 'unknown'),
    );
  }

  private onlyBearer(fits: (speaker: Speaker) => boolean): Speaker | undefined {
    const bearers = this.people.map((_, index) => this.person(index)).filter(fits);
    return bearers.length === 1 ? bearers[0] : undefined;
  }
}

/** Whether the head of a noun phrase can be that of a speaker: somebody, or what is written. */
function canSpeak(head: Item | undefined, opener: string): boolean {
  return isSomebody(head, opener) || (/^NN/.test(head?.tag ?? '') && SPEECH_NOUNS.test(head?.lower ?? ''));
}

function endOf(item: Item | undefined): number {
  if (!item) return 0;
  return item.kind === 'word' || item.kind === 'name' ? item.start + item.text.length : item.end;
}
