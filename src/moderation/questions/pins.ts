import { questionKey } from '#src/answer/pins/questionKey.ts';
import { findArticle, findParagraph, type Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { CitedPassage } from '#src/store/records/citedPassage.ts';
import type { Pin } from '#src/store/records/pins.ts';
import { splitSentences } from '#src/text/sentences.ts';
import type { ModerationContext, Moderator } from '../context.ts';
import { ModerationRefusal } from '../refusal.ts';
import { citeParagraph } from './citePassages.ts';

/** A question and the place of the words that answer it. */
export interface PinRequest {
  readonly question: string;
  /** The first article of the story where it is left out. */
  readonly article?: string;
  readonly paragraph: number;
  /** Which sentence of the paragraph, from 1; all of it where it is left out. */
  readonly sentence?: number;
}

/** A pinned question, and whether the story still has the words it is answered with. */
export interface PinState extends Pin {
  readonly broken: boolean;
}

/** Answers a question with a passage from now on. Throws `ModerationRefusal` where the story has no such place. */
export async function pin(
  { server, id: who }: Moderator,
  request: PinRequest,
  { store, library }: Pick<ModerationContext, 'store' | 'library'>,
): Promise<Pick<Pin, 'question' | 'passage'>> {
  const { story } = await library.snapshotFor(server);
  const passage = locate(request, story);
  const question = request.question.trim();
  await store.pins.save(server, { key: questionKey(question), question, passage, who });
  return { question, passage };
}

/** Lets a question be answered by the story alone again; whether it was pinned. */
export function unpin(server: string, question: string, { store }: Pick<ModerationContext, 'store'>): Promise<boolean> {
  return store.pins.remove(server, questionKey(question));
}

/** The pinned questions in the order of their keys. */
export async function listPins(
  server: string,
  { store, library }: Pick<ModerationContext, 'store' | 'library'>,
): Promise<PinState[]> {
  const { brokenPins } = await library.currentOf(server);
  const broken = new Set(brokenPins.map(({ key }) => key));
  return (await store.pins.list(server)).map((state) => ({ ...state, broken: broken.has(state.key) }));
}

function locate({ article: id, paragraph: number, sentence }: PinRequest, story: Story): CitedPassage {
  const article = id === undefined ? story.articles[0] : findArticle(story, id);
  if (!article) throw new ModerationRefusal(texts.thatArticleMissing);
  const paragraph = findParagraph(article, number);
  const count = article.paragraphs.length;
  if (!paragraph) throw new ModerationRefusal(texts.noParagraph({ title: article.title, number, count }));
  if (sentence === undefined) return citeParagraph(article, paragraph);
  const spans = splitSentences(paragraph.text);
  const span = spans[sentence - 1];
  if (!span) throw new ModerationRefusal(texts.noSentence({ number, sentence, count: spans.length }));
  return citeParagraph(article, paragraph, span);
}
