import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Request, Response } from './readerJob.ts';
import type { ReadingJob, WindowReading } from './window.ts';

/** Marks the answer to a question in a window of the story, or says that there is none. It writes nothing. */
export interface Reader {
  /** Reads a window; undefined where there is too much to read before it, or the reader is off. Never rejects. */
  read(job: ReadingJob): Promise<WindowReading | undefined>;
  /** How it stands, for the log and `/doctor`. */
  status(): ReaderStatus;
  close(): Promise<void>;
}

export interface ReaderStatus {
  /** `starting` until the model is loaded; `off` by the operator's wish; `failed` where it cannot work here. */
  readonly state: 'starting' | 'ready' | 'off' | 'failed';
  /** Why it failed; left out where it did not. */
  readonly cause?: string;
  /** Windows read, and windows that were not, for there was too much to read before them. */
  readonly read: number;
  readonly refused: number;
}

export interface ReaderOptions {
  /** The model's file; the one in the repository where left out. */
  readonly model?: string;
  /** Told once where the reader cannot work. */
  readonly onFailure?: (cause: string) => void;
}

const MODEL = fileURLToPath(new URL('./model/reader.onnx', import.meta.url));
const TOKENIZER = fileURLToPath(new URL('./model/tokenizer.json', import.meta.url));

/** A window that would wait longer than this for others to be read is refused, in milliseconds: of three windows no one waits over 300. */
const LONGEST_WAIT_MS = 95;
/** What a window takes until some were read, in milliseconds. */
const USUAL_MS = 15;
/** How much of the time that windows take is the last one's. */
const NEWEST_SHARE = 0.1;

/** A reader that reads nothing: what is asked is answered by the ranker alone. */
export function withoutReader(): Reader {
  return {
    read: async () => undefined,
    status: () => ({ state: 'off', read: 0, refused: 0 }),
    close: async () => {},
  };
}

/** Opens the reader in a thread of its own, which loads the model meanwhile. */
export function openReader({ model = MODEL, onFailure }: ReaderOptions = {}): Reader {
  const waiting = new Map<
    number,
    { readonly done: (reading: WindowReading | undefined) => void; readonly at: number }
  >();
  let state: ReaderStatus['state'] = 'starting';
  let cause: string | undefined;
  let read = 0;
  let refused = 0;
  let usual = USUAL_MS;
  let last = 0;
  let begun = 0;

  const fail = (why: string) => {
    if (state === 'failed' || state === 'off') return;
    state = 'failed';
    cause = why;
    for (const { done } of waiting.values()) done(undefined);
    waiting.clear();
    const request: Request = { end: true };
    worker.postMessage(request);
    onFailure?.(why);
  };
  const worker = new Worker(new URL('./readerWorker.mjs', import.meta.url), {
    execArgv: [],
    workerData: { model, tokenizer: TOKENIZER },
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.unref();
  worker.on('error', (error) => fail(error.message));
  worker.on('exit', () => fail('The thread ended.'));
  worker.on('message', (response: Response) => {
    if ('ready' in response) {
      if (state === 'starting') state = 'ready';
      return;
    }
    const one = waiting.get(response.id);
    waiting.delete(response.id);
    if (waiting.size === 0) worker.unref();
    if ('problem' in response) {
      one?.done(undefined);
      fail(response.problem);
      return;
    }
    if (!one) return;
    const now = performance.now();
    // What was not waited for by anybody before it was read from when it came.
    const took = now - Math.max(begun, one.at);
    begun = now;
    usual += NEWEST_SHARE * (took - usual);
    read += 1;
    one.done(response.reading);
  });

  return {
    read(job) {
      if (state === 'failed' || state === 'off') return Promise.resolve(undefined);
      if (waiting.size * usual > LONGEST_WAIT_MS) {
        refused += 1;
        return Promise.resolve(undefined);
      }
      last += 1;
      const id = last;
      return new Promise((done) => {
        waiting.set(id, { done, at: performance.now() });
        // What is being read keeps the process alive; a reader at rest does not.
        worker.ref();
        const request: Request = { id, job };
        worker.postMessage(request);
      });
    },
    status: () => ({ state, ...(cause !== undefined && { cause }), read, refused }),
    async close() {
      if (state !== 'failed') state = 'off';
      for (const { done } of waiting.values()) done(undefined);
      waiting.clear();
      // Ended from outside while the runtime is at work, the thread takes the whole process with it.
      const request: Request = { end: true };
      worker.postMessage(request);
      worker.ref();
      await ended;
    },
  };
}
