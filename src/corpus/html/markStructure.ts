import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isText } from './dom.ts';

const CAPTION_OR_CREDIT = /caption|credit|copyright|photographer/i;

/**
 * Says in elements what pages say by other means, so that it outlives Readability, which flattens them: blank lines made of `<br>` become
 * `<hr>`, and boxes named as captions or credits become `<figcaption>`.
 */
export function markStructure(document: HtmlDocument): void {
  for (const line of [...document.querySelectorAll('br')]) {
    const next = nextOf(line);
    if (next === undefined || !isElement(next) || next.localName !== 'br') continue;
    line.replaceWith(document.createElement('hr'));
  }
  for (const box of [...document.querySelectorAll('div[class], p[class]')]) {
    if (CAPTION_OR_CREDIT.test(box.getAttribute('class') ?? '') && box.querySelector('p, div') === null)
      rename(document, box);
  }
}

/** What follows a node, white space aside. */
function nextOf(node: HtmlNode): HtmlNode | undefined {
  let next = node.nextSibling;
  while (next !== null && isText(next) && (next.textContent ?? '').trim() === '') next = next.nextSibling;
  return next ?? undefined;
}

function rename(document: HtmlDocument, element: HtmlElement): void {
  const caption = document.createElement('figcaption');
  caption.setAttribute('class', element.getAttribute('class') ?? '');
  caption.append(...element.childNodes);
  element.replaceWith(caption);
}
