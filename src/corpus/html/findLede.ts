import type { HtmlDocument, HtmlElement } from './dom.ts';

/** What publishers call the sentence between headline and text. */
const NAME =
  /(?:^|[^a-z])(?:lede?|lead(?:-?text|-?paragraph)?|standfirst|dek|deck|intro(?:duction)?|teaser(?:-?text)?|excerpt|sub-?(?:title|headline|head|deck)|summary|abstract|vorspann|chapo|chapeau|entradilla|bajada)(?:$|[^a-z])/;
const MEANING = '[itemprop~=description], [itemprop~=abstract]';

/** In characters: shorter ones are labels, longer ones are text. */
const SHORTEST = 40;
const LONGEST = 600;
/** Elements looked at behind the headline. */
const REACH = 30;

/**
 * The lede of a page: what stands between its headline and its text under one of the names publishers have for it, with or without a full
 * stop. Read before anything is taken away, for its names are also those of other articles' teasers, and its place is outside the text.
 */
export function findLede(document: HtmlDocument): string | undefined {
  const elements = [...document.querySelectorAll('body *')];
  const headline = elements.findIndex(({ localName }) => localName === 'h1');
  if (headline < 0) return undefined;
  for (const element of elements.slice(headline + 1, headline + 1 + REACH)) {
    if (element.closest('h1') !== null) continue;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    if (isLede(element, text)) return text;
    // The text has begun.
    if (element.localName === 'p' && /^.{60,}[.!?…]["'”’»)\]]*$/su.test(text)) return undefined;
  }
  return undefined;
}

function isLede(element: HtmlElement, text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if ([...element.querySelectorAll('p, h1, h2, h3, ul, ol, form, figure, img')].length > 1) return false;
  if (element.closest('nav, footer, aside, form, a, figure, ul') !== null || element.querySelector('a') !== null)
    return false;
  if (element.matches(MEANING)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.split(/\s+/).some((name) => NAME.test(name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()));
}
