/** C0 and C1 controls and DEL, the white space among them aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** The text without control characters: nobody can read them, and a terminal obeys them. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}
