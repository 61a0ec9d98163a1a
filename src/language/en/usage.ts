import { grammarOf } from '../grammar.ts';

const { number } = grammarOf('en');

/** What is wrong with what somebody typed or chose, and what to do instead. */
export const usage = {
  questionEmpty: 'Ask something about the story, or type /help to see what can be asked.',
  questionTooLong: ({ most }: { most: number }) => `That is too long: ask in at most ${number(most)} characters.`,
  moderatorsOnly: 'Only moderators of this server may do that: ask one of them.',
  nothingKept: 'Nothing is kept here: this story is a folder of files. Start without --corpus to change it.',
  sourceMissing: '/corpus add needs one of file, text and url: give the article itself or its address.',
  sourceTwice: 'Give one of file, text and url at a time.',
  intervalUnknown: 'every must be minutes, hours or days from 15m to 30d, such as 6h.',
  pinIncomplete: '/pin needs the paragraph too: give the number after the ¶ as passage.',

  commandUnknown: ({ name }: { name: string }) => `There is no command /${name}: /help lists them all.`,
  commandUnknownNear: ({ name, nearest }: { name: string; nearest: string }) =>
    `There is no command /${name}: did you mean /${nearest}?`,
  subcommandMissing: ({ command, names }: { command: string; names: string }) =>
    `/${command} needs one of these words after it: ${names}.`,
  optionNoFile: 'A file can only come with the command itself: type the command anew.',
  optionMissing: ({ command, option, description }: { command: string; option: string; description: string }) =>
    `/${command} needs ${option}: ${description}.`,
  optionNone: ({ command }: { command: string }) => `/${command} takes no options: type it alone.`,
  optionInteger: ({ option }: { option: string }) => `${option} must be a whole number, such as 7.`,
  optionMin: ({ option, min }: { option: string; min: number }) => `${option} must be at least ${min}.`,
  optionMax: ({ option, max }: { option: string; max: number }) => `${option} must be at most ${max}.`,
  optionBoolean: ({ option }: { option: string }) => `${option} must be on or off.`,
  optionMember: ({ option }: { option: string }) =>
    `${option} must be a member: choose one from the list, or write one as <@123>.`,
  optionChoice: ({ option, choices }: { option: string; choices: string }) => `${option} must be one of ${choices}.`,
  optionLong: ({ option, most }: { option: string; most: number }) =>
    `${option} is too long: at most ${number(most)} characters.`,
};
