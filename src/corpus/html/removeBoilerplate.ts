import type { HtmlDocument, HtmlElement } from './dom.ts';

/** Elements that by their meaning are not the running text: navigation, forms, dialogs, what is hidden, embeds of other sites' posts. */
const BY_MEANING = [
  'nav, footer, menu, amp-sidebar, amp-consent, amp-ad, amp-iframe, amp-analytics, amp-list',
  '[hidden], [role=navigation], [role=dialog], [role=alertdialog], [role=search], [role=complementary], [role=banner]',
  '[role=contentinfo], [role=doc-endnotes], [aria-modal=true], [aria-hidden=true]',
  'sup a[href^="#"], sup.reference, blockquote[class*=tweet], blockquote[class*=instagram], blockquote[class*=tiktok]',
].join(', ');

/** Names of what is never the article, however long it is: readers' comments and consent dialogs outgrow short reports. */
const NEVER_MAIN = wordsInName([
  'comments|comment-list|disqus|respond|kommentare',
  'cookies?|consent|cmp|gdpr|outbrain|taboola',
]);

/** The words publishers' class names and ids use for what surrounds an article. */
const BY_NAME = wordsInName([
  'ads?|advert(?:s|isement|ising)?|sponsor(?:ed)?|promo(?:s|tion)?|teaser',
  'related|relatedposts|recommend(?:ed|ations)?|onward|trending|most-(?:read|popular)|ranking|hubpeek|read-?(?:more|next|also)',
  'newsletter|subscri(?:be|ption)|sign-?up|paywall|barrier|regwall|supporter|donat(?:e|ion)|callout',
  'comment|kommentar|share(?:daddy)?|sharing|social|share-tools|breadcrumbs?|pagination|post-navigation|sidebar|infobox|key-events',
  'bio|author-bio|byline|dateline|timestamp|posted-on|entry-meta|meta|post-tags|tags-links|entry-footer|article-footer',
  'pull-?quote|footnotes?|references|skip-link|disclaimer',
]);

/** The label that has to head an advertisement, in the languages most pages have it in. */
const AD_LABEL = /^\s*(?:advertise?ments?|advert|anzeige|werbung|publicit[éeà]|publicidad|広告)\s*$/iu;
/** In characters, its label included. */
const MAX_AD_LENGTH = 300;

/** Publishing systems put every topic of a post into its class: "tag-gdpr", "category-credit-cards". */
export const TOPIC = /^(?:tag|category|topic|has)-/i;
const PAID = wordsInName(['paywall|barrier|subscri(?:be|ption)|read-?more']);
/** The share of its characters that stand in full sentences, from which a box is text. */
const MOSTLY_PROSE = 0.9;
/** A full sentence of some length. */
const PROSE = /^.{60,}[.!?…]["'”’»)\]]*$/su;
const INLINE = new Set('a abbr b cite em i mark small span strong time u'.split(' '));

/** Too much of a page to be boilerplate, whatever its name says: a page whose wrapper is called "meta" or "social" keeps its text. */
const MAX_SHARE = 0.5;

/** Takes away what surrounds an article's text. What holds half of the page's text, or its headline, is taken for no mere name. */
export function removeBoilerplate(document: HtmlDocument): void {
  for (const element of [...document.querySelectorAll(BY_MEANING)]) element.remove();
  for (const element of [...document.querySelectorAll('body *')]) {
    if (element.childNodes.length === 1 && AD_LABEL.test(element.textContent)) boxAround(element).remove();
  }
  for (const element of [...document.querySelectorAll('body [class], body [id]')]) {
    // Readability judges by names too.
    if (standsInSentence(element)) for (const name of ['class', 'id']) element.setAttribute(name, '');
  }
  const named = [...document.querySelectorAll('body [class], body [id]')];
  for (const element of named) if (hasName(element, NEVER_MAIN) && !holdsHeadline(element)) element.remove();
  const isLarge = measureAgainst(document.body);
  for (const element of [...document.querySelectorAll('body [class], body [id], body aside, body form')]) {
    if (hasName(element, BY_NAME) || element.localName === 'aside' || element.localName === 'form') {
      if (!holdsHeadline(element) && !isLarge(element) && !isPaidText(element)) element.remove();
    }
  }
}

/** The box an advertisement's label heads: the widest one that is no longer than an advertisement and has no paragraph in it. */
function boxAround(label: HtmlElement): HtmlElement {
  let box = label;
  for (let parent = box.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.textContent.length > MAX_AD_LENGTH || parent.querySelector('p, h1, h2') !== null) break;
    if (parent.localName === 'body') break;
    box = parent;
  }
  return box;
}

function hasName(element: HtmlElement, words: RegExp): boolean {
  if (element.localName === 'body') return false;
  if (standsInSentence(element)) return false;
  const names = [...(element.getAttribute('class') ?? '').split(/\s+/), element.getAttribute('id') ?? ''];
  return names.some((name) => !TOPIC.test(name) && words.test(splitCamelCase(name)));
}

/** What a page names after its paywall is either the notice, which is short, or the text behind it, which the page did send. */
function isPaidText(element: HtmlElement): boolean {
  if (element.localName === 'aside' || element.localName === 'form' || !hasName(element, PAID)) return false;
  const prose = [...element.querySelectorAll('p')].map((p) => p.textContent.trim()).filter((text) => PROSE.test(text));
  // An offer has its prices and buttons about it.
  return prose.length > 1 && prose.join('').length > MOSTLY_PROSE * element.textContent.trim().length;
}

/** An inline element among the words of a paragraph: leaving it out would cut a hole into a sentence. */
function standsInSentence(element: HtmlElement): boolean {
  if (!INLINE.has(element.localName)) return false;
  const block = element.closest('p, li, blockquote, td, dd');
  return block !== null && block.textContent.trim().length > element.textContent.trim().length;
}

/** Matches a name that has one of the words in it as a whole word. */
function wordsInName(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words.join('|')})(?:$|[^a-z])`);
}

/** "articleShareTools" and "article__share_tools" name the same thing. */
function splitCamelCase(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

function holdsHeadline(element: HtmlElement): boolean {
  return element.localName === 'h1' || element.querySelector('h1') !== null;
}

/** Whether an element has more than `MAX_SHARE` of the text: of its paragraphs, or of all of it in pages that mark no paragraphs. */
function measureAgainst(body: HtmlElement): (element: HtmlElement) => boolean {
  const measure =
    lengthOfParagraphs(body) > 0 ? lengthOfParagraphs : ({ textContent }: HtmlElement) => textContent.length;
  const total = measure(body);
  return (element) => measure(element) > total * MAX_SHARE;
}

function lengthOfParagraphs(element: HtmlElement): number {
  let length = element.localName === 'p' ? element.textContent.length : 0;
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent.length;
  return length;
}
