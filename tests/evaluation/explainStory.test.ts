import { describe, expect, it } from 'vitest';
import { STORY_EXPLANATIONS } from '#src/evaluation/explainStory.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const article = articleOf(
  ['Mayor Ana Smith leads the inquiry.', '“It was late on Friday,” bluntly said Smith. Robins Harbour closed.'],
  { published: '2024-06-12' },
);

function explain(command: string): string[] {
  return STORY_EXPLANATIONS[command]?.(article) ?? [];
}

describe('an explanation of a story', () => {
  it('shows the clause of each quotation, the rule and the speaker', () => {
    expect(explain('/quote')).toEqual([
      '¶2 “…” bluntly/RB said/VBD [Smith] .',
      '  says: "Smith", verb "said" (inverted)',
      '  quotation "It was late on Friday,": by "Smith" (inverted); speaker "Ana Smith"',
    ]);
  });

  it('shows what each name weighs, and the roles', () => {
    expect(explain('/who')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ {2}person "Ana Smith" \d+\.\d, in ¶1$/), 'Ana Smith: Mayor']),
    );
  });

  it('shows the verbs of leading and who leads what', () => {
    expect(explain('/who-leads')).toEqual([
      '¶1 active "leads" in Mayor/NNP [Ana Smith] leads/VBZ the/DT inquiry/NN .',
      'Ana Smith leads "the inquiry" (¶1, Mayor)',
    ]);
  });

  it('shows from which day times are counted, and which dates are sure', () => {
    expect(explain('/timeline')).toEqual([
      'counted from: 2024-06-12',
      '¶2 "late on Friday" 2024-06-07: “It was late on Friday,” bluntly said Smith.',
    ]);
  });

  it('shows the sentences by what they carry', () => {
    expect(explain('/summary')).toHaveLength(3);
  });
});
