import { describe, expect, it } from 'vitest';
import { isVerbatim } from '#src/corpus/story.ts';
import { findPeople } from '#src/story/people/findPeople.ts';
import { findQuotations } from '#src/story/quotations/findQuotations.ts';
import { articleOf } from '#tests/story/articleOf.ts';

function quoted(...paragraphs: string[]): string[] {
  const article = articleOf(paragraphs);
  const found = findQuotations(article, findPeople(article));
  expect(found.every((quotation) => isVerbatim({ revision: 1, articles: [article] }, quotation))).toBe(true);
  return found.map(({ speaker, text }) => `${speaker}: ${text}`);
}

describe('an interview in questions and answers', () => {
  it('gives each answer to whom its label names', () => {
    expect(
      quoted(
        'The painter Ana Lima, 80, spoke to us at home. Lima still works every day.',
        'Northport Echo: When did you start to paint?',
        'Ana Lima: I began in 1999. “Too late,” my aunt said.',
        'Northport Echo: And when will you stop?',
        'Ana Lima: Never. I paint in my sleep.',
      ),
    ).toEqual(['Ana Lima: I began in 1999. “Too late,” my aunt said.', 'Ana Lima: Never. I paint in my sleep.']);
  });

  it('knows a surname, and the one person whom the article is about behind "A"', () => {
    const turns = ['Q: Was it hard?', 'A: Not at all.', 'Q: Will you run again?', 'A: Ask me in May.'];
    expect(quoted('Mayor Will Smith leaves office today. Smith is 61.', ...turns)).toEqual([
      'Will Smith: Not at all.',
      'Will Smith: Ask me in May.',
    ]);
    expect(
      quoted('Mayor Will Smith leaves.', 'Echo: Why?', 'Smith: I am tired.', 'Echo: Really?', 'Smith: Yes.'),
    ).toEqual(['Will Smith: I am tired.', 'Will Smith: Yes.']);
  });

  it('leaves the speaker open where "A" may be two people', () => {
    const turns = ['Q: Was it hard?', 'A: Not at all.', 'Q: Will you run again?', 'A: Ask me in May.'];
    expect(quoted('Will Smith met Grace Paris.', ...turns)).toEqual([': Not at all.', ': Ask me in May.']);
  });

  it.each([
    [['Warning: the road is closed.', 'Update: it is open again.', 'Warning: snow is due.', 'Update: it snows.']],
    [['Score: 2-1.', 'Ana Lima: “It was close.”']],
    [['Monday: The mayor resigned.', 'Tuesday: The council met.', 'Wednesday: It voted.', 'Thursday: It rested.']],
  ])('is none where labels only head paragraphs: %j', (paragraphs) => {
    expect(quoted(...paragraphs).filter((line) => !line.includes('It was close'))).toEqual([]);
  });
});
