import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';

/** Why Discord did not take a message, and whether it would take another one there. */
export interface Refusal {
  /** For the log: what an operator or a moderator can do something about. */
  readonly why: string;
  /** What kept a message out keeps every message out. */
  readonly mute: boolean;
  /** For whoever asked, where there is a way to tell them. */
  readonly told: Text;
}

const mute = (why: string): Refusal => ({ why, mute: true, told: texts.notAllowed });

const refusals: Partial<Record<number | string, Refusal>> = {
  [RESTJSONErrorCodes.UnknownChannel]: mute('the channel is gone'),
  [RESTJSONErrorCodes.UnknownGuild]: mute('the server is gone'),
  [RESTJSONErrorCodes.MissingAccess]: mute('the bot may not see the channel'),
  [RESTJSONErrorCodes.MissingPermissions]: mute('the bot lacks a permission in the channel'),
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser]: mute('the member takes no direct messages from the bot'),
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread]: mute('the thread is archived'),
  [RESTJSONErrorCodes.ThreadLocked]: mute('the thread is locked'),
  [RESTJSONErrorCodes.MaximumActiveThreads]: mute('the server has as many active threads as it may have'),
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration]: {
    why: "the server's AutoMod blocked it",
    mute: false,
    told: texts.blocked,
  },
};

/** The code of a message whose question was deleted, among the errors of a form that Discord found invalid. */
const unknownQuestion = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';

/** Why Discord did not take an answer, where it is no fault of the program's. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.ChannelNotCached)
    return mute('the channel is gone');
  if (error instanceof RateLimitError)
    return { why: `Discord would have the bot wait for ${error.retryAfter} ms`, mute: true, told: texts.busy };
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (isQuestionGone(error)) return mute('the question was deleted');
  return refusals[error.code];
}

/** Whether only the reference to the question was refused. */
export function mayNotReply(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}

function isQuestionGone({ code, rawError }: DiscordAPIError): boolean {
  return code === RESTJSONErrorCodes.InvalidFormBodyOrContentType && JSON.stringify(rawError).includes(unknownQuestion);
}
