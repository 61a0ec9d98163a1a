import type { CommandData, OptionData } from './command.ts';

/** Names people type in either window; what Discord takes, without its underscores and other scripts. */
const commandName = /^[a-z\d-]{1,32}$/;

/** Longest description of a command or an option, in characters, as Discord sets it. */
const longestDescription = 100;

/** What a command may be called in the menu of a message, as Discord sets it. */
const menuName = /^\S(?:.{0,30}\S)?$/u;

/** Most options of a command, and most fixed choices of an option, as Discord sets it. */
const mostOptions = 25;

/** Longest name and value of a fixed choice, in characters, as Discord sets it. */
const longestChoice = 100;

/** Longest text an option may hold, in characters, as Discord sets it. */
const longestText = 6_000;

/** Names, descriptions and choices of a command and its options together, in characters, as Discord sets it. */
const longestCommand = 8_000;

/** What is wrong with a declaration in a file of this name, one line for each; nothing where all is well. */
export function checkCommandData(data: CommandData, fileName: string): string[] {
  const { subcommands = [] } = data;
  const problems = [...checkWords('its name', data)];
  if (data.name !== fileName) problems.push(`is named "${data.name}" inside: the file's name is the command's`);
  problems.push(...checkMenu(data));
  if (subcommands.length > mostOptions) problems.push(`has more than ${mostOptions} subcommands`);
  if (subcommands.length > 0 && data.options.length > 0) problems.push('has both options and subcommands');
  if (new Set(subcommands.map(({ name }) => name)).size < subcommands.length)
    problems.push('has two subcommands of one name');
  const words = JSON.stringify([data, ...subcommands].map(wordsOf));
  if (data.name.length + data.description.length + words.length > longestCommand)
    problems.push(`is declared in more than ${longestCommand} characters`);
  const within = subcommands.flatMap((subcommand) =>
    [...checkWords('its name', subcommand), ...checkOptionList(subcommand.options)].map(
      (wrong) => `in subcommand "${subcommand.name}" ${wrong}`,
    ),
  );
  return [...problems, ...checkOptionList(data.options), ...within];
}

function checkMenu({ messageMenu, form, ofAnswer, options, subcommands }: CommandData): string[] {
  if (messageMenu === undefined)
    return [
      ...(form ? ['has a form, which only a command of the message menu and a subcommand may have'] : []),
      ...(ofAnswer ? ['is about an answer, which only a command of the message menu may be'] : []),
    ];
  const problems: string[] = [];
  if (!menuName.test(messageMenu))
    problems.push('is called in the message menu by something other than 1–32 characters');
  const [words] = options;
  if (subcommands || words?.type !== 'text' || words.choices)
    problems.push(
      'is offered in the message menu but has no text as its first option to take the words of the message',
    );
  return problems;
}

function wordsOf({ name, description, options }: Pick<CommandData, 'name' | 'description' | 'options'>) {
  return [name, description, options.map(({ name, description, choices }) => [name, description, choices])];
}

function checkOptionList(options: readonly OptionData[]): string[] {
  const problems: string[] = [];
  if (options.length > mostOptions) problems.push(`has more than ${mostOptions} options`);
  const names = options.map((option) => option.name);
  if (new Set(names).size < names.length) problems.push('has two options of one name');
  const firstOptional = options.findIndex((option) => option.required !== true);
  if (firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required === true))
    problems.push('has a required option after an optional one');
  return [...problems, ...options.flatMap(checkOption)];
}

function checkOption(option: OptionData): string[] {
  const problems = checkWords(`option "${option.name}"`, option);
  const say = (wrong: string) => problems.push(`option "${option.name}" ${wrong}`);
  const { type, choices = [], min, max, maxLength } = option;
  if (!['text', 'integer', 'boolean', 'file', 'member'].includes(type)) say('has an unknown type');
  if (choices.length > 0 && (option.autocomplete || type !== 'text'))
    say('has fixed choices, which only a text without autocomplete may have');
  if (choices.length > mostOptions) say(`has more than ${mostOptions} choices`);
  if (new Set(choices.map(({ name }) => name)).size < choices.length) say('has two choices of one name');
  if (choices.some(({ name, value }) => [name, value].some((text) => text === '' || text.length > longestChoice)))
    say(`has a choice that is empty or longer than ${longestChoice} characters`);
  if ((min !== undefined || max !== undefined) && type !== 'integer') say('has bounds, which only an integer may have');
  if (min !== undefined && max !== undefined && min > max) say('has bounds that leave no value');
  if (maxLength !== undefined && (type !== 'text' || maxLength < 1 || maxLength > longestText))
    say(`has a longest length, which only a text may have, from 1 to ${longestText}`);
  return problems;
}

function checkWords(what: string, { name, description }: { name: string; description: string }): string[] {
  const problems: string[] = [];
  if (!commandName.test(name)) problems.push(`${what} must be 1–32 lower-case letters, digits and hyphens`);
  if (description.length < 1 || description.length > longestDescription)
    problems.push(
      `${what === 'its name' ? 'its' : `${what}'s`} description must have 1–${longestDescription} characters`,
    );
  return problems;
}
