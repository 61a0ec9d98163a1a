/**
 * Shows control characters as visible symbols, so that nothing in an article or a question can steer the terminal:
 * Unicode's control pictures for C0 and delete, the replacement character for C1.
 */
export function showControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}
