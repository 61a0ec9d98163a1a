import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { drawMarkdown } from './drawMarkdown.ts';
import { escapeHtml } from './escapeHtml.ts';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** Names of the roles and channels that menus have chosen, by id. */
export type Names = ReadonlyMap<string, string>;

/** A message's components as HTML. Throws at a kind of component the bot does not send. */
export function drawComponents(components: readonly Component[], names: Names): string {
  return components.map((component) => drawComponent(component, names)).join('');
}

function drawComponent(component: Component, names: Names): string {
  switch (component.type) {
    case ComponentType.Container: {
      const accent = component.accent_color?.toString(16).padStart(6, '0');
      const style = accent === undefined ? '' : ` style="--accent: #${accent}"`;
      return `<section class="container"${style}>${drawComponents(component.components, names)}</section>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text">${drawMarkdown(component.content)}</div>`;
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map((inside) => drawControl(inside, names)).join('')}</div>`;
    case ComponentType.Separator:
      return component.divider === false ? '<div class="gap"></div>' : '<hr>';
    case ComponentType.File: {
      const name = component.file.url.replace(/^attachment:\/\//, '');
      return `<div class="file"><span>${escapeHtml(name)}</span></div>`;
    }
    default:
      throw new Error(`The gallery cannot draw a component of type ${component.type}.`);
  }
}

const styles: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
};

function drawControl(control: APIComponentInMessageActionRow, names: Names): string {
  if (control.type === ComponentType.Button) return drawButton(control);
  const chosen =
    control.type === ComponentType.StringSelect
      ? control.options.filter((option) => option.default === true).map(({ label }) => label)
      : (control.default_values ?? []).map(({ id }) => names.get(id) ?? id);
  const shown =
    chosen.length > 0
      ? escapeHtml(chosen.join(', '))
      : `<span class="empty">${escapeHtml(control.placeholder ?? 'Make a selection')}</span>`;
  return `<div class="menu">${shown}</div>`;
}

function drawButton(button: APIButtonComponent): string {
  const label = 'label' in button ? (button.label ?? '') : '';
  const state = button.disabled === true ? ' disabled' : '';
  return `<span class="button ${styles[button.style] ?? 'secondary'}${state}">${escapeHtml(label)}</span>`;
}
