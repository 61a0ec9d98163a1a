/** A page's text, and whether some of its bytes are in no encoding it could be in: those came out as U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly damaged: boolean;
}

/** As far as browsers look for a declaration: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding. */
const PRESCAN_BYTES = 1024;
const DECLARATIONS = [/<meta[^>]+?charset\s*=\s*["']?\s*([\w:.-]+)/i, /^\s*<\?xml[^>]+?encoding\s*=\s*["']([\w:.-]+)/i];
const BYTE_ORDER_MARKS: readonly [label: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * Decodes a page by its byte order mark, the `charset` of its Content-Type, its own declaration, or as UTF-8; the first of these that fits
 * every byte. Pages that declare nothing and are no UTF-8 are read as windows-1252, as browsers do.
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): DecodedText {
  const declared = [markOf(bytes), charsetOf(contentType), declarationIn(bytes)].filter((label) => label !== undefined);
  const candidates = [...declared, 'utf-8', ...(declared.length === 0 ? ['windows-1252'] : [])];
  for (const label of candidates) {
    const text = decode(bytes, label, true);
    if (text !== undefined) return { text, damaged: false };
  }
  return { text: decode(bytes, declared[0] ?? 'utf-8', false) ?? decode(bytes, 'utf-8', false) ?? '', damaged: true };
}

/** The `charset` parameter of a Content-Type, if it has one. */
function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? '')?.[1];
}

function markOf(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

function declarationIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = DECLARATIONS.map((declaration) => declaration.exec(start)?.[1]).find((found) => found !== undefined);
  // What can be read as ASCII is not UTF-16, whatever it says of itself.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** What windows-1252 has where Latin-1 has control characters: https://encoding.spec.whatwg.org/index-windows-1252.txt. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text, or nothing where the encoding is unknown or (if `fatal`) the bytes are none of it. */
function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== 'windows-1252') return text;
    // Node 20 decodes windows-1252 as Latin-1, which loses its quotation marks (nodejs/node#56542).
    return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  } catch {
    return undefined;
  }
}
