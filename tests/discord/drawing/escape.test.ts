import { describe, expect, it } from 'vitest';
import { escapeText, unescapeText } from '#src/discord/drawing/escape.ts';
import { hostileText } from '#tests/discord/hostileText.ts';
import { hangs } from '#tests/hangs.ts';
import fc from '#tests/properties.ts';

describe('escapeText', () => {
  it.each([
    ['Talks resume on Sunday.', 'Talks resume on Sunday.'],
    ['a well-known, long-running dispute', 'a well-known, long-running dispute'],
    ['"We believe [in Rafah] it is"', '"We believe \\[in Rafah\\] it is"'],
    ['# Heading', '\\# Heading'],
    ['-# small', '\\-\\# small'],
    ['- entry', '\\- entry'],
    ['  + entry', '  \\+ entry'],
    ['* entry', '\\* entry'],
    ['3. point', '3\\. point'],
    ['12) point', '12\\) point'],
    ['. point after a number drawn before it', '\\. point after a number drawn before it'],
    ['first\n2. second', 'first\n2\\. second'],
    ['> said', '\\> said'],
    ['**bold** __under__ ~~gone~~', '\\*\\*bold\\*\\* \\_\\_under\\_\\_ \\~\\~gone\\~\\~'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['`code` ```block```', '\\`code\\` \\`\\`\\`block\\`\\`\\`'],
    ['[here](https://example.org)', '\\[here\\](https\\://example.org)'],
    ['see https://example.org/a', 'see https\\://example.org/a'],
    ['<https://example.org>', '\\<https\\://example.org\\>'],
    ['<@1> <@!2> <@&3> <#4>', '\\<\\@1\\> \\<\\@!2\\> \\<\\@&3\\> \\<\\#4\\>'],
    ['<t:1700000000:R>', '\\<t\\:1700000000\\:R\\>'],
    ['<:blob:55> and <a:wave:6>', '\\<\\:blob\\:55\\> and \\<a\\:wave\\:6\\>'],
    [':smile:', '\\:smile\\:'],
    ['He said: no', 'He said: no'],
    ['at 10:30', 'at 10\\:30'],
    ['@everyone and @here', '\\@everyone and \\@here'],
    ['C:\\temp\\', 'C\\:\\\\temp\\\\'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
  ])('draws %j so that it reads as published', (published, drawn) => {
    expect(escapeText(published)).toBe(drawn);
  });

  it('is undone to the character, whatever the text', () => {
    fc.assert(fc.property(hostileText, (text) => unescapeText(escapeText(text)) === text));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => unescapeText(escapeText(text)) === text),
    );
  });

  it('adds nothing but backslashes', () => {
    fc.assert(fc.property(hostileText, (text) => escapeText(text).replaceAll('\\', '') === text.replaceAll('\\', '')));
  });

  it('does not hang over blank lines and digits', { timeout: hangs }, () => {
    const text = '\n'.repeat(200_000) + ' '.repeat(200_000) + '1'.repeat(200_000);
    expect(unescapeText(escapeText(text))).toBe(text);
  });
});
