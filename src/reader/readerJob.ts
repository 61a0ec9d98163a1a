import { parentPort, workerData } from 'node:worker_threads';
import { loadModel } from './model.ts';
import type { ReadingJob, WindowReading } from './window.ts';

/** What the thread is told: a window to read, under a number that its answer bears; or to end. */
export type Request = { readonly id: number; readonly job: ReadingJob } | { readonly end: true };

/** What the thread tells: first that it is ready, then each window as it was read, or why it could not be. */
export type Response =
  | { readonly ready: true }
  | { readonly id: number; readonly reading: WindowReading }
  | { readonly id: number; readonly problem: string };

const port = parentPort;
if (!port) throw new Error('The reader runs in a thread of its own.');
const say = (response: Response) => port.postMessage(response);
const { model, tokenizer }: { model: string; tokenizer: string } = workerData;
const { read, release } = await loadModel(model, tokenizer);
port.on('message', (request: Request) => {
  if ('end' in request) {
    release().finally(() => port.close());
    return;
  }
  const { id, job } = request;
  read(job).then(
    (reading) => say({ id, reading }),
    (problem: unknown) => say({ id, problem: String(problem) }),
  );
});
say({ ready: true });
