import type { StoreContext } from './context.ts';
import { corpusStore } from './corpus/corpusQueries.ts';
import { fetchStore } from './corpus/fetches.ts';
import { pendingStore } from './corpus/pending.ts';
import { watchStore } from './corpus/watches.ts';
import type { ChangeListener, Engine, StoreDependencies, StoreLog } from './engine.ts';
import { citationStore } from './records/citations.ts';
import { correctionStore } from './records/corrections.ts';
import { feedbackStore } from './records/feedback.ts';
import { lineStore } from './records/lines.ts';
import { messageAnswerStore } from './records/messageAnswers.ts';
import { peopleStore } from './records/people.ts';
import { pinStore } from './records/pins.ts';
import { questionStore } from './records/questions.ts';
import { serverStore } from './records/servers.ts';
import { settingsStore } from './records/settings.ts';
import { sweep } from './records/sweep.ts';
import type { Store } from './store.ts';

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
