import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Asked } from './askQuestions.ts';
import type { Engine } from './engines.ts';

/** How an engine did on some questions. Times in milliseconds. */
export interface Result {
  readonly name: string;
  /** How many questions it was asked: the first ones, fewer where it is slow. */
  readonly asked: number;
  /** Which of them it answered with the right paragraph first. */
  readonly right: readonly boolean[];
  readonly p50: number;
  readonly p95: number;
}

/** What a build cost. Times in milliseconds, memory in bytes: heap and array buffers. */
export interface BuildCost {
  readonly ms: number;
  readonly stall: number;
  readonly bytes: number;
}

const WARM_UP = 40;
const LEAST_ASKED = 5;
const COLLECTIONS = 4;
/** A slow engine is asked no more after so many milliseconds. */
const PATIENCE_MS = 40_000;

/** Asks an engine the questions one after another, after a warm-up on the last of them, for as long as patience lasts. */
export async function askAll(engine: Engine, questions: readonly Asked[]): Promise<Result> {
  const started = performance.now();
  for (const { text } of questions.slice(-WARM_UP)) {
    if (performance.now() - started < PATIENCE_MS / 20) await engine.find(text);
  }
  const times: number[] = [];
  const right: boolean[] = [];
  for (const { text, article, paragraph } of questions) {
    if (times.length >= LEAST_ASKED && performance.now() - started > PATIENCE_MS) break;
    const from = performance.now();
    const found = await engine.find(text);
    times.push(performance.now() - from);
    right.push(found?.article === article && found.paragraph === paragraph);
  }
  return { name: engine.name, asked: times.length, right, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The value that this share of the numbers does not exceed. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Builds something, measuring its time, what memory it holds afterwards, and the longest the event loop had to wait for its turn. */
export async function measureBuild<Built>(build: () => Promise<Built>): Promise<{ built: Built; cost: BuildCost }> {
  const before = await memoryHeld();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const from = performance.now();
  const built = await build();
  const ms = performance.now() - from;
  // The monitor notices a wait when its turn comes.
  await setTimeout(5);
  delay.disable();
  return { built, cost: { ms, stall: delay.max / 1e6, bytes: (await memoryHeld()) - before } };
}

/** What is held once all that can be collected has been: what ended with the last turn of the event loop takes another round. */
async function memoryHeld(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  for (let round = 0; round < COLLECTIONS; round++) {
    collect();
    await setTimeout(10);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
