/**
 * A slash command as it is typed: `/quote speaker:"John Kirby"`. Values are quoted where they would read differently bare; an option
 * without one is left out.
 */
export function commandLine(name: string, options: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(options).flatMap(([option, value]) =>
    value === undefined ? [] : [`${option}:${quoteValue(value)}`],
  );
  return [`/${name}`, ...given].join(' ');
}

/** The value as it is typed: in double quotation marks where it would read differently bare. */
export function quoteValue(value: string): string {
  if (/^[^\s":\\]+$/.test(value)) return value;
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
