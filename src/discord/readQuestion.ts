/** What of a message tells whether it is meant for the bot. */
export interface Addressed {
  readonly content: string;
  /** The bot's own id. */
  readonly bot: string;
  /** The role Discord made for the bot in this server, which people pick by mistake for the bot itself. */
  readonly botRole: string | undefined;
  /** Roles the message mentions: listed even where its words are withheld. */
  readonly mentionedRoles: readonly string[];
  /** Users the message pings, among them the author of the message it replies to. */
  readonly mentionedUsers: readonly string[];
  /** Whether it was written in a direct message. */
  readonly direct: boolean;
  /** Whether it replies to a message of the bot's. */
  readonly toBot: boolean;
}

/** Any mention or custom emoji: markup that is no word of a question. */
const markup = /<(?:@[!&]?|#|a?:\w+:)\d+>/g;

/**
 * The question put to the bot: '' where it is addressed without any words (or they are withheld), nothing where the message is
 * not for it. "@everyone" addresses nobody in particular.
 */
export function readQuestion(message: Addressed): string | undefined {
  const { content, bot, botRole, direct, toBot } = message;
  const question = content.replace(markup, ' ').replace(/\s+/g, ' ').trim();
  const named = [`<@${bot}>`, `<@!${bot}>`].some((mention) => content.includes(mention));
  const pinged = message.mentionedUsers.includes(bot);
  const byRole =
    botRole !== undefined && (message.mentionedRoles.includes(botRole) || content.includes(`<@&${botRole}>`));
  if (named || pinged || byRole || direct) return question;
  return toBot && question !== '' ? question : undefined;
}
