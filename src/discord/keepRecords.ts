import type { Passage } from '#src/corpus/story.ts';
import type { Reply } from '#src/render/reply.ts';
import type { Wiring } from './wiring.ts';

/** A message that others see too, and that can be edited later. */
export interface SentReply {
  readonly id: string;
  readonly channel: string;
  /** What it shows. */
  readonly passages: readonly Passage[];
}

/**
 * Keeps what a reply leaves behind: a question the story did not answer, and what a message on a server cites, so that it can be
 * corrected; a question answered in the open is remembered to be suggested. A failure is logged: the answer is given already.
 */
export async function keepRecords(
  { answer, question, story }: Reply,
  server: string | undefined,
  sent: SentReply | undefined,
  { moderation, answered, log }: Pick<Wiring, 'moderation' | 'answered' | 'log'>,
): Promise<void> {
  if (server !== undefined && sent && question !== undefined && answer.kind !== 'moderation')
    answered.note(server, question, answer, story.revision);
  try {
    if (question !== undefined && answer.kind !== 'moderation')
      await moderation?.noteQuestion(server, question, answer);
    if (server !== undefined && sent && sent.passages.length > 0) {
      const { id: message, channel, passages } = sent;
      await moderation?.noteMessage(server, { message, channel, story, passages });
    }
  } catch (error) {
    log.warn({ server, message: sent?.id, err: error }, 'not recorded');
  }
}
