import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { Settings } from '#src/moderation/settings.ts';
import type { WindowFacts } from '#src/moderation/windowFacts.ts';
import type { ReaderStatus } from '#src/reader/reader.ts';
import type { Watch } from '#src/store/corpus/watches.ts';
import { actionsBlock, strong, words } from '../layout.ts';
import type { Action, Block, Reply } from '../reply.ts';
import {
  type Finding,
  findConnection,
  findDrift,
  findInChannel,
  findReader,
  findReading,
  findStory,
  findWatches,
} from './findings.ts';
import { line, moderationReply } from './moderationReply.ts';

/** What is looked at. */
export interface Examined {
  readonly settings: Settings;
  /** When the story's revision was made; left out where it is as it came with the bot. */
  readonly made?: Date;
  readonly watches: readonly Watch[];
  /** How the reader stands; left out where there is none. */
  readonly reader?: ReaderStatus;
  /** Left out where there is no such window: in the console. */
  readonly window?: WindowFacts;
}

/** How the bot stands on a server: what is to do first, then what is well, each in a line. */
export function renderDiagnosis({ settings, made, watches, reader, window }: Examined, story: Story): Reply {
  const findings = [
    ...(window ? [...window.channels.map(findInChannel), findReading(window, settings)] : []),
    ...(window ? [findDrift(window), findConnection(window)] : []),
    findStory(story, made),
    ...(reader ? [findReader(reader)] : []),
    ...findWatches(watches),
    // Settings and watches were read from it just now.
    { ok: true, told: texts.doctorStore },
  ];
  // A channel may have several uses, and lack the same for each of them.
  const wrong = [...new Map(findings.filter(({ ok }) => !ok).map((one) => [JSON.stringify(one.told), one])).values()];
  const invite: Action[] = window ? [{ kind: 'open', label: texts.doctorInvite, url: window.inviteUrl }] : [];
  const blocks: Block[] = [
    line(wrong.length === 0 ? texts.doctorWell : texts.doctorToDo({ count: wrong.length })),
    ...[...wrong, ...findings.filter(({ ok }) => ok)].map(renderFinding),
    ...actionsBlock(invite),
  ];
  return moderationReply({ outcome: 'shown', revision: story.revision }, blocks, story);
}

function renderFinding({ ok, told }: Finding): Block {
  const label = ok ? texts.doctorOk : texts.doctorWrong;
  return { type: 'item', parts: [strong(label), words(texts.doctorFinding({ told }))] };
}
