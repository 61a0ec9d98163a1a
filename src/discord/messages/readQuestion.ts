import { isCourtesy } from '#src/answer/overhear/isCourtesy.ts';
import { overhearQuestion } from '#src/answer/overhear/overhearQuestion.ts';
import { doesAsk } from '#src/answer/talk/doesAsk.ts';

/** What of a message tells whether it is meant for the bot. */
export interface Addressed {
  readonly content: string;
  /** Of a forum's post, where the message opens it. */
  readonly title?: string | undefined;
  /** The bot's own id. */
  readonly bot: string;
  /** The role Discord made for the bot in this server, which people pick by mistake for the bot itself. */
  readonly botRole: string | undefined;
  /** Roles the message mentions: listed even where its words are withheld. */
  readonly mentionedRoles: readonly string[];
  /** Users the message pings, among them the author of the message it replies to. */
  readonly mentionedUsers: readonly string[];
  readonly mentionsEveryone: boolean;
  /** Whether it was written in a direct message. */
  readonly direct: boolean;
  /** Whose message it replies to, where it replies to another's. */
  readonly repliesTo: 'bot' | 'other' | undefined;
}

/** A question, and to whom it is put. */
export type Asked =
  /** '' where the bot is addressed without any words, or they are withheld. */
  | { readonly to: 'bot'; readonly question: string }
  /** Said to nobody in particular: meant for the bot only where people agreed that it is. */
  | { readonly to: 'anyone'; readonly question: string; readonly plainly: boolean };

/** Any mention or custom emoji: markup that is no word of a question. */
const markup = /<(?:@[!&]?|#|a?:\w+:)\d+>/g;

/** What a message asks, and whom; nothing where it asks nothing, or others. */
export function readQuestion(message: Addressed): Asked | undefined {
  const question = message.content.replace(markup, ' ').replace(/\s+/g, ' ').trim();
  const named = namesBot(message);
  const inReply = message.repliesTo === 'bot' && question !== '';
  // Thanks are no question, though a reply or a mention carries them.
  if (isCourtesy(question)) return message.direct ? { to: 'bot', question: '' } : undefined;
  if (named || inReply) return isRemark(message, question) ? undefined : { to: 'bot', question };
  return overhear(message);
}

/** Whether a message that reaches the bot only says something: in reply to an answer, or of the bot to others. */
function isRemark(message: Addressed, question: string): boolean {
  if (message.direct || question === '' || doesAsk(question)) return false;
  const { content, bot } = message;
  const mention = [`<@${bot}>`, `<@!${bot}>`].find((written) => content.includes(written));
  if (mention === undefined) return message.repliesTo === 'bot';
  // "@Verbatim rafah" asks; "you can ask @Verbatim about it" does not.
  const [before = '', after = ''] = content.trim().split(mention);
  return before.trim() !== '' && after.trim() !== '';
}

/** By Discord's own lists: a mention within code is none, and "@everyone" addresses nobody in particular. */
function namesBot({ bot, botRole, mentionedRoles, mentionedUsers, direct }: Addressed): boolean {
  const byRole = botRole !== undefined && mentionedRoles.includes(botRole);
  return direct || byRole || mentionedUsers.includes(bot);
}

function overhear(message: Addressed): Asked | undefined {
  const { content, title = '', mentionedRoles, mentionedUsers, mentionsEveryone, repliesTo } = message;
  const toOthers = mentionsEveryone || mentionedRoles.length > 0 || mentionedUsers.length > 0;
  if (toOthers || repliesTo !== undefined || /<@[!&]?\d+>|@(?:everyone|here)\b/.test(content)) return undefined;
  const overheard = overhearQuestion(content) ?? overhearQuestion(title);
  return overheard && { to: 'anyone', ...overheard };
}
