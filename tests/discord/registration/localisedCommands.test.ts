import { describe, expect, it } from 'vitest';
import type { Command, OptionData } from '#src/command/command.ts';
import { loadCommands } from '#src/command/loadCommands.ts';
import { commandJson } from '#src/discord/registration/commandJson.ts';
import { wordIn } from '#src/language/commandWords.ts';
import { LANGUAGES } from '#src/language/languages.ts';
import type { Declared } from '#src/language/message.ts';
import { say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';

const commands = await loadCommands();

/** A command, a subcommand, an option or a choice as it is registered. */
interface Offered {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Offered[];
  readonly choices?: readonly Offered[];
}

const offered = commands.filter(({ data }) => !data.hidden).map((command) => commandJson(command) as Offered);
const childrenOf = ({ options = [], choices = [] }: Offered) => [...options, ...choices];
const withAll = (part: Offered): Offered[] => [part, ...childrenOf(part).flatMap(withAll)];
const nameIn = (tag: string, part: Offered) => part.name_localizations?.[tag] ?? part.name;

/** Everything that is declared to people. */
function declaredIn({ data }: Command): Declared[] {
  const ofOption = (command: string, { name, description, choices = [] }: OptionData): Declared[] => [
    { declared: 'name', command, option: name, english: name },
    { declared: 'description', command, option: name, english: description },
    ...choices.map((choice): Declared => {
      return { declared: 'choice', command, option: name, choice: choice.value, english: choice.name };
    }),
  ];
  const parts = [data, ...(data.subcommands ?? []).map((part) => ({ ...part, name: `${data.name} ${part.name}` }))];
  return parts.flatMap(({ name: command, description, options }) => [
    { declared: 'name', command, english: command },
    { declared: 'description', command, english: description },
    ...options.flatMap((option) => ofOption(command, option)),
  ]);
}

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))('the commands in %s', (tag, language) => {
  it('have words of their own, for options and choices too', () => {
    const missing = commands
      .flatMap(declaredIn)
      .filter((declared) => wordIn(language.commands, declared) === undefined);
    expect(missing).toEqual([]);
  });

  it('keep to the names and lengths that Discord allows', () => {
    const typed = offered.filter(({ description }) => description !== undefined);
    const menus = offered.filter(({ description }) => description === undefined).map((menu) => nameIn(tag, menu));
    const parts = typed.flatMap(withAll).filter(({ description }) => description !== undefined);
    const names = parts.map((part) => nameIn(tag, part));
    expect(names.filter((name) => !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase())).toEqual([]);
    expect(menus.filter((name) => name.length < 1 || name.length > 32)).toEqual([]);
    const descriptions = parts.map((part) => part.description_localizations?.[tag] ?? '');
    expect(descriptions.filter((description) => description.length < 1 || description.length > 100)).toEqual([]);
  });

  it('are told apart by their names', () => {
    const twice = (parts: readonly Offered[]) => {
      const names = parts.map((part) => nameIn(tag, part));
      return names.filter((name, at) => names.indexOf(name) !== at);
    };
    expect([offered, ...offered.flatMap(withAll).map(childrenOf)].flatMap(twice)).toEqual([]);
  });

  it('call their settings as the menu does', () => {
    const setup = offered.find(({ name }) => name === 'setup');
    const rules = [
      texts.askChannelsRule({ most: 25 }),
      texts.moderatorRoleRule,
      texts.moderatorsChannelRule,
      texts.privateByDefaultRule,
      texts.feedbackRule,
      texts.strictnessRule,
      texts.cooldownRule({ most: 9 }),
      texts.channelLimitRule({ most: 9 }),
      texts.seedRule,
      texts.retentionRule({ most: 9 }),
    ].map((rule) => say(rule, language));
    const named = (setup?.options ?? []).filter((option) => rules.some((rule) => rule.includes(nameIn(tag, option))));
    expect(named.length).toBe(rules.length);
  });
});

describe('the commands in all languages together', () => {
  it.each(offered.map((command) => [command.name, command] as const))(
    'have at most 8,000 characters, the longest language counted for each word: /%s',
    (_, command) => {
      const longest = (english = '', others: Readonly<Record<string, string>> = {}) =>
        Math.max(english.length, ...Object.values(others).map((word) => word.length));
      const parts = withAll(command);
      const length = parts.reduce(
        (sum, part) =>
          sum + longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations),
        0,
      );
      expect(length).toBeLessThanOrEqual(8_000);
    },
  );
});
