import { describe, expect, it } from 'vitest';
import { unifySpelling } from '#src/text/spelling.ts';
import { findTerms } from '#src/text/terms.ts';

describe('unifySpelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['realised', 'realized'],
    ['terrorising', 'terrorizing'],
    ['labour', 'labor'],
    ['odour', 'odor'],
    ['favourite', 'favorite'],
    ['neighbourhood', 'neighborhood'],
    ['defence', 'defense'],
    ['licences', 'licenses'],
    ['centre', 'center'],
    ['travelled', 'traveled'],
    ['cancelling', 'canceling'],
    ['programmes', 'programs'],
    ['advisor', 'adviser'],
    ['spokeswoman', 'spokesperson'],
    ['chairman', 'chair'],
    ['cheques', 'checks'],
    ['kiev', 'kyiv'],
    ['5th', 'fifth'],
  ])('writes "%s" as "%s", and leaves that as it is', (british, unified) => {
    expect(unifySpelling(british)).toBe(unified);
    expect(unifySpelling(unified)).toBe(unified);
  });

  it.each(
    (
      'raise raised fundraiser rising uprising promise promised surprised advised exercise precise supervised otherwise noises ' +
      'our hour hours four tour toured pour poured contour devoured killed called selling'
    ).split(' '),
  )('leaves "%s", which both sides of the Atlantic write so', (word) => {
    expect(unifySpelling(word)).toBe(word);
  });

  it.each([
    'raise raises raised raising',
    'rise rises rising rose risen',
    'tour tours toured touring',
    'pour poured',
    'advise advised adviser advisor',
    'organise organises organized organising',
    'defence defences defense',
    'colour colours colored',
    'cancel cancelled canceled cancelling',
  ])('gives one term to all of: %s', (forms) => {
    expect(new Set(findTerms(forms).map(({ term }) => term)).size).toBe(1);
  });
});
