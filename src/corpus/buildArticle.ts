import { createHash } from 'node:crypto';
import { texts } from '#src/language/texts.ts';
import { withoutControls } from '#src/text/controlCharacters.ts';
import type { Article, Aside, Paragraph } from './article.ts';
import { ArticleProblem } from './articleProblem.ts';
import type { Block, Draft } from './draft.ts';
import { describeName, idOfName } from './fileName.ts';
import { tellAsides } from './tellAsides.ts';

/**
 * A run of white space of any kind that is not the one space it becomes: replacing those too took most of the time of reading a text.
 * The zero-width no-break space is none, though JavaScript's `\s` has it.
 */
const WHITE_SPACE = /(?:[^\S\uFEFF ]| (?=[^\S\uFEFF]))[^\S\uFEFF]*/gu;
/** A line of stars or dashes parts a text, and says nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const VISIBLE = /[^\s\p{Cf}\p{Cc}]/u;

/**
 * Numbers a draft's paragraphs and sets its asides between them. Runs of white space become one space, control
 * characters are left out; nothing else of the text changes.
 * A text that would be all asides is all paragraphs instead. Throws `ArticleProblem` where there is no text.
 */
export function buildArticle(name: string, draft: Draft): Article {
  const visible = tellAsides(draft.blocks.map(collapseBlock)).filter(({ text }) => VISIBLE.test(text));
  const saying = visible.filter(({ text }) => SAYS_SOMETHING.test(text));
  const blocks = saying.length > 0 ? saying : visible;
  if (blocks.length === 0) throw new ArticleProblem(texts.noText({ name }));
  const onlyAsides = blocks.every(({ kind }) => kind !== 'paragraph');
  const paragraphs: Paragraph[] = [];
  const asides: Aside[] = [];
  for (const { kind, text } of blocks) {
    const number = paragraphs.length + 1;
    if (kind === 'paragraph' || onlyAsides) paragraphs.push({ number, id: hashText(text), text });
    else asides.push({ kind, text, before: number });
  }
  return {
    id: idOfName(name),
    ...draft.metadata,
    title: draft.metadata.title || describeName(name),
    paragraphs,
    asides,
  };
}

function collapseBlock({ kind, text }: Block): Block {
  return { kind, text: withoutControls(text).replace(WHITE_SPACE, ' ').replace(/^ | $/g, '') };
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
