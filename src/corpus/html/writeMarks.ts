import type { HtmlDocument } from './dom.ts';

const STRUCK = 'del, s, strike, [style*="line-through"]';
const READINGS = 'rt, rp';
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
};
/** What a power is raised from: a unit of length ("km²") or a ten that stands alone or is multiplied ("10⁶", "3 × 10⁻⁴"). */
const BASE = /(?:^|[\s(×·*\d])(?:[kcm]?m|(?<![\d.,])10)$/u;

/** Says in characters what a page says by markup alone: powers and quotation marks. Struck text, note marks and ruby readings are left out. */
export function writeMarks(document: HtmlDocument): void {
  for (const element of [...document.querySelectorAll(`${STRUCK}, ${READINGS}`)]) element.remove();
  for (const quote of [...document.querySelectorAll('q')]) quote.replaceChildren(`“${quote.textContent}”`);
  for (const raised of [...document.querySelectorAll('sup')]) {
    const words = raised.textContent.trim();
    if (!/^[-−]?\d{1,3}$/u.test(words)) continue;
    const before = raised.previousSibling?.textContent ?? '';
    if (BASE.test(before)) raised.replaceChildren([...words].map((figure) => RAISED[figure] ?? figure).join(''));
    else raised.remove();
  }
}
