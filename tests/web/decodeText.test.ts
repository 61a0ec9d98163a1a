import { describe, expect, it } from 'vitest';
import { decodeText } from '#src/web/decodeText.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the encoding of a page', () => {
  it.each([
    ['UTF-8 that nothing declares', Buffer.from('Größe “so”'), 'text/html', 'Größe “so”'],
    ['windows-1252 that nothing declares', latin('caf\xe9 \x93so\x94'), 'text/html', 'café “so”'],
    ['what the Content-Type says', latin('caf\xe9'), 'text/html; charset=ISO-8859-1', 'café'],
    ['a quoted charset', latin('caf\xe9'), 'text/html; charset="windows-1252"', 'café'],
    [
      'what a meta element says',
      latin('<meta charset="iso-8859-15">5 \xa4'),
      'text/html',
      '<meta charset="iso-8859-15">5 €',
    ],
    [
      'what a meta http-equiv says',
      latin('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=koi8-r">\xed\xe9\xf2'),
      undefined,
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=koi8-r">МИР',
    ],
    [
      'what an XML declaration says',
      latin('<?xml version="1.0" encoding="iso-8859-2"?>\xb1'),
      'application/xml',
      '<?xml version="1.0" encoding="iso-8859-2"?>ą',
    ],
    ['a byte order mark before a Content-Type', Buffer.from('\uFEFFé'), 'text/html; charset=iso-8859-1', 'é'],
    ['UTF-16 with a mark', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00]), 'text/html', 'Aé'],
    [
      'UTF-8 that is declared as something it is not valid in',
      Buffer.from('é'),
      'text/html; charset=shift_jis-2004x',
      'é',
    ],
    [
      'windows-1252 that the Content-Type calls UTF-8 and the page calls right',
      latin('<meta charset=windows-1252>\x93so\x94'),
      'text/html; charset=utf-8',
      '<meta charset=windows-1252>“so”',
    ],
    ['Japanese', Buffer.from([0x93, 0xfa, 0x96, 0x7b]), 'text/html; charset=Shift_JIS', '日本'],
    [
      'UTF-8 that its meta element calls UTF-16',
      Buffer.from('<meta charset="utf-16">é'),
      'text/html',
      '<meta charset="utf-16">é',
    ],
  ])('is %s', (_, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toEqual({ text, damaged: false });
  });

  it('is said to be damaged where declared UTF-8 has bytes that are none', () => {
    expect(decodeText(latin('caf\xe9 au lait'), 'text/html; charset=utf-8')).toEqual({
      text: 'caf\uFFFD au lait',
      damaged: true,
    });
  });
});
