/** A set of questions that cannot be used: the message says which line, what is wrong and what is expected there. */
export class SetProblem extends Error {
  override readonly name = 'SetProblem';
}

/** Where an answer stands: `paragraph` counts from 0, `start` in Unicode code points. */
export interface AnswerEntry {
  readonly text: string;
  readonly paragraph: number;
  readonly start: number;
  /** The id of an article of the corpus, for questions that bring none. */
  readonly article?: string;
}

/** One question; alone on a line it is asked of the corpus. */
export interface QuestionEntry {
  readonly id?: string;
  readonly question: string;
  /** The question asked just before, without which this one cannot be understood. */
  readonly before?: string;
  readonly answerable?: boolean;
  readonly answers?: readonly AnswerEntry[];
  /** Strings the first passage must all have; `a|b` means either. */
  readonly need?: readonly string[];
}

/** An article with the questions asked of it. */
export interface ArticleEntry {
  readonly id: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly questions?: readonly QuestionEntry[];
  /** Its summary by hand, sentence by sentence or in one piece. */
  readonly summary?: readonly string[] | string;
}

/** Reads one line of a set. Throws `SetProblem`, without the line's number, where it is neither an article nor a question. */
export function parseSetLine(line: string): ArticleEntry | QuestionEntry {
  const entry = parseJson(line);
  const wrong = faultOf(entry);
  if (wrong !== undefined) throw new SetProblem(wrong);
  return entry;
}

/** What comes out is not known to be an entry before `faultOf` has looked at it. */
function parseJson(line: string): ArticleEntry | QuestionEntry {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SetProblem(`is not JSON (${reason}); write one JSON object a line.`, { cause });
  }
}

function faultOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return 'is no JSON object; write one article or one question a line.';
  if ('paragraphs' in entry) return articleFault(entry);
  return 'question' in entry ? questionFault(entry) : 'has neither "paragraphs" nor "question"; give it one of them.';
}

function articleFault({ id, title, paragraphs, questions, summary }: Record<string, unknown>): string | undefined {
  if (typeof id !== 'string') return 'has an article without "id"; give it a short name.';
  if (title !== undefined && typeof title !== 'string') return 'has a "title" that is no text.';
  if (!isListOfTexts(paragraphs)) return 'has "paragraphs" that are no list of texts.';
  if (summary !== undefined && typeof summary !== 'string' && !isListOfTexts(summary))
    return 'has a "summary" that is neither a text nor a list of texts.';
  if (questions === undefined) return undefined;
  if (!Array.isArray(questions)) return 'has "questions" that are no list.';
  return questions.map(questionFault).find((wrong) => wrong !== undefined);
}

function questionFault(entry: unknown): string | undefined {
  const { question, id, before, answerable, answers = [], need = [] } = isRecord(entry) ? entry : {};
  if (typeof question !== 'string') return 'has a question without "question", its text.';
  const asked = `has the question "${question}"`;
  if (id !== undefined && typeof id !== 'string') return `${asked} with an "id" that is no text.`;
  if (before !== undefined && typeof before !== 'string') return `${asked} with a "before" that is no text.`;
  if (answerable !== undefined && typeof answerable !== 'boolean')
    return `${asked} with "answerable" neither true nor false.`;
  if (!isListOfTexts(need)) return `${asked} with a "need" that is no list of texts.`;
  if (!Array.isArray(answers) || !answers.every(isAnswer))
    return `${asked} with "answers" that are no list of {"text", "paragraph", "start"}.`;
  if (answerable === true && answers.length + need.length === 0)
    return `${asked} with neither "answers" nor "need": say what is wanted, or "answerable": false.`;
  return undefined;
}

function isAnswer(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const { text, paragraph, start, article } = entry;
  const named = article === undefined || typeof article === 'string';
  return typeof text === 'string' && Number.isInteger(paragraph) && Number.isInteger(start) && named;
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
