import { row } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { ArticleProblem } from './articleProblem.ts';
import type { Metadata } from './draft.ts';
import { checkMetadata } from './metadata.ts';

/** Longest front matter, in characters: facts about one article, never its text. */
const MAX_LENGTH = 10_000;
/** Deepest brackets a list of authors needs, with room: deeper ones would exhaust the YAML parser's stack. */
const MAX_BRACKETS = 100;

/** A file's text in its two parts. */
interface SplitText {
  readonly metadata: Metadata;
  /** The names of fields of the front matter that nothing is made of. */
  readonly unknown: readonly string[];
  readonly body: string;
}

/**
 * Parts a file's text into what its front matter states and its body; a file that does not begin with `---` has none.
 * Throws `ArticleProblem` with the line where the front matter is broken.
 */
export async function splitFrontMatter(name: string, text: string): Promise<SplitText> {
  if (!/^---[^\S\n\r]*[\n\r]/u.test(text)) return { metadata: {}, unknown: [], body: text };
  const closing = /[\n\r]---[^\S\n\r]*(?:\r?\n|\r|$)/u.exec(text);
  if (closing === null) {
    throw new ArticleProblem(texts.frontMatterOpen({ name }));
  }
  const source = text.slice(3, closing.index);
  const { metadata, problems, unknown } = checkMetadata(await readYaml(name, source));
  if (problems.length > 0)
    throw new ArticleProblem(texts.frontMatterWrong({ name, problems: row('sentences', problems) }));
  return { metadata, unknown, body: text.slice(closing.index + closing[0].length) };
}

async function readYaml(name: string, source: string): Promise<unknown> {
  if (source.length > MAX_LENGTH || (source.match(/[[{]/g)?.length ?? 0) > MAX_BRACKETS) {
    throw new ArticleProblem(texts.frontMatterLong({ name }));
  }
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  // The failsafe schema leaves every value as it is written: "published: 2031-05-04" stays a text, "title: No" stays "No".
  const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const { line } = lineCounter.linePos(error.pos[0]);
    throw new ArticleProblem(texts.frontMatterNotYaml({ name, line, error: error.message }));
  }
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new ArticleProblem(texts.frontMatterReference({ name }), { cause });
  }
}
