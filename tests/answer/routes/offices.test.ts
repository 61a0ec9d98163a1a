import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { routeOffices } from '#src/answer/routes/offices.ts';
import { bundled } from '#tests/commands/runTyped.ts';

describe('routeOffices', () => {
  it.each(['who is the pm of israel', 'who is the Israeli prime minister', "who's israel's pm?"])(
    'shows for %j, as not certain, where the one who has that office is named',
    (text) => {
      const answer = routeOffices(text, bundled);
      expect(answer?.kind).toBe('unsure');
      expect(answer?.passages.map(({ paragraph }) => paragraph)[0]).toBe(2);
      expect(answer?.passages[0]?.text).toContain('Prime Minister Benjamin Netanyahu');
    },
  );

  it('is not certain of an office of a country that nobody in the story has', () => {
    expect(answerText('who is the foreign minister of israel', bundled).kind).toBe('unsure');
  });

  it.each([
    ['who is the us vice president', 'people'],
    ['who is the prime minister of the United Kingdom', 'unsure'],
    ['who is dermer', 'people'],
  ])('leaves %j to others', (text, kind) => {
    expect(answerText(text, bundled).kind).toBe(kind);
  });
});
