import { ComponentType, type Message, type MessageSnapshot } from 'discord.js';
import type { Command } from '#src/command/command.ts';
import type { FormRequest } from '../drawing/customIds.ts';
import { readMarkdown } from '../drawing/readMarkdown.ts';

/** The command that the menu of a message offers by this name. */
export function findMenuCommand(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find(({ data }) => data.messageMenu === name);
}

/** The form that a command of the menu asks its first option in, if it has one. */
export function formOfMenu({ data }: Command, message: Message): FormRequest | undefined {
  const [first] = data.options;
  if (!data.form || !first) return undefined;
  const words = wordsOf(message);
  return { line: `/${data.name}`, options: [first.name], ...(words !== '' && { about: words }) };
}

/** Markup that is no word: mentions, custom emoji and times, marks of emphasis, addresses. */
const markup = /<(?:@[!&]?|#|a?:\w+:|t:)\d+(?::\w)?>|\*\*|__|~~|\|\||`+|<?https?:\/\/\S+/g;

/** Marks a line begins with: headings, quotations, small print. */
const lineMarks = /^\s*(?:(?:>>>|>|-#|#{1,3})\s+)+/gm;

/** The words of a message as a reader sees them: what it says, forwards, shows in an embed or in components. '' where it has none. */
export function wordsOf(message: Message): string {
  const forwarded = [...message.messageSnapshots.values()].flatMap(partsOf);
  return plainWords([...partsOf(message), ...forwarded]);
}

/** Texts in Discord's markdown as one, without its marks, mentions and addresses. */
export function plainWords(parts: readonly string[]): string {
  return parts
    .join('\n')
    .replace(/\[([^\]]+)\]\(<?https?:[^)]*\)/g, '$1')
    .replace(markup, ' ')
    .replace(lineMarks, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function partsOf({ content, embeds, components }: Message | MessageSnapshot): string[] {
  const shown = components.flatMap((component) =>
    component.type === ComponentType.Container ? component.components : [component],
  );
  const displayed = shown.flatMap((component) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
  const shownIn = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [content, ...shownIn, readMarkdown(displayed).text].filter((part) => part.trim() !== '');
}
