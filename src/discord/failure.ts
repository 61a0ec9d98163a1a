import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { sentenceFor } from '#src/command/userError.ts';
import { say } from '#src/language/say.ts';
import type { Log } from '#src/log.ts';
import { noticeOf, type OutgoingMessage } from './message.ts';
import type { Place } from './place.ts';
import { texts } from './texts.ts';

/**
 * Logs what went wrong and says what the person who asked is told: the sentence that it brings along, or a general one with the
 * reference (four hexadecimal digits) under which the cause stands in the log.
 */
export function reportFailure(error: unknown, place: Place, log: Log): OutgoingMessage {
  const sentence = sentenceFor(error);
  if (sentence !== undefined) {
    // A sentence that is all there is to say may repeat what was typed: it stays out of the log.
    if (error instanceof Error && error.message !== say(sentence))
      log.warn({ ...place, err: error }, 'could not be done now');
    else log.info(place, 'could not be done as asked');
    return noticeOf(sentence);
  }
  const reference = randomBytes(2).toString('hex');
  log.error({ ...place, reference, err: error }, 'failed');
  return noticeOf(texts.failed, reference);
}

/** Whether an interaction can be answered no more: its time ran out, or it was answered already. */
export function isTooLate(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    (error.code === RESTJSONErrorCodes.UnknownInteraction ||
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged ||
      error.code === RESTJSONErrorCodes.InvalidWebhookToken)
  );
}
