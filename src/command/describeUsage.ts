import { row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { CommandData } from './command.ts';
import { commandWord, optionWord, subcommandWord } from './declaredWords.ts';

/** How a command is typed: `/passage number [article]`, with what may be left out in brackets; `/corpus add|remove` where it has subcommands. */
export function describeUsage({ name, options, subcommands }: CommandData): Text {
  const command = texts.commandName({ name: commandWord(name) });
  if (subcommands) {
    const offered = subcommands.filter(({ hidden }) => !hidden);
    return row('space', [
      command,
      row(
        'either',
        offered.map((chosen) => subcommandWord(name, chosen)),
      ),
    ]);
  }
  const own = options.filter(({ common }) => !common);
  const shown = own.map((option) => {
    const word = optionWord(name, option);
    return option.required ? word : texts.leftOut({ option: word });
  });
  return row('space', [command, ...shown]);
}
