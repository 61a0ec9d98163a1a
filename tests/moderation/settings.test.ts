import { describe, expect, it } from 'vitest';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  mayModerate,
  readSettings,
  settingsProblems,
} from '#src/moderation/settings.ts';
import { inEnglish } from '#tests/language/inEnglish.ts';

describe('the settings of a server', () => {
  it.each([
    [undefined],
    [null],
    ['x'],
    [[]],
    [{}],
    [{ retention: 0, cooldown: -1, seed: 'yes', askChannels: ['general'], moderatorRole: 5, strictness: 'lax' }],
  ])('are the defaults where %j was saved', (saved) => {
    expect(readSettings(saved)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what fits of what was saved, and nothing else', () => {
    expect(readSettings({ retention: 30, cooldown: 'long', colour: 'red', moderatorRole: '12' })).toEqual({
      ...DEFAULT_SETTINGS,
      retention: 30,
      moderatorRole: '12',
    });
  });

  it('lose a role or a channel that is taken away, and nothing else', () => {
    const settings = { ...DEFAULT_SETTINGS, moderatorRole: '12', moderatorsChannel: '34' };
    expect(changeSettings(settings, { moderatorRole: null, feedback: false })).toEqual({
      ...DEFAULT_SETTINGS,
      moderatorsChannel: '34',
      feedback: false,
    });
  });

  it('name everything that does not fit', () => {
    const problems = settingsProblems({ cooldown: 3_601, retention: 0.5, moderatorRole: 'mods', seed: true });
    expect(inEnglish(problems)).toEqual([
      '"moderator-role" must be a role.',
      '"cooldown" must be from 0 to 3,600 seconds.',
      '"retention" must be from 1 to 730 days.',
    ]);
    expect(settingsProblems({ moderatorRole: null, askChannels: [] })).toEqual([]);
  });

  it.each([
    [{ managesServer: true, roles: [] }, undefined, true],
    [{ managesServer: false, roles: ['12'] }, '12', true],
    [{ managesServer: false, roles: ['13'] }, '12', false],
    [{ managesServer: false, roles: ['12'] }, undefined, false],
  ])('tell whether %j moderates where the role is %s', (member, role, may) => {
    expect(mayModerate({ ...DEFAULT_SETTINGS, ...(role !== undefined && { moderatorRole: role }) }, member)).toBe(may);
  });
});
