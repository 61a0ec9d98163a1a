import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Text } from '#src/language/message.ts';
import type { Moderation } from '#src/moderation/moderation.ts';
import type { WindowFacts } from '#src/moderation/windowFacts.ts';
import type { Reader } from '#src/reader/reader.ts';
import type { Reply } from '#src/render/reply.ts';
import type { StandingAnswer } from './standingAnswer.ts';

/** One slash command, or one command of the menu of a message. Its file in `commands/` bears its name and default-exports it. */
export interface Command {
  readonly data: CommandData;
  /** Who may run it. The window checks this again at run time, whatever Discord's overrides say. */
  readonly access: 'everyone' | 'moderators';
  /** Its replies are for the asker alone. Left out, whoever asks chooses who sees them; moderators' are never for others. */
  readonly private?: true;
  /** Returns what to show. The window defers, draws, sends and catches. Throws `UserError` for bad input. */
  run(invocation: Invocation): Reply | Promise<Reply>;
  /** Suggests values for the option being typed. */
  complete?(completion: Completion): readonly Choice[] | Promise<readonly Choice[]>;
}

/** How the command is declared to people, in either window. */
export interface CommandData {
  /** 1–32 lower-case letters, digits and hyphens. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  /**
   * What it is called in the menu of a message, in 1–32 characters, where it is offered there instead of as a slash command. The words
   * of the message are given to its first option; in the console they are typed after its name.
   */
  readonly messageMenu?: string;
  /** Of a command of that menu: its first option is asked for in a form that shows the words of the message, if the window has any. */
  readonly form?: true;
  /**
   * Of a command of that menu: it is about an answer of the bot's. Its first option is given the question that the message answers,
   * not its words; and whoever may run it is offered it under each answer that they alone see.
   */
  readonly ofAnswer?: true;
  /** In the order they are typed; required ones first. None where there are subcommands. */
  readonly options: readonly OptionData[];
  /** What the command does, chosen by the word after its name. */
  readonly subcommands?: readonly SubcommandData[];
  /** Only an action of a reply runs it: it is typed in the console, but offered nowhere. */
  readonly hidden?: true;
}

/** One thing a command can do, with options of its own. */
export interface SubcommandData {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionData[];
  /** Only an action of a reply runs it: it is typed in the console, but offered nowhere. */
  readonly hidden?: true;
  /** Where nothing was given, its options are asked for in a form, if the window has any. */
  readonly form?: true;
}

export interface OptionData {
  readonly name: string;
  readonly description: string;
  readonly type: 'text' | 'integer' | 'boolean' | 'file' | 'member';
  readonly required?: boolean;
  /** Offers suggestions from the command's `complete`. */
  readonly autocomplete?: boolean;
  /** The only values allowed. */
  readonly choices?: readonly Choice[];
  /** Bounds of an integer. */
  readonly min?: number;
  readonly max?: number;
  /** Longest text, in characters. */
  readonly maxLength?: number;
  /** Every look-up has it: lists of what a command takes leave it out. */
  readonly common?: true;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What was typed, checked against the declaration. */
export interface Options {
  text(name: string): string | undefined;
  integer(name: string): number | undefined;
  boolean(name: string): boolean | undefined;
  file(name: string): OptionFile | undefined;
  /** The member's id. */
  member(name: string): string | undefined;
}

/** A file that came with a command; read when it is asked for. */
export interface OptionFile {
  readonly name: string;
  /** Throws `UserError` where it cannot be read. */
  read(): Promise<Uint8Array>;
}

/** Whoever runs a command, and where. */
export interface Asker {
  readonly id: string;
  /** The server; for a direct message and the console, the home of the library. */
  readonly server: string;
  readonly isModerator: boolean;
}

export interface Invocation {
  /** Of a command that has subcommands. */
  readonly subcommand?: string;
  readonly options: Options;
  readonly asker: Asker;
  /** The story being asked, as it is now: it does not change under a running command. */
  readonly snapshot: Snapshot;
  readonly services: Services;
  /** Names the reply whose action runs the command, where the window knows it. */
  readonly under?: string;
  /** Of a command that is about an answer: what the message shows that it was used on. */
  readonly standing?: StandingAnswer;
  /** Tells the asker how far long work is, where the window can do that. */
  readonly progress?: (told: Text) => void;
}

export interface Completion {
  /** Of a command that has subcommands. */
  readonly subcommand?: string;
  /** The option being typed and what stands in it so far. */
  readonly option: string;
  readonly typed: string;
  readonly snapshot: Snapshot;
  /** Questions that this story answered lately where everybody saw it, newest first; none where the window remembers none. */
  readonly answered?: readonly string[];
}

/** What commands may use besides the story. */
export interface Services {
  readonly commands: readonly Command[];
  /** Left out where the story is a folder that nothing is written to. */
  readonly moderation?: Moderation;
  /** Reads for questions; left out where words alone are weighed. */
  readonly reader?: Reader;
  /** What the window knows of itself where the command was used; left out in the console. */
  readonly diagnose?: () => Promise<WindowFacts | undefined>;
}
