import type { Article } from '#src/corpus/article.ts';
import { findParagraph, type Passage } from '#src/corpus/story.ts';
import { chooseInnerTerms, chooseTerms } from './fragmentTerms.ts';
import type { FragmentTerms } from './pageText.ts';

/** The longest address a link button of Discord takes, in characters; an address within it suits every window. */
const LONGEST_LINK = 512;

/**
 * The address of the published page, opening at the passage: a text fragment,
 * `#:~:text=[prefix-,]start[,end][,-suffix]` (https://wicg.github.io/scroll-to-text-fragment/). The page's address alone
 * where no fragment could find the passage or the link would be too long; nothing where the article has no address.
 */
export function sentenceLink(article: Article, passage: Passage): string | undefined {
  return linkTo(article, passage, () => undefined);
}

/**
 * The same with a second fragment where there is room for one. A page may have a line break, more white space or a first letter set
 * apart where its text has none of that: the words as a whole are not found then, but some within them are. A browser goes to the
 * first fragment that it finds.
 */
export function patientLink(article: Article, passage: Passage): string | undefined {
  return linkTo(article, passage, chooseInnerTerms);
}

function linkTo(article: Article, passage: Passage, chooseSecond: typeof chooseTerms): string | undefined {
  const page = pageAddress(article.url);
  if (page === undefined) return undefined;
  const paragraph = findParagraph(article, passage.paragraph);
  const withFragments = (...all: readonly FragmentTerms[]) =>
    `${page}${page.includes('#') ? '' : '#'}:~:${all.map((terms) => `text=${directive(terms)}`).join('&')}`;
  const fits = (...all: readonly FragmentTerms[]) => withFragments(...all).length <= LONGEST_LINK;
  const best = paragraph && chooseTerms(article, paragraph, passage, (terms) => fits(terms));
  if (!best) return page;
  const second = chooseSecond(article, paragraph, passage, (terms) => fits(best, terms));
  return second ? withFragments(best, second) : withFragments(best);
}

/** The page's address without a fragment directive, its element id kept; nothing if it is no web address, or has a user part, as an address has that is to look like another site's. */
function pageAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (page.protocol !== 'http:' && page.protocol !== 'https:') return undefined;
  if (page.username !== '' || page.password !== '') return undefined;
  page.hash = page.hash.replace(/:~:.*$/s, '');
  return page.href.replace(/#$/, '').replace(/[()]/g, encodeCharacter);
}

function directive({ prefix, start, end, suffix }: FragmentTerms): string {
  const terms = [
    ...(prefix === undefined ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === undefined ? [] : [encodeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return terms.join(',');
}

/** Percent-encodes all but ASCII letters and digits: a fragment needs `- , &`, Discord's Markdown the rest. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term).replace(/[-_.!~*'()]/g, encodeCharacter);
}

function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
