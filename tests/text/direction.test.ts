import { describe, expect, it } from 'vitest';
import { isolate } from '#src/text/direction.ts';
import { hostileText } from '#tests/discord/hostileText.ts';
import fc from '#tests/properties.ts';

/** Isolates as `<` and their ends as `>`, so that they can be seen. */
const show = (text: string) => text.replaceAll('\u2068', '<').replaceAll('\u2069', '>').replaceAll('\u2067', '«');

describe('isolate', () => {
  it.each([
    [
      'leaves words alone that run from left to right',
      'Talks in Doha – 会談, переговоры',
      'Talks in Doha – 会談, переговоры',
    ],
    ['sets Hebrew apart', 'הרציף סגור.', '<הרציף סגור.>'],
    ['sets Arabic apart, with what stands in it', 'اتحاد Quay Workers، 2031', '<اتحاد Quay Workers، 2031>'],
    ['leaves the blanks around them outside', ' (הרציף) ', ' <(הרציף)> '],
    ['treats each line by itself', 'הרציף\nThe quay\r\nהמזח', '<הרציף>\nThe quay\r\n<המזח>'],
    ['sets words apart that turn the direction by a mark', 'The \u202equay', '<The \u202equay>'],
    ['closes what the words leave open', 'The \u2067quay', '<The «quay>>'],
    ['lets no mark of the words end it', 'The\u2069 quay', '<<The> quay>'],
    ['minds both', '\u2069הרציף\u2067', '<<>הרציף«>>'],
    ['adds nothing to what is balanced', '\u2068הרציף\u2069', '<<הרציף>>'],
  ])('%s', (_, text, isolated) => {
    expect(show(isolate(text))).toBe(isolated);
  });

  it('adds nothing but isolates and their ends, as many of the one as of the other in each line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const isolated = isolate(text);
        expect(isolated.replace(/[\u2068\u2069]/g, '')).toBe(text.replace(/[\u2068\u2069]/g, ''));
        for (const line of isolated.split(/\r\n|[\n\r\u2028\u2029]/)) {
          let depth = 0;
          for (const [mark] of line.matchAll(/[\u2066-\u2069]/g)) {
            depth += mark === '\u2069' ? -1 : 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      }),
    );
  });
});
