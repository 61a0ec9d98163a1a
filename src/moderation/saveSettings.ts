import { row } from '#src/language/message.ts';
import { texts } from '#src/language/texts.ts';
import type { SettingsStore } from '#src/store/records/settings.ts';
import { ModerationRefusal } from './refusal.ts';
import { changeSettings, readSettings, type Settings, type SettingsChange, settingsProblems } from './settings.ts';

/** Others may save at the same moment: each time what they saved is taken as it is then. */
const MOST_TRIES = 5;

/** Changes some of a server's settings and gives them as they are then. Throws `ModerationRefusal` with all that does not fit. */
export async function saveSettings(server: string, change: SettingsChange, store: SettingsStore): Promise<Settings> {
  const problems = settingsProblems(change);
  if (problems.length > 0) throw new ModerationRefusal(row('sentences', problems));
  let saved = await store.read(server);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const value = changeSettings(readSettings(saved.value), change);
    const outcome = await store.save(server, { base: saved.version, value });
    if (outcome.kind === 'saved') return value;
    saved = outcome.current;
  }
  throw new ModerationRefusal(texts.settingsBusy);
}
