import type { Article } from '#src/corpus/article.ts';
import { passageOf } from '#src/corpus/story.ts';
import type { Mention, Person, Quotation, ReportedSpeech } from '#src/story/facts.ts';
import { type ParagraphTokens, tokenParagraphs } from '#src/story/paragraphTokens.ts';
import type { Span } from '#src/text/span.ts';
import type { NamedSpan } from '../clauses/items.ts';
import { namesByParagraph, titlesBefore } from '../clauses/namedSpans.ts';
import { attribute } from './attribute.ts';
import { Discourse, type NamedSpeaker, type Speaker } from './discourse.ts';
import { findEvents, type SpeechEvent } from './events.ts';
import { buildFrames, type Frame } from './frames.ts';
import { genderOf } from './gender.ts';
import { findAnswers, type Turn } from './interview.ts';
import { isUttered } from './isUttered.ts';
import { findMarked, type Marked } from './marks.ts';

/** What is said in an article, in its words (quotations) and in the article's (reported). */
export interface Speech {
  readonly quotations: readonly Quotation[];
  readonly reported: readonly ReportedSpeech[];
}

const cache = new WeakMap<Article, { readonly people: readonly Person[]; readonly speech: Speech }>();

/** Reads an article once for its quotations and its indirect speech. `people` are those `findPeople` found in it. */
export function readSpeech(article: Article, people: readonly Person[]): Speech {
  const known = cache.get(article);
  if (known?.people === people) return known.speech;
  const reader = new SpeechReader(article, people);
  for (const paragraph of tokenParagraphs(article)) reader.read(paragraph);
  const speech = reader.finish();
  cache.set(article, { people, speech });
  return speech;
}

interface Draft {
  readonly paragraph: ParagraphTokens;
  readonly marked: Marked;
  readonly frame: Frame;
  said: NamedSpeaker | { readonly speaker: Speaker } | undefined;
  readonly verb: string | undefined;
}

const NOBODY: Speaker = { name: '', gender: 'unknown' };

/** Fewer words than this between marks, with no verb of speech, are an ironic or borrowed expression. */
const FEWEST_WORDS = 4;

/** Reads paragraph after paragraph, for who "he" is depends on what came before. */
class SpeechReader {
  private readonly article: Article;
  private readonly discourse: Discourse;
  private readonly names: ReadonlyMap<number, readonly NamedSpan[]>;
  /** What is said in the turns of an interview, by the number of the paragraph. */
  private readonly answers: ReadonlyMap<number, Turn>;
  private readonly drafts: Draft[] = [];
  private readonly reported: ReportedSpeech[] = [];
  /** Quotations of the last paragraph that go on in the next one. */
  private open: Draft[] = [];
  private lastSpeaker: Speaker | undefined;

  constructor(article: Article, people: readonly Person[]) {
    this.article = article;
    this.names = namesByParagraph(people);
    this.answers = new Map(findAnswers(article.paragraphs).map((turn) => [turn.paragraph, turn]));
    this.discourse = new Discourse(
      people,
      people.map((person) => genderOf(person, titlesBefore(article, person))),
    );
  }

  read(paragraph: ParagraphTokens): void {
    const { number, text } = paragraph.paragraph;
    this.discourse.enter(number);
    const answer = this.answers.get(number);
    if (answer) {
      this.readAnswer(paragraph, answer);
      return;
    }
    const marked = findMarked(text);
    const frames = buildFrames(paragraph, marked, this.names.get(number) ?? []);
    const first = this.drafts.length;
    let continued = this.open.length > 0 && marked[0]?.outer.start === 0 ? this.open : [];
    for (const frame of frames) continued = this.readFrame(paragraph, marked, frame, continued);
    const last = this.drafts.length > first ? this.drafts.at(-1) : undefined;
    this.open = last?.marked.open ? [...this.open.filter(({ said }) => said === undefined), last] : [];
  }

  /** All that stands behind the label is said by whom the label names. */
  private readAnswer(paragraph: ParagraphTokens, { label, start, end }: Turn): void {
    const marked = { start, end, outer: { start, end }, open: false };
    const frame: Frame = { start: 0, end, items: [] };
    const speaker =
      this.discourse.named(label) ?? (label === 'A' ? undefined : { name: label, gender: 'unknown' as const });
    const mention = label === 'A' ? {} : { mention: { start: 0, end: label.length } };
    this.drafts.push({ paragraph, marked, frame, said: speaker && { speaker, ...mention }, verb: undefined });
    this.open = [];
  }

  finish(): Speech {
    return { quotations: this.drafts.map((draft) => this.toQuotation(draft)), reported: this.reported };
  }

  /** Reads one frame; returns the quotations begun in an earlier paragraph whose speaker is still to come. */
  private readFrame(paragraph: ParagraphTokens, marked: readonly Marked[], frame: Frame, continued: Draft[]): Draft[] {
    const { text } = paragraph.paragraph;
    const events = findEvents(frame.items);
    const speakers: Speaker[] = [];
    const speaking = new Set<number>();
    let rest = continued;
    frame.items.forEach((item, at) => {
      const quote = item.quote === undefined ? undefined : marked[item.quote];
      if (!quote) return;
      const draft = this.readQuote(paragraph, frame, at, quote, events, rest);
      if (!draft) return;
      const before = rest.at(-1);
      if (draft.said && rest.length > 0) {
        for (const open of rest) open.said ??= { speaker: draft.said.speaker };
      } else if (before?.said) draft.said = { speaker: before.said.speaker };
      rest = [];
      this.drafts.push(draft);
      if (draft.said) {
        speakers.push(draft.said.speaker);
        if ('mention' in draft.said) speaking.add(draft.said.mention.start);
      }
    });
    this.readReported(paragraph, frame, events, speakers, speaking, text);
    this.discourse.remember(frame, speakers, text);
    this.lastSpeaker = speakers[0] ?? this.discourse.last ?? this.lastSpeaker;
    return rest;
  }

  private readQuote(
    paragraph: ParagraphTokens,
    frame: Frame,
    at: number,
    marked: Marked,
    events: readonly SpeechEvent[],
    continued: readonly Draft[],
  ): Draft | undefined {
    const { text } = paragraph.paragraph;
    const words = text.slice(marked.start, marked.end);
    const given = attribute(frame.items, at, events, words);
    if (!isUttered(frame.items, at, words, given?.beside === true && given.verb !== undefined && given.verb > at))
      return undefined;
    const whole = isWhole(frame, at, words);
    const draft = {
      paragraph,
      marked,
      frame,
      verb: given?.verb === undefined ? undefined : frame.items[given.verb]?.text,
    };
    if (given) {
      if (given.verb === undefined && !whole && !given.beside && words.split(/\s+/).length < FEWEST_WORDS)
        return undefined;
      const said = this.discourse.identify(given.subject, frame, text);
      if (said || given.subject.kind !== 'pronoun') return { ...draft, said };
      return { ...draft, said: this.lastSpeaker && { speaker: this.lastSpeaker } };
    }
    if (!whole && words.split(/\s+/).length < FEWEST_WORDS) return undefined;
    if (continued.length > 0) return { ...draft, said: undefined };
    return { ...draft, said: whole && this.lastSpeaker ? { speaker: this.lastSpeaker } : undefined };
  }

  private readReported(
    paragraph: ParagraphTokens,
    frame: Frame,
    events: readonly SpeechEvent[],
    speakers: Speaker[],
    speaking: ReadonlySet<number>,
    text: string,
  ): void {
    for (const event of events) {
      if (!event.strong) continue;
      const said = this.discourse.identify(event.subject, frame, text);
      if (!said || speaking.has(said.mention.start) || speakers.some(({ name }) => name === said.speaker.name))
        continue;
      speakers.push(said.speaker);
      const verb = frame.items[event.verb]?.text;
      this.reported.push({
        speaker: said.speaker.name,
        ...(said.speaker.role === undefined ? {} : { role: said.speaker.role }),
        mention: this.mentionOf(paragraph, said.mention),
        ...(verb === undefined ? {} : { verb }),
        passage: passageOf(this.article, paragraph.paragraph, frame),
      });
    }
  }

  private toQuotation({ paragraph, marked, frame, said, verb }: Draft): Quotation {
    const { name, role } = said?.speaker ?? NOBODY;
    return {
      ...passageOf(this.article, paragraph.paragraph, marked),
      speaker: name,
      ...(role === undefined ? {} : { role }),
      ...(said && 'mention' in said ? { mention: this.mentionOf(paragraph, said.mention) } : {}),
      ...(verb === undefined ? {} : { verb }),
      passage: passageOf(this.article, paragraph.paragraph, frame),
    };
  }

  private mentionOf({ paragraph }: ParagraphTokens, { start, end }: Span): Mention {
    return { article: this.article.id, paragraph: paragraph.number, start, end };
  }
}

/** Whether the marks hold a sentence of its own: it opens the frame with a capital, or ends with its full stop. */
function isWhole({ items }: Frame, at: number, words: string): boolean {
  const opens = items.slice(0, at).every(({ kind }) => kind === 'quote' || kind === 'mark');
  return (
    opens &&
    /^[\p{Lu}\p{N}'’…[]/u.test(words) &&
    (/[.!?…,—–-]['’”"]?$/.test(words.trim()) || at === items.length - 1 || items[at + 1]?.kind === 'mark')
  );
}
