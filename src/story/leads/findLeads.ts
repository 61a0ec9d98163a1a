import type { Article } from '#src/corpus/article.ts';
import { passageOf } from '#src/corpus/story.ts';
import type { Lead, Person } from '#src/story/facts.ts';
import { splitSentences } from '#src/text/sentences.ts';

const LEADS = /\b(?:leads|led|to lead|will lead|heads|chairs)\s+((?:the|a|an|its|their)\s[^,;.]+)/g;

/** Who leads what, as the article says it: by verbs first, then by offices, each in the order of the text. */
export function findLeads(article: Article, people: readonly Person[]): Lead[] {
  return article.paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph.text).flatMap((span) => {
      const passage = passageOf(article, paragraph, span);
      return [...passage.text.matchAll(LEADS)].flatMap((match) => {
        const before = people.flatMap((person) =>
          person.mentions.some(
            (mention) =>
              mention.paragraph === paragraph.number &&
              mention.start >= span.start &&
              mention.end <= span.start + match.index,
          )
            ? [person]
            : [],
        );
        const leader = before[0];
        return leader && match[1]
          ? [{ leader: leader.name, ...(leader.role ? { role: leader.role } : {}), leads: match[1], passage }]
          : [];
      });
    }),
  );
}
