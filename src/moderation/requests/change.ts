import { findArticle } from '#src/corpus/story.ts';
import { row } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import { plan, SEED_OFF } from '../change.ts';
import type { ModerationContext, Moderator } from '../context.ts';
import { type Proposal, propose } from '../proposals/propose.ts';
import { ModerationRefusal } from '../refusal.ts';
import { saveSettings } from '../saveSettings.ts';
import { readSettings, type Settings, type SettingsChange, settingsProblems } from '../settings.ts';

/** Proposes to take an article out of the story, whoever it came from. Throws `ModerationRefusal` where there is none. */
export async function remove(moderator: Moderator, id: string, context: ModerationContext): Promise<Proposal> {
  const { story } = await context.library.snapshotFor(moderator.server);
  if (!findArticle(story, id)) throw new ModerationRefusal(texts.articleMissing({ article: id }));
  return propose(moderator, plan('remove', texts.whyRemoved({ article: id }), { remove: [id] }), context);
}

/** Proposes to bring an earlier revision back, as a new one. Throws `ModerationRefusal` where there is none. */
export async function rollback(moderator: Moderator, to: number, context: ModerationContext): Promise<Proposal> {
  const { revision } = await context.store.servers.versionOf(moderator.server);
  if (to < 1 || to >= revision) {
    throw new ModerationRefusal(
      revision < 2 ? texts.noEarlierRevision({ revision }) : texts.chooseRevision({ revision, last: revision - 1 }),
    );
  }
  return propose(moderator, plan('rollback', texts.whyRolledBack({ revision: to }), { to }), context);
}

/** What changing settings came to: they are saved, or they change the story and wait to be confirmed. */
export type Setup =
  | { readonly kind: 'saved'; readonly settings: Settings }
  | { readonly kind: 'proposed'; readonly settings: Settings; readonly proposal: Proposal };

/** Changes settings. Turning the bundled articles on or off changes the story, so it is proposed. Throws `ModerationRefusal`. */
export async function setUp(moderator: Moderator, change: SettingsChange, context: ModerationContext): Promise<Setup> {
  const problems = settingsProblems(change);
  if (problems.length > 0) throw new ModerationRefusal(row('sentences', problems));
  const { seed, ...others } = change;
  const before = readSettings((await context.store.settings.read(moderator.server)).value);
  const settings =
    Object.keys(others).length > 0 ? await saveSettings(moderator.server, others, context.store.settings) : before;
  if (seed === undefined || seed === settings.seed) return { kind: 'saved', settings };
  const why = seed ? texts.whySeedOn : texts.whySeedOff;
  const wanted = seed ? (await context.seed.current()).fingerprint : SEED_OFF;
  const proposal = await propose(moderator, plan('seed', why, { seed: wanted, settings: { seed } }), context);
  return { kind: 'proposed', settings, proposal };
}
