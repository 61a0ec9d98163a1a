import type { FakeDiscord } from './fakeDiscord.ts';
import type { Used } from './scenario.ts';
import type { SeenMessage } from './seenMessage.ts';

/** A moderator at work in a fake Discord. */
export interface ModeratorAtWork {
  /** Uses a command, a form or a menu; what is shown then. */
  use(used: Used): Promise<SeenMessage>;
  /** Presses the button of a message that has this label; what is shown then. */
  press(label: string, on: SeenMessage, more?: Partial<Used>): Promise<SeenMessage>;
}

/** Lets the moderator of the fake server work, or somebody else where that is said. */
export function workAsModerator(discord: Pick<FakeDiscord, 'interacts'>): ModeratorAtWork {
  async function use(used: Used): Promise<SeenMessage> {
    const { answer } = await discord.interacts({ by: 'mod', ...used });
    if (!answer) throw new Error('There was no answer.');
    return answer;
  }
  return {
    use,
    press: (label, on, more = {}) => {
      const button = on.buttons.find((candidate) => candidate.label === label);
      if (button?.customId === undefined) throw new Error(`There is no button "${label}" under: ${on.text}`);
      return use({ button: button.customId, on, ...more });
    },
  };
}

/** The text displays of a message as Discord holds it, one under the other. */
export function heldText({ content, components }: { content?: unknown; components?: unknown } = {}): string {
  const inner = Array.isArray(components) ? components.map(heldText) : [];
  return [typeof content === 'string' ? content : '', ...inner].filter((text) => text !== '').join('\n');
}
