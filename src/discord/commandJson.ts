import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, OptionData, SubcommandData } from '#src/command/command.ts';
import { moderatorPermission } from './access.ts';

/**
 * What registers a command. Discord returns permissions as a string of digits, but its OpenAPI description asks for a number.
 */
export type CommandJson = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'default_member_permissions'> & {
  readonly default_member_permissions: number | null;
};

/**
 * A command as it is registered with Discord. Anyone may take the bot along to any place; what moderators run is about one
 * server, is shown in servers only, and there to those with the Manage Server permission.
 */
export function commandJson({ data, access }: Command): CommandJson {
  const forModerators = access === 'moderators';
  return {
    type: ApplicationCommandType.ChatInput,
    name: data.name,
    description: data.description,
    options: data.subcommands ? subcommandsJson(data.subcommands) : data.options.map(optionJson),
    default_member_permissions: forModerators ? Number(moderatorPermission) : null,
    contexts: forModerators
      ? [InteractionContextType.Guild]
      : [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: forModerators
      ? [ApplicationIntegrationType.GuildInstall]
      : [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

function subcommandsJson(subcommands: readonly SubcommandData[]): APIApplicationCommandSubcommandOption[] {
  return subcommands
    .filter(({ hidden }) => !hidden)
    .map(({ name, description, options }) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name,
      description,
      options: options.map(optionJson),
    }));
}

function optionJson(option: OptionData): APIApplicationCommandBasicOption {
  const { name, description, required = false, min, max, maxLength, choices, autocomplete = false } = option;
  const declared = { name, description, required };
  if (option.type === 'file') return { ...declared, type: ApplicationCommandOptionType.Attachment };
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
  if (choices) return { ...text, choices: choices.map(({ name, value }) => ({ name, value })) };
  return autocomplete ? { ...text, autocomplete } : text;
}
