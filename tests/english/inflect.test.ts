import { describe, expect, it } from 'vitest';
import { inflectVerb } from '#src/english/inflect.ts';

describe('inflectVerb', () => {
  it.each([
    ['tell', ['tells', 'told', 'telling']],
    ['reply', ['replies', 'replied', 'replying']],
    ['argue', ['argues', 'argued', 'arguing']],
    ['agree', ['agrees', 'agreed', 'agreeing']],
    ['echo', ['echoes', 'echoed', 'echoing']],
    ['stress', ['stresses', 'stressed', 'stressing']],
    ['quip', ['quips', 'quipped', 'quipping']],
    ['signal', ['signaled', 'signalled', 'signalling']],
    ['learn', ['learned', 'learnt']],
    ['say', ['says', 'said', 'saying']],
  ])('knows the forms of "%s"', (base, forms) => {
    expect(inflectVerb(base)).toEqual(expect.arrayContaining([base, ...forms]));
  });
});
