import type { Command, OptionData } from './command.ts';

/** Options with which whoever looks something up chooses who sees the answer; the window reads them. */
const audienceOptions: readonly OptionData[] = [
  { name: 'private', description: 'Whether only you see the answer', type: 'boolean', common: true },
  { name: 'for', description: 'A member the answer is meant for', type: 'member', common: true },
];

/** Whether whoever runs the command chooses who sees its replies: a look-up of the story, which anyone may make. */
export function hasAudience({ access, private: hidden }: Pick<Command, 'access' | 'private'>): boolean {
  return access === 'everyone' && !hidden;
}

/** The command with the options that all look-ups have. */
export function withAudience(command: Command): Command {
  const { data } = command;
  // What stands in the menu of a message takes no options.
  if (!hasAudience(command) || data.messageMenu !== undefined) return command;
  const { subcommands } = data;
  if (!subcommands) return { ...command, data: { ...data, options: [...data.options, ...audienceOptions] } };
  const widened = subcommands.map((chosen) => ({ ...chosen, options: [...chosen.options, ...audienceOptions] }));
  return { ...command, data: { ...data, subcommands: widened } };
}
