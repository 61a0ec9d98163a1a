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

/** Too much of a page to be boilerplate, whatever its name says: a page whose wrapper is called "meta" or "social" keeps its text. */
const MAX_SHARE = 0.5;

/** Takes away what surrounds an article's text. What holds half of the page's text, or its headline, is taken for no mere name. */
export function removeBoilerplate(document: HtmlDocument): void {
  for (const element of [...document.querySelectorAll(BY_MEANING)]) element.remove();
  for (const element of [...document.querySelectorAll('body *')]) {
    if (element.childNodes.length === 1 && AD_LABEL.test(element.textContent)) boxAround(element).remove();
  }
  const named = [...document.querySelectorAll('body [class], body [id]')];
  for (const element of named) if (hasName(element, NEVER_MAIN) && !holdsHeadline(element)) element.remove();
  const isLarge = measureAgainst(document.body);
  for (const element of [...document.querySelectorAll('body [class], body [id], body aside, body form')]) {
    if (hasName(element, BY_NAME) || element.localName === 'aside' || element.localName === 'form') {
      if (!holdsHeadline(element) && !isLarge(element)) element.remove();
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
  const names = [...(element.getAttribute('class') ?? '').split(/\s+/), element.getAttribute('id') ?? ''];
  return names.some((name) => words.test(splitCamelCase(name)));
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
