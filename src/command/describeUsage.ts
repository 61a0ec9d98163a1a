import type { CommandData } from './command.ts';

/** How a command is typed: `/passage number [article]`, with what may be left out in brackets. */
export function describeUsage({ name, options }: CommandData): string {
  return [`/${name}`, ...options.map((option) => (option.required ? option.name : `[${option.name}]`))].join(' ');
}
