import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';

const names: Readonly<Record<string, Text>> = {
  id: texts.factId,
  title: texts.factTitle,
  source: texts.factSource,
  url: texts.factUrl,
  published: texts.factPublished,
  authors: texts.factAuthors,
  language: texts.factLanguage,
};

/** What something that is known of an article is called. */
export function factName(fact: string): Text {
  return names[fact] ?? fact;
}
