import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { texts } from '#src/language/texts.ts';
import type { Extraction, PageToExtract } from './extractArticle.ts';

/** Reads articles out of pages that nobody vouches for, one at a time, in a thread of its own. */
export interface Extractor {
  /** Rejects only where the thread cannot be started. */
  extract(page: PageToExtract): Promise<Extraction>;
  close(): Promise<void>;
}

/** An ordinary page takes the processor 10 to 100 ms; what takes this long was made to. */
const TIME_LIMIT_MS = 1_500;
/** How long a page is waited for where the machine is busy with something else. */
const PATIENCE_MS = 30_000;
/** For the thread's heap; a page of 5 MB was read in 150 MB. */
const MEMORY_LIMIT_MB = 256;
/** A thread at rest holds on to memory; starting one costs a third of a second. */
const IDLE_MS = 60_000;

/** Opens an extractor; its thread starts with the first page, and again after a page that had to be stopped. */
export function openExtractor(
  timeLimit = TIME_LIMIT_MS,
  processorTime: () => number = timeOfThisProcess,
  patience = PATIENCE_MS,
): Extractor {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function stop(): Promise<void> {
    clearTimeout(idle);
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  }

  async function start(): Promise<Worker> {
    const started = await startWorker();
    started.once('exit', () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  async function run(page: PageToExtract): Promise<Extraction> {
    clearTimeout(idle);
    worker ??= await start();
    try {
      const extraction = await runOn(worker, page, { timeLimit, processorTime, patience });
      idle = setTimeout(() => void stop(), IDLE_MS).unref();
      return extraction;
    } catch (error) {
      await stop();
      return { kind: 'refused', message: texts.pageTooHeavy, detail: String(error) };
    }
  }

  return {
    extract(page) {
      const extraction = last.then(() => run(page));
      last = extraction.catch(() => undefined);
      return extraction;
    },
    close: () => last.then(stop),
  };
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./extractWorker.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB, stackSizeMb: 4 },
  });
  await once(worker, 'message');
  worker.unref();
  // One that runs out of memory after its time was up has nobody left to tell, and would end the process.
  worker.on('error', () => undefined);
  return worker;
}

/** How long all threads of this process have been on a processor, in milliseconds: no one of them longer. */
function timeOfThisProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

interface Limit {
  readonly timeLimit: number;
  readonly processorTime: () => number;
  readonly patience: number;
}

/** The worker's answer. Rejects with why there is none: its time was up, or it died. */
function runOn(
  worker: Worker,
  page: PageToExtract,
  { timeLimit, processorTime, patience }: Limit,
): Promise<Extraction> {
  return new Promise((resolve, reject) => {
    const [begun, spent] = [performance.now(), processorTime()];
    // On a busy machine an honest page may get no processor for seconds: that is not held against it.
    const look = () => {
      const left = timeLimit - (processorTime() - spent);
      if (left > 0 && performance.now() - begun < patience) timer = setTimeout(look, left);
      else fail(new Error(`not read within ${timeLimit} ms`));
    };
    let timer = setTimeout(look, timeLimit);
    const stopListening = () => {
      clearTimeout(timer);
      worker.off('message', succeed).off('error', fail).off('exit', end);
    };
    const succeed = (extraction: Extraction) => {
      stopListening();
      resolve(extraction);
    };
    const fail = (error: Error) => {
      stopListening();
      reject(error);
    };
    const end = () => fail(new Error('the thread ended'));
    worker.on('message', succeed).on('error', fail).on('exit', end);
    worker.postMessage(page);
  });
}
