/**
 * Text as both engines can keep it: PostgreSQL takes no null character, and neither takes half of a surrogate pair; each becomes
 * U+FFFD. For words that are shown or compared; what must come back to the character is kept as JSON.
 */
export function storedText(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
}
