import type { Answer } from '#src/answer/answer.ts';
import type { Explanation } from '#src/answer/explain.ts';
import type { Passage, Story } from '#src/corpus/story.ts';
import type { Text } from '#src/language/message.ts';
import type { Span } from '#src/text/span.ts';

/** An answer laid out as blocks that any window can draw, in whatever language it speaks. It knows nothing of Discord. */
export interface Reply {
  readonly answer: Answer | ModerationAnswer;
  /** How sure the reply is, for the accent colour: see the design of replies. */
  readonly tone: 'answer' | 'unsure' | 'absent' | 'error' | 'plain';
  readonly blocks: readonly Block[];
  /** Shown to the asker alone, where the window can do that. */
  readonly private?: boolean;
  /** The story the passages were cut from: the send gate checks them against it. */
  readonly story: Story;
  /** The free text that was answered, where there was any. */
  readonly question?: string;
  /** How the question was read with the one before it, where that is not as it was typed. */
  readonly readAs?: string;
  /** Why a question was answered so, where that was asked for. */
  readonly why?: Explanation;
  /** Handed out with the reply. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
}

/** What came of a moderator's command, for programs: people read the blocks. */
export interface ModerationAnswer {
  readonly kind: 'moderation';
  /** 'proposed' waits for `change` to be confirmed; 'nothing' is where there is nothing to change. */
  readonly outcome: 'proposed' | 'nothing' | 'committed' | 'unchanged' | 'conflict' | 'gone' | 'done' | 'shown';
  /** Confirms or cancels what is proposed. */
  readonly change?: string;
  /** The revision that was made, or that what is proposed was made against. */
  readonly revision?: number;
  readonly passages: readonly Passage[];
}

export type Block =
  /** A line that heads what follows. */
  | { readonly type: 'heading'; readonly parts: readonly Part[] }
  /** A line of running text. */
  | { readonly type: 'line'; readonly parts: readonly Part[] }
  /** An entry of a list. */
  | { readonly type: 'item'; readonly parts: readonly Part[] }
  /** Small print. */
  | { readonly type: 'note'; readonly parts: readonly Part[] }
  /** The story's own words, set apart as a quotation. */
  | {
      readonly type: 'passage';
      readonly passage: Passage;
      /** The words that answer: offsets into the paragraph. */
      readonly emphasis: readonly Span[];
    }
  /** Something to choose, with what is chosen now. */
  | Choice
  /** What the reader can do next. */
  | { readonly type: 'actions'; readonly actions: readonly Action[] };

export interface Choice {
  readonly type: 'choice';
  readonly label: Text;
  /** What is chosen now, in words. */
  readonly shown: Text;
  /** What choosing it means. */
  readonly note?: Text;
  /** The command line that a choice runs, with the values for one option of it. */
  readonly line: string;
  readonly option: string;
  /** The server's roles, its channels, these and its forums, or one of these values. */
  readonly from:
    | 'roles'
    | 'channels'
    | 'channels and forums'
    | readonly { readonly name: Text; readonly value: string }[];
  /** How many can be chosen at most; of roles and channels also none, which is the value "none". */
  readonly most: number;
  /** Ids or values; several are given to the option with blanks between them. */
  readonly chosen: readonly string[];
}

export type Part =
  /** Verbatim's own words, and facts about the story such as a title or a name. Windows escape them. */
  | { readonly kind: 'words'; readonly text: Text; readonly strong?: boolean }
  /** The publisher's words: the send gate checks them. */
  | { readonly kind: 'verbatim'; readonly passage: Passage; readonly strong?: boolean }
  /** A citation, "¶7", linked to the published sentence where the article has an address. */
  | { readonly kind: 'cite'; readonly passage: Passage }
  /** Somebody by their id, named as the window names people. */
  | { readonly kind: 'member'; readonly id: string };

export type Action =
  /** Opens the published page, at the sentence where a passage is given. */
  | { readonly kind: 'open'; readonly label: Text; readonly url: string }
  /** Runs a command, typed as in the console: "/passage number:7". */
  | {
      readonly kind: 'command';
      readonly label: Text;
      readonly line: string;
      /** How much weight it has: the one thing to do next, or one that takes something away. */
      readonly weight?: 'main' | 'danger';
      /** Options of the command that the line leaves open: asked for first, where the window can do that. */
      readonly ask?: readonly string[];
      /** What it shows is for whoever the reply answers: nobody else may do it. */
      readonly own?: true;
      /** What it shows takes the place of the reply, where the window can do that. */
      readonly inPlace?: true;
      /** It says how good the reply is: left out where a server wants no feedback. */
      readonly feedback?: true;
    };
