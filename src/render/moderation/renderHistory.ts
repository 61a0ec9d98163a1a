import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { RevisionDetails } from '#src/moderation/requests/describe.ts';
import type { Revision } from '#src/store/corpus/corpus.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, strong, words } from '../layout.ts';
import type { Action, Part, Reply } from '../reply.ts';
import { line, moderationReply, moment } from './moderationReply.ts';
import { renderChanges } from './renderChanges.ts';

/** Buttons to earlier revisions: more would be a menu. */
const MOST_ACTIONS = 4;

/** A revision on one line: its number, why it was made, by whom and when. Nobody is named where nobody did it, or had their id removed. */
export function revisionParts({ number, why, who, at }: Revision): Part[] {
  const dot = words(texts.dot);
  const by: Part[] = who === undefined ? [] : [dot, { kind: 'member', id: who }];
  return [strong(String(number)), dot, words(why), ...by, dot, words(moment(at))];
}

/** Revisions, newest first, each to be looked at. */
export function renderHistory(revisions: readonly Revision[], story: Story): Reply {
  if (revisions.length === 0) {
    const told = story.revision === 0 ? texts.noHistory : texts.noEarlierRevision({ revision: story.revision });
    return moderationReply({ outcome: 'shown' }, [line(told)], story);
  }
  const actions = revisions.slice(0, MOST_ACTIONS).map(
    ({ number }): Action => ({
      kind: 'command',
      label: texts.showRevision({ number }),
      line: commandLine('corpus show', { revision: String(number) }),
    }),
  );
  const items = revisions.map((revision) => ({ type: 'item' as const, parts: revisionParts(revision) }));
  return moderationReply({ outcome: 'shown' }, [...items, ...actionsBlock(actions)], story);
}

/** One revision with what it changed, and the way back to it. */
export function renderRevision({ revision, changes }: RevisionDetails, story: Story): Reply {
  const { number } = revision;
  const back: Action = {
    kind: 'command',
    label: texts.rollBackTo({ number }),
    line: commandLine('corpus rollback', { revision: String(number) }),
  };
  const blocks = [
    { type: 'heading' as const, parts: revisionParts(revision) },
    ...renderChanges(changes),
    ...actionsBlock(number < story.revision ? [back] : []),
  ];
  return moderationReply({ outcome: 'shown', revision: number }, blocks, story);
}
