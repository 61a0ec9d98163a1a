/** A text as the routes compare it: apostrophes straight, without the space around it and the marks that close it. */
export function plainQuestion(text: string): string {
  return text
    .trim()
    .replace(/’/g, "'")
    .replace(/[?!.\s]+$/, '');
}
