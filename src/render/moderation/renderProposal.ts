import { isEnglish } from '#src/corpus/isEnglish.ts';
import type { Story } from '#src/corpus/story.ts';
import { names, row, type Text } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { ArticleChange } from '#src/moderation/diff/diffStories.ts';
import type { DryRun, SourceReport } from '#src/moderation/proposals/dryRun.ts';
import type { Proposal } from '#src/moderation/proposals/propose.ts';
import { commandLine } from '../commandLine.ts';
import { actionsBlock, passageItem, words } from '../layout.ts';
import type { Block, Reply } from '../reply.ts';
import { line, moderationReply, shorten } from './moderationReply.ts';
import { renderChanges } from './renderChanges.ts';
import { settingLines } from './renderSettings.ts';

const MOST_DROPPED = 5;
const MOST_LISTED = 10;
const LONGEST_DROPPED = 60;

/** What a change would do, to confirm or cancel; or why there is nothing to change. `story` is the story as it is. */
export function renderProposal(proposal: Proposal, story: Story): Reply {
  if (proposal.kind === 'nothing') {
    const { problems } = proposal.report;
    const blocks = [line(problems.length > 0 ? texts.nothingRead : texts.nothing), ...renderReport(proposal.report)];
    return moderationReply({ outcome: 'nothing' }, blocks, story);
  }
  const { dryRun } = proposal;
  const { id: change, base: revision, after } = dryRun;
  return moderationReply({ outcome: 'proposed', change, revision }, renderDryRun(dryRun), after);
}

/** A dry run with what to do about it. */
export function renderDryRun({ id, why, changes, report, samples, breaks, after, settings }: DryRun): Block[] {
  return [
    { type: 'heading', parts: [words(texts.proposed({ why }))] },
    ...renderChanges(changes),
    ...(settings ? [line(texts.settingsToo), ...settingLines(settings)] : []),
    ...renderForeign(changes, after),
    ...renderReport(report),
    ...(samples.length > 0 ? [line(texts.samples)] : []),
    ...samples.map(({ question, passage }) => passageItem(passage, after, [words(`${question} `)])),
    ...renderQuestions(texts.breaks, breaks),
    ...actionsBlock([
      { kind: 'command', label: texts.confirm, line: commandLine('corpus confirm', { change: id }), weight: 'main' },
      { kind: 'command', label: texts.cancel, line: commandLine('corpus cancel', { change: id }), weight: 'danger' },
    ]),
  ];
}

/** Questions under a line that says what is the matter with them; nothing where there are none. */
export function renderQuestions(heading: Text, pins: readonly { readonly question: string }[]): Block[] {
  if (pins.length === 0) return [];
  return [
    line(heading),
    ...pins.slice(0, MOST_LISTED).map(({ question }): Block => ({ type: 'item', parts: [words(question)] })),
  ];
}

/** Articles that are new or changed and not in English, which the reader does not read; nothing where there are none. */
function renderForeign(changes: readonly ArticleChange[], { articles }: Story): Block[] {
  const changed = new Set(changes.filter(({ how }) => how !== 'removed').map(({ id }) => id));
  const titles = articles
    .filter((article) => changed.has(article.id) && !isEnglish(article))
    .slice(0, MOST_DROPPED)
    .map(({ title }) => texts.quotedWord({ word: shorten(title, LONGEST_DROPPED) }));
  if (titles.length === 0) return [];
  return [{ type: 'note', parts: [words(texts.notEnglish({ titles: row('comma', titles) }))] }];
}

function renderReport({ dropped, unchanged, problems }: SourceReport): Block[] {
  const named = dropped
    .slice(0, MOST_DROPPED)
    .map((text) => texts.quotedWord({ word: shorten(text, LONGEST_DROPPED) }));
  return [
    ...problems.slice(0, MOST_LISTED).map(
      ({ source, message }): Block => ({
        type: 'item',
        parts: [words(names(message, source) ? message : texts.sourceProblem({ source, problem: message }))],
      }),
    ),
    ...(unchanged.length > 0 ? [line(texts.unchanged({ count: unchanged.length }))] : []),
    ...(named.length > 0
      ? [{ type: 'note' as const, parts: [words(texts.dropped({ texts: row('comma', named) }))] }]
      : []),
  ];
}
