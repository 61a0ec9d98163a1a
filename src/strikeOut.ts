/** The text with every secret struck out, as it may stand in an address or a cause. */
export function strikeOut(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => (secret === '' ? clean : clean.replaceAll(secret, '[secret]')), text);
}
