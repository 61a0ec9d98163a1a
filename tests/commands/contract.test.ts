import { PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '#src/command/loadCommands.ts';
import { mayRun, moderatorPermission } from '#src/discord/interactions/access.ts';
import { commandJson } from '#src/discord/registration/commandJson.ts';

const commands = await loadCommands();

describe('all commands', () => {
  it('are as many as one application may have, each with a name of its own', () => {
    const typed = commands.filter(({ data }) => data.messageMenu === undefined).map(({ data }) => data.name);
    const inMenu = commands.flatMap(({ data }) => data.messageMenu ?? []);
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.length).toBeLessThanOrEqual(100);
    expect(inMenu.length).toBeLessThanOrEqual(15);
    expect(new Set(commands.map(({ data }) => data.name)).size).toBe(commands.length);
    expect(new Set(inMenu).size).toBe(inMenu.length);
  });

  it.each(commands.map((command) => [command.data.name, command] as const))(
    'complete what they say they complete: /%s',
    (_, command) => {
      expect(command.complete !== undefined).toBe(
        [command.data, ...(command.data.subcommands ?? [])].some(({ options }) =>
          options.some(({ autocomplete }) => autocomplete === true),
        ),
      );
    },
  );

  it.each(commands.map((command) => [command.data.name, command] as const))(
    'are shown and run for whom they are meant: /%s',
    async (_, command) => {
      const forModerators = command.access === 'moderators';
      expect(commandJson(command).default_member_permissions).toBe(forModerators ? Number(moderatorPermission) : null);
      const guildId = '200000000000000001';
      const onServer = { guildId, authorizingIntegrationOwners: { 0: guildId } };
      const mayWith = (memberPermissions: Readonly<PermissionsBitField> | null) =>
        mayRun(command, { memberPermissions, ...onServer, member: null }, undefined);
      expect(await mayWith(new PermissionsBitField(0n).freeze())).toBe(!forModerators);
      expect(await mayWith(null)).toBe(!forModerators);
      expect(await mayWith(new PermissionsBitField(moderatorPermission).freeze())).toBe(true);
    },
  );
});
