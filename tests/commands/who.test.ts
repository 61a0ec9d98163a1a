import { describe, expect, it } from 'vitest';
import who from '#commands/who.ts';
import { outline } from '#tests/render/outline.ts';
import { runTyped, suggested } from './runTyped.ts';

describe('/who', () => {
  it('shows the roles the story gives, what it says of the person, and where', async () => {
    const reply = await runTyped(who, 'dermer');
    expect(outline(reply)).toEqual([
      '# *Ron Dermer*',
      '- Minister for Strategic Affairs [¶4]',
      "- Netanyahu's closest confidant [¶4]",
      "> Netanyahu's closest confidant, Minister for Strategic Affairs Ron Dermer, told Netanyahu several times in recent days he needs to send the delegation to Washington as soon as possible to avoid further escalation of tensions with President Joe Biden, the report said.",
      '~ [¶4] · Virtual meeting of the US and Israel on Rafah · revision 1',
      "> Dermer and Netanyahu's national security adviser Tzachi Hanegbi are going to lead the talks from the Israeli side with senior Israeli defense and intelligence officials participating.",
      '~ [¶7] · Virtual meeting of the US and Israel on Rafah · revision 1',
      '~ Named in [¶4], [¶7]',
      expect.stringMatching(/^! In context: \/context number:4 words:0-\d+-[0-9a-f]{6} article:rafah-meeting$/),
      '! Not what I asked: /feedback wrong question:"/who name:dermer"',
    ]);
  });

  it('shows what the person says, and where to find more of it', async () => {
    const lines = outline(await runTyped(who, 'John Kirby'));
    expect(lines).toContain('- {"We believe a major ground offensive [in Rafah] is a mistake"} [¶10]');
    expect(lines).toContain('! Quotations of John Kirby: /quote speaker:"John Kirby"');
  });

  it('says that the story does not name somebody, and whom it names', async () => {
    const reply = await runTyped(who, 'merkel');
    expect(reply.tone).toBe('absent');
    expect(outline(reply)[0]).toBe('The story names nobody called "merkel".');
    expect(outline(reply)[1]).toMatch(/^~ It names .*Benjamin Netanyahu, .*John Kirby/);
  });

  it('lists everybody where nobody is asked for', async () => {
    const { answer } = await runTyped(who);
    const names = answer.kind === 'people' ? answer.people.map(({ name }) => name).sort() : [];
    expect(names).toEqual([
      'Barak Ravid',
      'Benjamin Netanyahu',
      'Blinken',
      'Jake Sullivan',
      'Joe Biden',
      'John Kirby',
      'Kamala Harris',
      'Ron Dermer',
      'Tzachi Hanegbi',
    ]);
  });

  it('suggests names by their beginning, a later word, and letters in order', async () => {
    expect(await suggested(who, 'name', 'jak')).toEqual(['Jake Sullivan']);
    expect(await suggested(who, 'name', 'kir')).toEqual(['John Kirby']);
    expect(await suggested(who, 'name', 'khrs')).toEqual(['Kamala Harris']);
  });
});
