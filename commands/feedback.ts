import { questionKey } from '#src/answer/pins/questionKey.ts';
import type { Command, Invocation, OptionData } from '#src/command/command.ts';
import { requireStore } from '#src/command/requireModeration.ts';
import { UserError } from '#src/command/userError.ts';
import { texts } from '#src/language/texts.ts';
import { LONGEST_NOTE } from '#src/moderation/questions/feedback.ts';
import { commandLine } from '#src/render/commandLine.ts';
import { actionsBlock } from '#src/render/layout.ts';
import { line, moderationReply } from '#src/render/moderation/moderationReply.ts';

const question: OptionData = {
  name: 'question',
  description: 'What was asked',
  type: 'text',
  required: true,
};
const answer: OptionData = { name: 'answer', description: 'Which answer', type: 'text', maxLength: 160 };

/** Counts the click, thanks for it, and offers to say more. */
async function note(kind: 'wrong' | 'cover', invocation: Invocation) {
  const { options, asker, snapshot, services, under } = invocation;
  const asked = options.text('question') ?? '';
  // Where nothing tells one answer from another, a question counts once for each who asks it.
  const about = options.text('answer') ?? under ?? questionKey(asked);
  const moderation = requireStore({ services });
  // Buttons from before the server switched them off still stand under its messages.
  if (!(await moderation.settings(asker.server)).feedback) throw new UserError(texts.feedbackOff);
  const first = await moderation.noteFeedback(asker.server, {
    member: asker.id,
    answer: about,
    kind,
    question: asked,
  });
  const told = first ? (kind === 'wrong' ? texts.wrongNoted : texts.coverNoted) : texts.notedAlready;
  const more = commandLine('feedback note', { answer: about });
  const say = { kind: 'command', label: texts.sayMore, line: more, ask: ['note'], inPlace: true } as const;
  return moderationReply({ outcome: 'done' }, [line(told), ...actionsBlock([say])], snapshot.story);
}

/** Adds a line of the member's own words to the click. */
async function addNote({ options, asker, snapshot, services }: Invocation) {
  const known = await requireStore({ services }).addNote(asker.server, {
    member: asker.id,
    answer: options.text('answer') ?? '',
    note: options.text('note') ?? '',
  });
  if (!known) throw new UserError(texts.feedbackGone);
  return moderationReply({ outcome: 'done' }, [line(texts.noteSaved)], snapshot.story);
}

/** Takes down for the moderators what members say of answers: buttons under answers run it. */
export default {
  data: {
    name: 'feedback',
    description: 'What you say of an answer',
    hidden: true,
    options: [],
    subcommands: [
      { name: 'wrong', description: 'An answer is not what was asked', options: [question, answer], hidden: true },
      { name: 'cover', description: 'The story should cover a question', options: [question, answer], hidden: true },
      {
        name: 'note',
        description: 'Tell the moderators more',
        hidden: true,
        options: [
          { ...answer, required: true },
          {
            name: 'note',
            description: 'What did you want to know? Your name is not kept.',
            type: 'text',
            required: true,
            maxLength: LONGEST_NOTE,
          },
        ],
      },
    ],
  },
  access: 'everyone',
  private: true,
  run: (invocation) => {
    if (invocation.subcommand === 'note') return addNote(invocation);
    return note(invocation.subcommand === 'cover' ? 'cover' : 'wrong', invocation);
  },
} satisfies Command;
