/** A permission that the bot makes use of. */
export type Permission = 'viewChannel' | 'sendMessages' | 'sendMessagesInThreads' | 'readMessageHistory';

/** A channel where the bot is to work, and what keeps it from that. */
export interface ChannelFacts {
  /** As people know it; its id where the window does not see it. */
  readonly name: string;
  readonly use: 'here' | 'ask' | 'moderators';
  /** What the bot may not do there. */
  readonly missing: readonly Permission[];
  /** Deleted, or hidden from the bot. */
  readonly unseen?: true;
}

/** What a window through which people ask knows of itself, on one server. */
export interface WindowFacts {
  readonly channels: readonly ChannelFacts[];
  /** Whether it gets the words of messages that do not address the bot. */
  readonly readsMessages: boolean;
  /** Names of commands by how what is offered differs from what is handled; left out where that cannot be told now. */
  readonly drift?: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  /** How long ago it last heard anything but a command; left out where it has heard nothing else yet. */
  readonly lastEventSeconds?: number;
  /** How long its last heartbeat took to be answered, in milliseconds; left out where none was answered yet. */
  readonly heartbeatMs?: number;
  /** Adds the bot anew with all the permissions it makes use of, and no others. */
  readonly inviteUrl: string;
}
