import type { Command } from '#src/command/command.ts';
import { commandDescription, menuWord } from '#src/command/declaredWords.ts';
import { describeUsage } from '#src/command/describeUsage.ts';
import { makeSuggestions } from '#src/library/makeSuggestions.ts';
import { renderHelp } from '#src/render/renderHelp.ts';

/** How many questions are offered: one row of buttons, of as many kinds as the story has. */
const MOST_EXAMPLES = 5;

/** Says what this server's story can answer, with questions that it does answer, and lists the commands. */
export default {
  data: { name: 'help', description: 'What you can ask, and the commands', options: [] },
  access: 'everyone',
  private: true,
  run: async ({ asker, snapshot, services }) => {
    const examples = (await makeSuggestions(snapshot).all).slice(0, MOST_EXAMPLES);
    const allowed = services.commands.filter(
      ({ data, access }) => !data.hidden && (access === 'everyone' || asker.isModerator),
    );
    const listed = allowed.map(({ data }) => ({
      usage: describeUsage(data),
      description: commandDescription(data.name, data),
      ...(data.messageMenu !== undefined && { messageMenu: menuWord(data.name, data.messageMenu) }),
    }));
    return renderHelp(
      examples.map(({ question }) => question),
      listed,
      snapshot,
    );
  },
} satisfies Command;
