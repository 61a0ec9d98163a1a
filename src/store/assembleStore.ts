import { citationStore } from './citations.ts';
import type { StoreContext } from './context.ts';
import { corpusStore } from './corpusQueries.ts';
import { correctionStore } from './corrections.ts';
import type { ChangeListener, Engine, StoreDependencies, StoreLog } from './engine.ts';
import { feedbackStore } from './feedback.ts';
import { fetchStore } from './fetches.ts';
import { lineStore } from './lines.ts';
import { messageAnswerStore } from './messageAnswers.ts';
import { pendingStore } from './pending.ts';
import { peopleStore } from './people.ts';
import { pinStore } from './pins.ts';
import { questionStore } from './questions.ts';
import { serverStore } from './servers.ts';
import { settingsStore } from './settings.ts';
import type { Store } from './store.ts';
import { sweep } from './sweep.ts';
import { watchStore } from './watches.ts';

/** The whole store on an engine whose schema is up to date. */
export function assembleStore(engine: Engine, { clock, log }: StoreDependencies): Store {
  const { database } = engine;
  /** Each with how to stop hearing of other processes' changes. */
  const listeners = new Map<ChangeListener, () => void>();
  const context: StoreContext = {
    database,
    now: () => clock().getTime(),
    note: (run) => engine.note(run),
    change: async (server, run) => {
      const result = await database.transaction().execute(async (transaction) => {
        const outcome = await run(transaction);
        await engine.announce(transaction, server);
        return outcome;
      });
      for (const listener of listeners.keys()) listener(server);
      return result;
    },
  };
  return {
    servers: serverStore(context),
    corpus: corpusStore(context),
    settings: settingsStore(context),
    pending: pendingStore(context),
    pins: pinStore(context),
    questions: questionStore(context),
    feedback: feedbackStore(context),
    lines: lineStore(context),
    citations: citationStore(context),
    corrections: correctionStore(context),
    watches: watchStore(context),
    fetches: fetchStore(context),
    messageAnswers: messageAnswerStore(context),
    people: peopleStore(context),
    onChange: (listener) => {
      const guarded: ChangeListener = (server) => tell(listener, server, log);
      const stop = engine.listen(guarded);
      listeners.set(guarded, stop);
      return () => {
        listeners.delete(guarded);
        stop();
      };
    },
    sweep: () => sweep(context),
    close: async () => {
      for (const stop of listeners.values()) stop();
      await engine.close();
    },
  };
}

/** What was committed stays committed, whatever a listener makes of it. */
function tell(listener: ChangeListener, server: string, log: StoreLog): void {
  try {
    listener(server);
  } catch (cause) {
    log.warn({ err: cause, server }, 'A listener to changes failed');
  }
}
