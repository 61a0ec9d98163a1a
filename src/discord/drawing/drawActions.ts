import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Text } from '#src/language/message.ts';
import { type Language, say } from '#src/language/say.ts';
import type { Action } from '#src/render/reply.ts';
import { withoutControls } from '#src/text/controlCharacters.ts';
import { formButton, type NamedButton, type Press, pressButton } from './customIds.ts';
import { buttonLabel, buttonUrl, customId, rowButtons } from './limits.ts';
import { trim } from './trim.ts';

/** Rows of buttons under one reply: more would be a menu, not a next step. */
const mostRows = 2;

/** A button of the window's own. */
export interface WindowButton extends Press {
  readonly label: Text;
}

/** Buttons as Discord takes them, and the command lines they have no room for, by their keys. */
export interface DrawnButtons {
  readonly rows: APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * What the reader can do next, as rows of buttons, those of the window last. An action Discord has no room for, or that is there already,
 * is left out; where there are too many, the window's own stay.
 */
export function drawActions(
  actions: readonly Action[],
  language: Language,
  { owner, own = [] }: { readonly owner?: string | undefined; readonly own?: readonly WindowButton[] } = {},
): DrawnButtons {
  const kept = new Map<string, string>();
  const brush: Brush = {
    label: (text) => trim(withoutControls(say(text, language)), buttonLabel - 2),
    name: ({ id, kept: line }) => {
      if (line) kept.set(line.key, line.line);
      return id;
    },
  };
  const buttons = new Map<string, APIButtonComponent>();
  for (const action of actions) {
    const button = drawAction(action, owner, brush);
    if (button) buttons.set(action.kind === 'open' ? action.url : action.line, button);
  }
  const drawn = [
    ...[...buttons.values()].slice(0, mostRows * rowButtons - own.length),
    ...own.map(({ label, ...press }) => drawButton(label, ButtonStyle.Secondary, pressButton(press), brush)),
  ];
  const rows: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  for (let at = 0; at < drawn.length; at += rowButtons)
    rows.push({ type: ComponentType.ActionRow, components: drawn.slice(at, at + rowButtons) });
  return { rows, kept };
}

const styles = {
  main: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
  usual: ButtonStyle.Secondary,
} as const;

/** How buttons are labelled and named. */
interface Brush {
  label(text: Text): string;
  name(button: NamedButton): string;
}

function drawAction(action: Action, owner: string | undefined, brush: Brush): APIButtonComponent | undefined {
  if (action.kind === 'open') {
    const { label, url } = action;
    if (url.length > buttonUrl || !isLinkable(url)) return undefined;
    return { type: ComponentType.Button, style: ButtonStyle.Link, label: brush.label(label), url };
  }
  const { label, line, weight = 'usual', ask, own, inPlace } = action;
  const bound = own && owner !== undefined ? { owner } : {};
  const button = ask
    ? formButton({ line, options: ask })
    : pressButton({ how: inPlace ? 'turn' : 'run', line, ...bound });
  return button.id.length > customId ? undefined : drawButton(label, styles[weight], button, brush);
}

/** Whether a button may open it: a web address without a user part, which would show another site's name before the site's own. */
function isLinkable(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

type CommandStyle = Exclude<ButtonStyle, ButtonStyle.Link | ButtonStyle.Premium>;

function drawButton(label: Text, style: CommandStyle, button: NamedButton, brush: Brush): APIButtonComponent {
  return { type: ComponentType.Button, style, label: brush.label(label), custom_id: brush.name(button) };
}
