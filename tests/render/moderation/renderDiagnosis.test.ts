import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#src/moderation/settings.ts';
import type { WindowFacts } from '#src/moderation/windowFacts.ts';
import { type Examined, renderDiagnosis } from '#src/render/moderation/renderDiagnosis.ts';
import { articleOf } from '../madeUpStory.ts';
import { outline } from '../outline.ts';

const story = { revision: 3, articles: [articleOf(['The quay closed.'])] };
const made = new Date('2026-05-04T18:30:00Z');
const window: WindowFacts = {
  channels: [{ name: 'news', use: 'here', missing: [] }],
  readsMessages: true,
  drift: { added: [], changed: [], removed: [] },
  lastEventSeconds: 40,
  heartbeatMs: 62,
  inviteUrl: 'https://discord.com/oauth2/authorize?client_id=1',
};
const watch = { server: '1', url: 'https://quay.example', everyMs: 1, at: made, nextAt: made };

const lines = (examined: Partial<Examined> = {}, articles = story.articles) =>
  outline(
    renderDiagnosis({ settings: DEFAULT_SETTINGS, made, watches: [], window, ...examined }, { ...story, articles }),
  );
const linesWith = (facts: Partial<WindowFacts>, settings = DEFAULT_SETTINGS) =>
  lines({ settings, window: { ...window, ...facts } });

describe('renderDiagnosis', () => {
  it('says of each thing that it is well, and has the invitation at hand', () => {
    expect(lines()).toEqual([
      'All is well.',
      '- *ok* – #news, where you are: I may answer here.',
      '- *ok* – Message content: I get it, so ask channels are answered.',
      '- *ok* – Commands: Discord offers those that I have.',
      '- *ok* – Connection: the last event from Discord came 40 seconds ago. The last heartbeat was answered in 62 ms.',
      '- *ok* – Story: 1 article at revision 3, made 2026-05-04 18:30 UTC.',
      '- *ok* – Watched addresses: none.',
      '- *ok* – Store: it answers.',
      '! Invite me again with these permissions: https://discord.com/oauth2/authorize?client_id=1',
    ]);
  });

  it('begins with what is to do, each permission by name and channel', () => {
    const channels: WindowFacts['channels'] = [
      { name: 'news', use: 'here', missing: [] },
      { name: 'ask', use: 'ask', missing: ['sendMessages', 'sendMessagesInThreads', 'readMessageHistory'] },
      { name: 'mods', use: 'moderators', missing: ['viewChannel'] },
      { name: '77', use: 'ask', missing: [], unseen: true },
    ];
    expect(linesWith({ channels }).slice(0, 5)).toEqual([
      '3 things to see to:',
      '- *to do* – #ask: I lack Send Messages, Send Messages in Threads, and Read Message History. Allow me that there (Edit Channel, Permissions).',
      '- *to do* – #mods: I lack View Channel. Allow me that there (Edit Channel, Permissions).',
      '- *to do* – The channel with the id 77 is gone, or I may not see it: allow me View Channel there, or choose another one in /setup.',
      '- *ok* – #news, where you are: I may answer here.',
    ]);
  });

  it('minds the message content only where there are ask channels', () => {
    const blind = { readsMessages: false };
    expect(linesWith(blind)).toContain(
      '- *ok* – Message content: I do not get it, and nothing on this server needs it.',
    );
    expect(linesWith(blind, { ...DEFAULT_SETTINGS, askChannels: ['1'] })[1]).toBe(
      '- *to do* – Message content: I do not get it, so ask channels stay silent. Whoever runs me switches on the Message Content Intent (developer portal, Bot) and starts me again.',
    );
  });

  it('names the commands that are offered otherwise than they are handled', () => {
    expect(linesWith({ drift: { added: ['pin', 'who'], changed: [], removed: ['poll'] } })[1]).toBe(
      '- *to do* – Commands: what Discord offers is not what I have (not offered: pin, who · not mine any more: poll). Whoever runs me runs npm run deploy.',
    );
    const { drift: _, ...undriven } = window;
    expect(lines({ window: undriven })[1]).toBe(
      '- *to do* – Commands: Discord did not tell which it offers. Try again in a minute.',
    );
  });

  it.each([
    [119, '119 seconds'],
    [120, '2 minutes'],
    [7_199, '120 minutes'],
    [7_200, '2 hours'],
  ])('tells %i seconds as %s', (lastEventSeconds, told) => {
    expect(linesWith({ lastEventSeconds }).join('\n')).toContain(`came ${told} ago.`);
  });

  it('names the addresses that cannot be read, since when and why', () => {
    const failing = { since: made, failures: 4, problem: 'The page answered 404.' };
    expect(lines({ watches: [watch, { ...watch, url: 'https://pier.example', failing }] })[1]).toBe(
      '- *to do* – https://pier.example cannot be read since 2026-05-04 18:30 UTC. The page answered 404. /corpus unwatch stops trying.',
    );
    expect(lines({ watches: [watch] })).toContain('- *ok* – Watched addresses: the only one could be read.');
  });

  it('says what to do about a story without articles', () => {
    expect(lines({}, [])[1]).toBe(
      '- *to do* – Story: it has no articles, so nothing can be answered. /corpus add adds one.',
    );
  });

  it('leaves the window out where there is none', () => {
    const examined: Examined = { settings: DEFAULT_SETTINGS, watches: [] };
    expect(outline(renderDiagnosis(examined, story))).toEqual([
      'All is well.',
      '- *ok* – Story: 1 article at revision 3, as it came with me.',
      '- *ok* – Watched addresses: none.',
      '- *ok* – Store: it answers.',
    ]);
  });
});
