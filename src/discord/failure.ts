import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { sentenceFor } from '#src/command/userError.ts';
import { type Language, say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { Log } from '#src/log.ts';
import { refusalOf } from './connection/refusedByDiscord.ts';
import { noticeOf, type OutgoingMessage } from './drawing/message.ts';
import type { Place } from './place.ts';

/**
 * Logs what went wrong and says what the person who asked is told: the sentence that it brings along, or a general one with the
 * reference (four hexadecimal digits) under which the cause stands in the log.
 */
export function reportFailure(error: unknown, place: Place, language: Language, log: Log): OutgoingMessage {
  const sentence = sentenceFor(error);
  if (sentence !== undefined) {
    // A sentence that is all there is to say may repeat what was typed: it stays out of the log.
    if (error instanceof Error && error.message !== say(sentence))
      log.warn({ ...place, err: error }, 'could not be done now');
    else log.info(place, 'could not be done as asked');
    return noticeOf(sentence, language);
  }
  const refusal = refusalOf(error);
  if (refusal) {
    log.warn({ ...place, why: refusal.why, ...codeOf(error) }, 'Discord did not take the answer');
    return noticeOf(refusal.told, language);
  }
  const reference = randomBytes(2).toString('hex');
  log.error({ ...place, reference, err: error }, 'failed');
  return noticeOf(texts.failed, language, { reference });
}

/** Logs that whoever asked could not be told of a failure; an error only where that is the program's own doing. */
export function reportUntold(error: unknown, place: Place, log: Log): void {
  const refusal = refusalOf(error);
  if (refusal) log.warn({ ...place, why: refusal.why, ...codeOf(error) }, 'could not say that it failed');
  else if (isTooLate(error)) log.warn({ ...place, err: error }, 'could not say that it failed');
  else log.error({ ...place, err: error }, 'could not say that it failed');
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

function codeOf(error: unknown) {
  return error instanceof DiscordAPIError ? { code: error.code } : {};
}
