import { unescapeText } from './escape.ts';

/** What a reader sees of a drawn message. */
export interface Read {
  /** All of it, in order, without marks. */
  readonly text: string;
  /** The stretches set apart as quotations, in order. */
  readonly quotations: readonly string[];
}

/** An escaped character, which stays for now; bold; a link, of which the label stays. */
const marks = /(\\[\s\S])|\*\*|\[((?:\\.|[^\]\\])*)\]\(<[^>]*>\)/g;

/** Reads text displays back: the markdown Verbatim draws with (quotations, headings, list entries, small print, bold, links) and escapes. */
export function readMarkdown(displays: readonly string[]): Read {
  const quotations: string[] = [];
  const texts = displays.map((display) => {
    let text = '';
    let quotation: string | undefined;
    for (const [at, line] of display.split('\n').entries()) {
      const read = (at > 0 ? '\n' : '') + readLine(line);
      text += read;
      if (line.startsWith('> ')) quotation = quotation === undefined ? readLine(line) : quotation + read;
      else if (quotation !== undefined) {
        quotations.push(quotation);
        quotation = undefined;
      }
    }
    if (quotation !== undefined) quotations.push(quotation);
    return text;
  });
  return { text: texts.join('\n'), quotations };
}

function readLine(line: string): string {
  const words = line.replace(/^(?:> |### |- |-# )/, '');
  const unmarked = words.replace(marks, (_, escaped?: string, label?: string) => escaped ?? label ?? '');
  return unescapeText(unmarked);
}
