import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The whole sentences of a text, in order, without surrounding white space; together they cover every non-blank character. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const words = segment.trim();
    const start = index + segment.indexOf(words);
    if (words !== '') spans.push({ start, end: start + words.length });
  }
  return spans;
}
