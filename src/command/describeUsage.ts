import type { CommandData } from './command.ts';

/** How a command is typed: `/passage number [article]`, with what may be left out in brackets; `/corpus add|remove` where it has subcommands. */
export function describeUsage({ name, options, subcommands }: CommandData): string {
  if (subcommands) {
    const offered = subcommands.filter(({ hidden }) => !hidden);
    return `/${name} ${offered.map((subcommand) => subcommand.name).join('|')}`;
  }
  return [`/${name}`, ...options.map((option) => (option.required ? option.name : `[${option.name}]`))].join(' ');
}
