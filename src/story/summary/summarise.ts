import { type Passage, passageOf, type Story } from '#src/corpus/story.ts';
import { splitSentences } from '#src/text/sentences.ts';

/** The sentences that carry the story, at most `length` of them, in the story's order. */
export function summarise(story: Story, length: number): Passage[] {
  return story.articles
    .flatMap((article) =>
      article.paragraphs.flatMap((paragraph) =>
        splitSentences(paragraph.text).map((span) => passageOf(article, paragraph, span)),
      ),
    )
    .slice(0, length);
}
