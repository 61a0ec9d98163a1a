import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted while the bot answers. */
export interface Measures {
  /** `outcome` is the kind of the answer, or why there is none; `ms` from when it was asked to when it was sent. */
  answered(how: 'command' | 'message', outcome: string, ms: number): void;
}

/** How the connection of one shard stands. */
export interface ShardState {
  readonly shard: number;
  readonly ready: boolean;
  /** Of its last heartbeat, in milliseconds; undefined before the first. */
  readonly pingMs?: number;
}

/** Measures, and the page that shows them in Prometheus's text format. */
export interface Metrics extends Measures {
  readonly contentType: string;
  page(): Promise<string>;
}

/** Bounds of the buckets, in seconds: Discord waits three for the first response. */
const LATENCIES = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 60];

/**
 * Metrics of this process: answers, gateway, memory, processor, and how long the event loop stood still. Labels have few values: no
 * server, channel, member or word is among them. `shards` is asked whenever the page is.
 */
export function openMetrics(shards: () => readonly ShardState[]): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Counter({
    name: 'verbatim_answers_total',
    help: 'Answers by how they were asked for and what came of it.',
    labelNames: ['how', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'Time from when something was asked to when its answer was sent.',
    labelNames: ['how'],
    buckets: LATENCIES,
    registers,
  });
  new Gauge({
    name: 'verbatim_shard_ready',
    help: '1 for a shard that is connected and ready, else 0.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { shard, ready } of shards()) this.set({ shard: String(shard) }, ready ? 1 : 0);
    },
  });
  new Gauge({
    name: 'verbatim_shard_ping_seconds',
    help: 'Time that Discord took to acknowledge the last heartbeat of a shard.',
    labelNames: ['shard'],
    registers,
    collect() {
      for (const { shard, pingMs } of shards())
        if (pingMs !== undefined) this.set({ shard: String(shard) }, pingMs / 1_000);
    },
  });
  return {
    contentType: registry.contentType,
    page: () => registry.metrics(),
    answered(how, outcome, ms) {
      answers.inc({ how, outcome });
      seconds.observe({ how }, ms / 1_000);
    },
  };
}
