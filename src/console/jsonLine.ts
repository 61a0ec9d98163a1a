import type { Mark } from '#src/answer/answer.ts';
import type { ComparedDetail } from '#src/answer/comparison/comparison.ts';
import type { Article } from '#src/corpus/article.ts';
import type { Passage } from '#src/corpus/story.ts';
import { say } from '#src/language/say.ts';
import type { Reply } from '#src/render/reply.ts';
import type { Lead, Mention, Person, Quotation, TimelineEvent } from '#src/story/facts.ts';

/** One line of JSON for one line of input, with the fields of the console's contract and no others. `ms` is the answer's time. */
export function jsonLine(
  input: string,
  { answer, readAs, why }: Pick<Reply, 'answer' | 'readAs' | 'why'>,
  ms: number,
): string {
  const { kind, passages } = answer;
  const line = {
    input,
    kind,
    ...(readAs !== undefined && { readAs }),
    passages: passages.map(pickPassage),
    ...pickFields(answer),
    ...(why && { why }),
    ms: Math.round(ms * 100) / 100,
  };
  return JSON.stringify(line).replace(/[\u0085\u2028\u2029]/g, escapeLineEnd);
}

/** JSON allows these characters in a string, but some readers end a line at them. */
function escapeLineEnd(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function pickFields(answer: Reply['answer']): Record<string, unknown> {
  switch (answer.kind) {
    case 'answer':
    case 'unsure':
      return { nearest: [], marks: answer.marks.map((mark) => pickMark(mark, answer.passages)) };
    case 'not-found':
      return { nearest: answer.nearest.map(pickPassage) };
    case 'quotes':
      return {
        quotes: answer.quotes.map(pickQuotation),
        reported: answer.reported.map(({ passage }) => pickPassage(passage)),
      };
    case 'leads':
      return { leads: answer.leads.map(pickLead) };
    case 'people':
      return { people: answer.people.map(pickPerson) };
    case 'timeline':
      return { events: answer.events.map(pickEvent) };
    case 'comparison':
      return { details: answer.details.map(pickDetail) };
    case 'articles':
      return { articles: answer.articles.map(pickArticle) };
    case 'choose':
      return { choices: answer.choices };
    case 'error':
      return { message: say(answer.message) };
    case 'moderation':
      return { outcome: answer.outcome, change: answer.change, revision: answer.revision };
    case 'summary':
    case 'passages':
    case 'help':
      return {};
  }
}

function pickPassage({ article, paragraph, start, end, text, also }: Passage): object {
  return { article, paragraph, start, end, text, also: also?.map(pickPassage) };
}

/** A mark as programs want it: its offsets count in the passage's text. */
function pickMark({ passage, start, end }: Mark, passages: readonly Passage[]): object {
  const from = passages[passage]?.start ?? 0;
  return { passage, start: start - from, end: end - from };
}

function pickQuotation({ speaker, role, text, article, paragraph, start, end, mention }: Quotation) {
  const place = mention && { paragraph: mention.paragraph, start: mention.start, end: mention.end };
  return { speaker, role, text, article, paragraph, start, end, mention: place };
}

function pickLead({ leader, role, leads, passage }: Lead) {
  return { leader, role, leads, passage: pickPassage(passage) };
}

function pickPerson({ name, role, aliases, mentions, passages }: Person) {
  return { name, role, aliases, mentions: mentions.map(pickMention), passages: passages.map(pickPassage) };
}

function pickMention({ article, paragraph, start, end }: Mention) {
  return { article, paragraph, start, end };
}

function pickEvent({ when, date, passage }: TimelineEvent) {
  return { when, date, passage: pickPassage(passage) };
}

function pickDetail(detail: ComparedDetail) {
  const { about, text, outcome } = detail;
  return { about, text, outcome, place: detail.outcome === 'absent' ? undefined : pickPassage(detail.place) };
}

function pickArticle({ id, title, source, url, published, paragraphs }: Article) {
  return { id, title, source, url, published, paragraphs: paragraphs.length };
}
