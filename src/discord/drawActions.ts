import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { say } from '#src/language/say.ts';
import type { Action } from '#src/render/reply.ts';
import { commandButton, formId } from './customIds.ts';
import { buttonLabel, buttonUrl, customId, rowButtons } from './limits.ts';
import { trim } from './trim.ts';

/** Rows of buttons under one reply: more would be a menu, not a next step. */
const mostRows = 2;

/** What the reader can do next, as rows of buttons. An action Discord has no room for, or that is there already, is left out. */
export function drawActions(actions: readonly Action[]): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const action of actions) {
    const button = drawButton(action);
    if (button) buttons.set(action.kind === 'open' ? action.url : action.line, button);
  }
  const drawn = [...buttons.values()].slice(0, mostRows * rowButtons);
  const rows: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  for (let at = 0; at < drawn.length; at += rowButtons)
    rows.push({ type: ComponentType.ActionRow, components: drawn.slice(at, at + rowButtons) });
  return rows;
}

const styles = {
  main: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
  usual: ButtonStyle.Secondary,
} as const;

function drawButton(action: Action): APIButtonComponent | undefined {
  const label = trim(say(action.label), buttonLabel - 2);
  if (action.kind === 'open') {
    if (action.url.length > buttonUrl || !/^https?:\/\//i.test(action.url) || !URL.canParse(action.url))
      return undefined;
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: action.url };
  }
  const id = action.ask ? formId(action.line, action.ask) : commandButton(action.line);
  if (id.length > customId) return undefined;
  return { type: ComponentType.Button, style: styles[action.weight ?? 'usual'], label, custom_id: id };
}
