import { readFileSync } from 'node:fs';
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { SeenMessage } from '#tests/fakeDiscord/seenMessage.ts';
import { drawComponents, type Names } from './drawComponents.ts';
import { escapeHtml } from './escapeHtml.ts';

/** What somebody did, and what the bot answered. */
export interface Exchange {
  readonly who: string;
  /** What stands above it: a message to the bot, or one that a command is used on. */
  readonly above?: { readonly text: string; readonly mention: boolean };
  /** The command they used or the button they pressed, where they did. */
  readonly used?: string;
  readonly answer: SeenMessage;
}

const css = readFileSync(new URL('./page.css', import.meta.url), 'utf8');

/** A page that shows an exchange on a phone. */
export function drawExchange({ who, above, used, answer }: Exchange, theme: 'light' | 'dark', names: Names): string {
  const body = [
    used === undefined ? '' : `<div class="used"><b>${escapeHtml(who)}</b> used <b>${escapeHtml(used)}</b></div>`,
    drawComponents(answer.components as unknown as APIMessageTopLevelComponent[], names),
    answer.ephemeral ? '<div class="only">Only you can see this</div>' : '',
  ].join('');
  const asked = above ? drawAsked(who, above) : '';
  const answered = message({ name: 'Verbatim', colour: '#2e7d6b', tag: 'APP', body });
  return `<!doctype html><html class="${theme}"><meta charset="utf-8"><style>${css}</style><body>${asked}${answered}</body></html>`;
}

function drawAsked(who: string, { text, mention }: NonNullable<Exchange['above']>): string {
  const body = `${mention ? '<mark>@Verbatim</mark> ' : ''}${escapeHtml(text)}`;
  return message({ name: mention ? who : 'bob', colour: '#8a5a2b', body });
}

function message(said: { name: string; colour: string; tag?: string; body: string }): string {
  const tag = said.tag === undefined ? '' : ` <span class="tag">${said.tag}</span>`;
  return (
    `<div class="message"><div class="face" style="background: ${said.colour}">${said.name.charAt(0).toUpperCase()}</div>` +
    `<div><span class="name">${escapeHtml(said.name)}</span>${tag}</div><div>${said.body}</div></div>`
  );
}
