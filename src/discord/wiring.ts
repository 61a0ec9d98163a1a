import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Command } from '#src/command/command.ts';
import type { Library } from '#src/library/library.ts';
import type { Log } from '#src/log.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import type { Measures } from '#src/operation/metrics.ts';
import type { Reader } from '#src/reader/reader.ts';
import type { Reply } from '#src/render/reply.ts';
import type { Pulse } from './connection/pulse.ts';
import type { Cooldown } from './cooldown/cooldown.ts';
import type { AnsweredQuestions } from './messages/answeredQuestions.ts';

/** What the window answers with. */
export interface Wiring {
  readonly library: Library;
  readonly commands: readonly Command[];
  /** Answers free text; a text that follows the question `before` is read with it. */
  readonly replyTo: (text: string, snapshot: Snapshot, reader?: Reader, before?: string) => Reply | Promise<Reply>;
  /** Reads for questions; left out where words alone are weighed. */
  readonly reader?: Reader;
  readonly log: Log;
  /** Left out where the story is a folder that nothing is written to. */
  readonly moderation?: Moderation;
  /** Resolves once it is an answer's turn to be found: finding it takes all there is of the processor. */
  readonly turn: () => Promise<void>;
  /** How the connection to Discord stands. */
  readonly connection: { readonly readsMessages: boolean; readonly pulse: Pulse };
  /** What was answered lately, to be suggested. */
  readonly answered: AnsweredQuestions;
  /** Left out where nobody has to wait. */
  readonly cooldown?: Cooldown;
  /** How long an answer may take before Discord is told that it is on its way, in milliseconds; where left out, as long as suits Discord. */
  readonly deferAfter?: number;
  /** How long an answer waits for its server's settings, in milliseconds; where left out, as long as suits Discord. */
  readonly settingsWithin?: number;
  /** How long suggestions may take to be found, in milliseconds; where left out, as long as suits Discord. */
  readonly suggestWithin?: number;
  /** How long one attempt at a request to Discord may take, in milliseconds; where left out, as long as suits Discord. */
  readonly attemptWithin?: number;
  /** How long work in hand may go on once the window closes, in milliseconds; ten seconds where left out. */
  readonly finishWithin?: number;
  /** Counts what is answered; left out where nobody looks. */
  readonly measures?: Measures;
  /** Told once a moderator has changed a story. */
  readonly afterChange?: () => void;
}
