import { describe, expect, it } from 'vitest';
import type { Command, OptionData } from '#src/command/command.ts';
import { parseLine } from '#src/command/parseLine.ts';
import { UserError } from '#src/command/userError.ts';
import { commandLine } from '#src/render/commandLine.ts';
import fc from '#tests/properties.ts';

function commandNamed(name: string, options: readonly OptionData[]): Command {
  return {
    data: { name, description: 'Made up', options },
    access: 'everyone',
    run: () => {
      throw new Error('not run here');
    },
  };
}

const commands = [
  commandNamed('quote', [
    { name: 'speaker', description: 'Who says it', type: 'text' },
    { name: 'about', description: 'What it is about', type: 'text', maxLength: 40 },
  ]),
  commandNamed('ask', [{ name: 'question', description: 'What you want to know', type: 'text', required: true }]),
  commandNamed('page', [
    { name: 'number', description: 'The number after the ¶', type: 'integer', required: true, min: 1, max: 99 },
    { name: 'whole', description: 'All of it', type: 'boolean' },
  ]),
  commandNamed('size', [
    { name: 'length', description: 'How long', type: 'text', choices: [{ name: 'Long', value: 'long' }] },
  ]),
  commandNamed('clear', []),
];

function read(line: string): Record<string, unknown> {
  const { command, options } = parseLine(line, commands);
  const values = command.data.options.map(({ name, type }) => {
    const value =
      type === 'integer' ? options.integer(name) : type === 'boolean' ? options.boolean(name) : options.text(name);
    return [name, value];
  });
  return { command: command.data.name, ...Object.fromEntries(values.filter(([, value]) => value !== undefined)) };
}

function refusal(line: string): string {
  try {
    parseLine(line, commands);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('parseLine', () => {
  it.each([
    ['/quote', { command: 'quote' }],
    ['/quote kirby', { command: 'quote', speaker: 'kirby' }],
    ['/QUOTE  John Kirby ', { command: 'quote', speaker: 'John Kirby' }],
    ['/quote speaker:kirby about:rafah', { command: 'quote', speaker: 'kirby', about: 'rafah' }],
    ['/quote about:rafah speaker:kirby', { command: 'quote', speaker: 'kirby', about: 'rafah' }],
    ['/quote kirby about:the ground war', { command: 'quote', speaker: 'kirby', about: 'the ground war' }],
    ['/quote speaker: John Kirby about: rafah', { command: 'quote', speaker: 'John Kirby', about: 'rafah' }],
    ['/quote speaker:"John Kirby" about:rafah', { command: 'quote', speaker: 'John Kirby', about: 'rafah' }],
    ['/quote speaker:"he who writes about: it"', { command: 'quote', speaker: 'he who writes about: it' }],
    ['/quote "a disaster" he said', { command: 'quote', speaker: '"a disaster" he said' }],
    ['/quote "unclosed about:rafah', { command: 'quote', speaker: '"unclosed', about: 'rafah' }],
    ['/quote speaker: about:rafah', { command: 'quote', about: 'rafah' }],
    ['/ask why: what for?', { command: 'ask', question: 'why: what for?' }],
    [
      '/ask question: why is it at https://a.example/b?c=d:e',
      { command: 'ask', question: 'why is it at https://a.example/b?c=d:e' },
    ],
    ['/ask is there a question: yes or no', { command: 'ask', question: 'is there a question: yes or no' }],
    ['/ask number:7', { command: 'ask', question: 'number:7' }],
    ['/page 7', { command: 'page', number: 7 }],
    ['/page ¶7 whole:True', { command: 'page', number: 7, whole: true }],
    ['/size LONG', { command: 'size', length: 'long' }],
    ['/clear', { command: 'clear' }],
  ])('reads %s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    ['/', 'There is no command /: /help lists them all.'],
    ['/xyzzy', 'There is no command /xyzzy: /help lists them all.'],
    [`/${'x'.repeat(1000)}`, `There is no command /${'x'.repeat(32)}: /help lists them all.`],
    ['/qoute kirby', 'There is no command /qoute: did you mean /quote?'],
    ['/cl', 'There is no command /cl: did you mean /clear?'],
    ['/ask', '/ask needs question: What you want to know.'],
    ['/ask question:', '/ask needs question: What you want to know.'],
    ['/page seven', 'number must be a whole number, such as 7.'],
    ['/page 7.5', 'number must be a whole number, such as 7.'],
    ['/page 99999999999999999999', 'number must be a whole number, such as 7.'],
    ['/page 0', 'number must be at least 1.'],
    ['/page 100', 'number must be at most 99.'],
    ['/page 7 whole:perhaps', 'whole must be on or off.'],
    ['/size huge', 'length must be one of long.'],
    [`/quote about:${'x'.repeat(41)}`, 'about is too long: at most 40 characters.'],
    ['/clear all', '/clear takes no options: type it alone.'],
  ])('refuses %s', (line, message) => {
    expect(refusal(line)).toBe(message);
  });

  it('reads back whatever a command line is written with', () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(value, value, (speaker, about) => {
        expect(read(commandLine('quote', { speaker, about }))).toEqual({ command: 'quote', speaker, about });
      }),
    );
  });
});
