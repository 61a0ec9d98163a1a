/** A slash command as it is typed: `/quote speaker:"John Kirby"`. Values are quoted where they would read differently bare. */
export function commandLine(name: string, options: Readonly<Record<string, string>>): string {
  return [`/${name}`, ...Object.entries(options).map(([option, value]) => `${option}:${quoteValue(value)}`)].join(' ');
}

/** The value as it is typed: in double quotation marks where it would read differently bare. */
export function quoteValue(value: string): string {
  if (/^[^\s":\\]+$/.test(value)) return value;
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
