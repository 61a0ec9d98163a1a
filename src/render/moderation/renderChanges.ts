import { row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { ArticleChange, ParagraphChange } from '#src/moderation/diff/diffStories.ts';
import type { Stretch } from '#src/moderation/diff/diffWords.ts';
import { strong, words } from '../layout.ts';
import type { Block, Part } from '../reply.ts';
import { factName } from './factName.ts';
import { line, shorten } from './moderationReply.ts';

/** Articles and paragraphs that are shown; the rest is counted. A window has room for some 4,000 characters. */
const MOST_ARTICLES = 5;
const MOST_PARAGRAPHS = 8;
const LONGEST_PARAGRAPH = 160;
/** Characters left standing either side of a change within a paragraph. */
const CONTEXT = 40;
/** What shows that words were left out. */
const GAP = '…';
/** Less than this is not worth an ellipsis. */
const LEAST_LEFT_OUT = 20;

/** What happens to articles: counts, facts that change, and the first paragraphs that do, word by word. */
export function renderChanges(changes: readonly ArticleChange[]): Block[] {
  let room = MOST_PARAGRAPHS;
  const blocks = changes.slice(0, MOST_ARTICLES).flatMap((change) => {
    const shown = change.paragraphs.slice(0, room);
    room -= shown.length;
    const rest = change.paragraphs.length - shown.length;
    return [
      renderHead(change),
      ...change.facts
        .filter(({ fact }) => change.how !== 'removed' && !(change.how === 'added' && fact === 'title'))
        .map(
          ({ fact, before, after }): Block => ({
            type: 'note',
            parts: [
              words(
                before === undefined && after !== undefined
                  ? texts.newFact({ fact: factName(fact), after })
                  : texts.fact({ fact: factName(fact), before: before ?? texts.none, after: after ?? texts.none }),
              ),
            ],
          }),
        ),
      ...(change.how === 'removed' ? [] : shown.map(renderParagraph)),
      ...(rest > 0 && change.how !== 'removed' ? [line(texts.andMoreParagraphs({ count: rest }))] : []),
    ];
  });
  const rest = changes.length - MOST_ARTICLES;
  return rest > 0 ? [...blocks, line(texts.andMoreArticles({ count: rest }))] : blocks;
}

/** What happened to an article, in a word. */
export function nameChange(how: ArticleChange['how']): Text {
  return { added: texts.howAdded, changed: texts.howChanged, removed: texts.howRemoved }[how];
}

function renderHead({ how, title, paragraphs, asidesOnly }: ArticleChange): Block {
  const whole = how !== 'changed' && paragraphs.length > 0;
  const counts = [
    ...(whole ? [texts.paragraphCount({ count: paragraphs.length })] : countChanges(paragraphs)),
    ...(asidesOnly ? [texts.asidesOnly] : []),
  ];
  const told =
    counts.length === 0
      ? texts.articleChange({ how: nameChange(how) })
      : texts.articleChangeCounts({ how: nameChange(how), counts: row('comma', counts) });
  return { type: 'line', parts: [strong(title), words(told)] };
}

function countChanges(paragraphs: readonly ParagraphChange[]): Text[] {
  const count = (kind: ParagraphChange['how']) => paragraphs.filter(({ how }) => how === kind).length;
  const [added, changed, removed] = [count('added'), count('changed'), count('removed')];
  return [
    ...(added > 0 ? [texts.paragraphsAdded({ count: added })] : []),
    ...(changed > 0 ? [texts.paragraphsChanged({ count: changed })] : []),
    ...(removed > 0 ? [texts.paragraphsRemoved({ count: removed })] : []),
  ];
}

function renderParagraph(change: ParagraphChange): Block {
  if (change.how === 'changed')
    return { type: 'item', parts: [words(renderPlace(change)), ...renderStretches(change.stretches)] };
  const text = shorten(change.text, LONGEST_PARAGRAPH);
  return {
    type: 'item',
    parts: [
      words(
        change.how === 'added'
          ? texts.paragraphAdded({ number: change.after, text })
          : texts.paragraphRemoved({ number: change.before, text }),
      ),
    ],
  };
}

function renderPlace({ before, after }: { before: number; after: number }): Text {
  return before === after ? texts.paragraphChanged({ after }) : texts.paragraphMoved({ before, after });
}

/** The words taken out and put in, each with a little of what stands around it. */
function renderStretches(stretches: readonly Stretch[]): Part[] {
  return stretches.map(({ how, text }, index): Part => {
    if (how === 'added') return strong(texts.inserted({ text: shorten(text, LONGEST_PARAGRAPH) }));
    if (how === 'removed') return words(texts.deleted({ text: shorten(text, LONGEST_PARAGRAPH) }));
    return words(narrow(text, index === 0, index === stretches.length - 1));
  });
}

/** What stands next to a change, whole words of it; what is far from any change is left out. */
function narrow(text: string, first: boolean, last: boolean): string {
  const head = first ? '' : text.slice(0, CONTEXT).replace(/\s\S*$/u, ' ');
  const tail = last ? '' : text.slice(-CONTEXT).replace(/^\S*\s/u, ' ');
  const sides = Number(!first) + Number(!last);
  if (text.length <= sides * CONTEXT + LEAST_LEFT_OUT) return text;
  return `${head}${GAP}${tail}`;
}
