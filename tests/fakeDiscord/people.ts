import type { FakeDiscord } from './fakeDiscord.ts';
import type { Used } from './scenario.ts';
import type { SeenMessage } from './seenMessage.ts';
import type { PersonName } from './world.ts';

/** Somebody at work in a fake Discord. */
export interface AtWork {
  /** Uses a command, a form or a menu; what is shown then. */
  use(used: Used): Promise<SeenMessage>;
  /** Presses the button of a message that has this label; what is shown then. */
  press(label: string, on: SeenMessage, more?: Partial<Used>): Promise<SeenMessage>;
}

/** Lets somebody act, or somebody else where that is said. */
export function actAs(by: PersonName, discord: Pick<FakeDiscord, 'interacts'>): AtWork {
  async function use(used: Used): Promise<SeenMessage> {
    const { answer } = await discord.interacts({ by, ...used });
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
