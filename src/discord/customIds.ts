/** A button's custom id begins with what is to happen when it is pressed; the rest says with what. */
const commandPrefix = 'run:';

/** The custom id of a button that runs a command line, "/passage number:7". */
export function commandButton(line: string): string {
  return commandPrefix + line;
}

/** The command line a button runs, if it is of that kind. */
export function commandLineOf(customId: string): string | undefined {
  return customId.startsWith(commandPrefix) ? customId.slice(commandPrefix.length) : undefined;
}
