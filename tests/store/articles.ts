import { createHash } from 'node:crypto';
import type { Article } from '#src/corpus/article.ts';
import type { CitedPassage } from '#src/store/records/citedPassage.ts';

/** An article of the paragraphs given, each with the id its words give it. */
export function article(id: string, title: string, ...texts: readonly string[]): Article {
  const paragraphs = texts.map((text, index) => ({
    number: index + 1,
    id: createHash('sha256').update(text).digest('hex').slice(0, 16),
    text,
  }));
  return { id, title, paragraphs, asides: [] };
}

/** A whole paragraph of an article, as a message would cite it. */
export function cite(of: Article, number: number): CitedPassage {
  const paragraph = of.paragraphs[number - 1];
  if (paragraph === undefined) throw new RangeError(`${of.id} has no paragraph ${number}.`);
  const { id: paragraphId, text } = paragraph;
  return { article: of.id, paragraph: number, paragraphId, start: 0, end: text.length, text };
}

export const harbour = article(
  'harbour-strike',
  'Crane drivers walk out at Lindhaven',
  'Crane drivers at the port of Lindhaven walked out on Tuesday over a rota that would end the night premium.',
  '“We were told on Friday and asked to sign on Monday,” said Ines Aldana, who speaks for the drivers.',
);

/** The same article after the publisher corrected its second paragraph. */
export const harbourCorrected = article(
  'harbour-strike',
  'Crane drivers walk out at Lindhaven',
  'Crane drivers at the port of Lindhaven walked out on Tuesday over a rota that would end the night premium.',
  '“We were told on Thursday and asked to sign on Monday,” said Ines Aldana, who speaks for the drivers.',
);

export const bridge = article(
  'river-bridge',
  'Old river bridge to close for two winters',
  'The council voted 14 to 9 to close the old river bridge until its piers are rebuilt.',
);

export const orchard = article(
  'frost-orchards',
  'Late frost takes half the cherry crop',
  'Growers in the upper valley expect half their usual cherries after three nights of frost.',
);
