import {
  type APIActionRowComponent,
  type APISelectMenuComponent,
  type APITextDisplayComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { type Language, say } from '#src/language/say.ts';
import type { Choice } from '#src/render/reply.ts';
import { choiceId } from './customIds.ts';
import { escapeText } from './escape.ts';

/** Something to choose, as a select menu under what it is called. What is chosen now is chosen in it. */
export function drawChoice(
  choice: Choice,
  language: Language,
): (APITextDisplayComponent | APIActionRowComponent<APISelectMenuComponent>)[] {
  const note = choice.note === undefined ? '' : `\n-# ${escapeText(say(choice.note, language))}`;
  return [
    { type: ComponentType.TextDisplay, content: `**${escapeText(say(choice.label, language))}**${note}` },
    { type: ComponentType.ActionRow, components: [drawMenu(choice, language)] },
  ];
}

function drawMenu({ line, option, from, most, chosen }: Choice, language: Language): APISelectMenuComponent {
  const id = { custom_id: choiceId(line, option), max_values: most };
  if (from === 'roles') {
    const defaults = chosen.map((role) => ({ id: role, type: SelectMenuDefaultValueType.Role as const }));
    return { type: ComponentType.RoleSelect, ...id, min_values: 0, default_values: defaults };
  }
  if (from === 'channels' || from === 'channels and forums') {
    const defaults = chosen.map((channel) => ({ id: channel, type: SelectMenuDefaultValueType.Channel as const }));
    const forums = from === 'channels' ? [] : [ChannelType.GuildForum];
    const types = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ...forums];
    return { type: ComponentType.ChannelSelect, ...id, min_values: 0, default_values: defaults, channel_types: types };
  }
  const options = from.map(({ name, value }) => ({
    label: say(name, language),
    value,
    default: chosen.includes(value),
  }));
  return { type: ComponentType.StringSelect, ...id, min_values: 1, options };
}
