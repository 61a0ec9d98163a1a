import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, OptionData, SubcommandData } from '#src/command/command.ts';
import {
  choiceWord,
  commandDescription,
  commandWord,
  menuWord,
  optionDescription,
  optionWord,
  subcommandWord,
} from '#src/command/declaredWords.ts';
import { wordsByLocale } from '#src/language/languages.ts';
import type { Declared } from '#src/language/message.ts';
import { moderatorPermission } from '../interactions/access.ts';

/**
 * What registers a command. Discord returns permissions as a string of digits, but its OpenAPI description asks for a number.
 */
export type CommandJson = (
  | Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'>
  | Omit<RESTPostAPIContextMenuApplicationCommandsJSONBody, 'default_member_permissions'>
) & {
  readonly default_member_permissions: number | null;
};

/**
 * A command as it is registered with Discord. Anyone may take the bot along to any place; what moderators run is about one
 * server, is shown in servers only, and there to those with the Manage Server permission.
 */
export function commandJson({ data, access }: Command): CommandJson {
  const forModerators = access === 'moderators';
  const offered = {
    default_member_permissions: forModerators ? Number(moderatorPermission) : null,
    contexts: forModerators
      ? [InteractionContextType.Guild]
      : [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: forModerators
      ? [ApplicationIntegrationType.GuildInstall]
      : [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
  // In a menu Discord shows the name alone, and refuses anything more.
  if (data.messageMenu !== undefined)
    return {
      type: ApplicationCommandType.Message,
      ...nameJson(menuWord(data.name, data.messageMenu)),
      ...offered,
    };
  return {
    type: ApplicationCommandType.ChatInput,
    ...nameJson(commandWord(data.name)),
    ...descriptionJson(commandDescription(data.name, data)),
    options: data.subcommands
      ? subcommandsJson(data.name, data.subcommands)
      : data.options.map((option) => optionJson(data.name, option)),
    ...offered,
  };
}

/** A name, and what it is in other languages. */
function nameJson(word: Declared): { name: string; name_localizations?: LocalizationMap } {
  const words = wordsByLocale(word);
  return { name: word.english, ...(words && { name_localizations: words }) };
}

function descriptionJson(word: Declared): { description: string; description_localizations?: LocalizationMap } {
  const words = wordsByLocale(word);
  return { description: word.english, ...(words && { description_localizations: words }) };
}

function subcommandsJson(
  command: string,
  subcommands: readonly SubcommandData[],
): APIApplicationCommandSubcommandOption[] {
  return subcommands
    .filter(({ hidden }) => !hidden)
    .map((subcommand) => {
      const called = `${command} ${subcommand.name}`;
      return {
        type: ApplicationCommandOptionType.Subcommand,
        ...nameJson(subcommandWord(command, subcommand)),
        ...descriptionJson(commandDescription(called, subcommand)),
        options: subcommand.options.map((option) => optionJson(called, option)),
      };
    });
}

function optionJson(command: string, option: OptionData): APIApplicationCommandBasicOption {
  const { name, required = false, min, max, maxLength, choices, autocomplete = false } = option;
  const declared = {
    ...nameJson(optionWord(command, option)),
    ...descriptionJson(optionDescription(command, option)),
    required,
  };
  if (option.type === 'file') return { ...declared, type: ApplicationCommandOptionType.Attachment };
  if (option.type === 'member') return { ...declared, type: ApplicationCommandOptionType.User };
  if (option.type === 'boolean') return { ...declared, type: ApplicationCommandOptionType.Boolean };
  if (option.type === 'integer')
    return {
      ...declared,
      type: ApplicationCommandOptionType.Integer,
      ...(autocomplete && { autocomplete }),
      ...(min !== undefined && { min_value: min }),
      ...(max !== undefined && { max_value: max }),
    };
  const text = {
    ...declared,
    type: ApplicationCommandOptionType.String as const,
    ...(maxLength !== undefined && { max_length: maxLength }),
  };
  if (choices)
    return {
      ...text,
      choices: choices.map((choice) => ({ ...nameJson(choiceWord(command, name, choice)), value: choice.value })),
    };
  return autocomplete ? { ...text, autocomplete } : text;
}
