import {
  type APIContainerComponent,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  DiscordAPIError,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Text } from '#src/language/message.ts';
import { type Language, say } from '#src/language/say.ts';
import { texts } from '#src/language/texts.ts';
import type { EditMessage } from '#src/moderation/corrections/makeCorrections.ts';
import { isolate } from '#src/text/direction.ts';
import { escapeText } from '../drawing/escape.ts';
import { components as mostComponents, textCharacters, textDisplayWeight, textWeight } from '../drawing/limits.ts';
import { trim } from '../drawing/trim.ts';

type Correction = Parameters<EditMessage>[0];

/** Longest passage of a correction, in characters. */
const longestPassage = 700;

/** What has become of a message or its channel that nothing can be put under any more. */
const gone: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
]);

/**
 * Puts a correction under the message it belongs to; one that is there already is not put there twice. 'gone' where there is no such
 * message any more. Rejects as discord.js's REST does.
 */
export async function correctMessage(rest: REST, correction: Correction, language: Language): Promise<'done' | 'gone'> {
  const route = Routes.channelMessage(correction.channel, correction.message);
  try {
    const { components = [] } = (await rest.get(route)) as APIMessage;
    const corrected = putUnder(components, drawCorrection(correction, language));
    if (corrected) {
      const body = { components: corrected, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
      await rest.patch(route, { body });
    }
    return 'done';
  } catch (error) {
    if (error instanceof DiscordAPIError && gone.has(error.code)) return 'gone';
    throw error;
  }
}

/** What is said of a change: at full length, and in short where a message has no room for that. */
function drawCorrection({ was, now, revision }: Correction, language: Language): { full: string; short: string } {
  const write = (text: Text) => escapeText(say(text, language));
  const facts = { number: was.paragraph, revision };
  const then = quote(was.text);
  const full = now
    ? [write(texts.correctionChanged(facts)), then, write(texts.correctionNow), quote(now.text)]
    : [write(texts.correctionRemoved(facts)), then];
  return { full: full.join('\n'), short: write(texts.correctionShort(facts)) };
}

function quote(text: string): string {
  return `> ${isolate(escapeText(trim(text, longestPassage))).replaceAll('\n', '\n> ')}`;
}

/** The components with the correction at the end of the first container; nothing where it is there. */
function putUnder(
  components: readonly APIMessageTopLevelComponent[],
  { full, short }: { full: string; short: string },
): APIMessageTopLevelComponent[] | undefined {
  const shown = displaysOf(components).map(({ content }) => content);
  if (shown.includes(full) || shown.includes(short)) return undefined;
  const container = components.find((component) => component.type === ComponentType.Container);
  const others = components.filter((component) => component !== container);
  const display = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content });
  const within = (kept: APIContainerComponent['components'], content: string): APIMessageTopLevelComponent[] => [
    { type: ComponentType.Container, ...container, components: [...kept, display(content)] },
    ...others,
  ];
  const kept = container?.components ?? [];
  const tries = [within(kept, full), within(kept, short)];
  // A message that is full says at least what holds now.
  return tries.find(fits) ?? within([], full);
}

function fits(components: readonly APIMessageTopLevelComponent[]): boolean {
  const contents = displaysOf(components).map(({ content }) => content);
  const weight = contents.reduce((sum, content) => sum + Buffer.byteLength(content) + textDisplayWeight, 0);
  const characters = contents.reduce((sum, content) => sum + content.length, 0);
  return characters <= textCharacters && weight <= textWeight && count(components) <= mostComponents;
}

function displaysOf(components: readonly APIMessageTopLevelComponent[]): APITextDisplayComponent[] {
  return components
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : [component]))
    .filter((component) => component.type === ComponentType.TextDisplay);
}

function count(components: readonly object[]): number {
  return components.reduce<number>(
    (sum, component) =>
      sum + 1 + ('components' in component && Array.isArray(component.components) ? count(component.components) : 0),
    0,
  );
}
