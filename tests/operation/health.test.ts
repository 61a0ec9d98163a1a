import { afterEach, describe, expect, it } from 'vitest';
import { openMetrics, type ShardState } from '#src/operation/metrics.ts';
import { type HealthServer, serveHealth } from '#src/operation/serveHealth.ts';

describe('the pages for operators', () => {
  let server: HealthServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  const open = async (shards: readonly ShardState[], why?: string) => {
    const metrics = openMetrics(() => shards);
    const opened = await serveHealth({ host: '127.0.0.1', port: 0 }, metrics, async () => why);
    server = opened;
    const get = async (path: string, method = 'GET') => {
      const response = await fetch(`http://127.0.0.1:${opened.port}${path}`, { method });
      return { status: response.status, text: await response.text() };
    };
    return { metrics, get };
  };

  it('say that the process answers', async () => {
    const { get } = await open([]);
    expect(await get('/healthz')).toEqual({ status: 200, text: 'The process answers.\n' });
  });

  it('say whether it is ready, and if not, why', async () => {
    const { get } = await open([], 'Shards not connected: 3.');
    expect(await get('/readyz')).toEqual({ status: 503, text: 'Shards not connected: 3.\n' });
    await server?.close();
    const { get: getLater } = await open([]);
    expect(await getLater('/readyz')).toEqual({ status: 200, text: 'Ready.\n' });
  });

  it('count answers by how they were asked for and what came of it, with their times', async () => {
    const { metrics, get } = await open([]);
    metrics.answered('command', 'answer', 40);
    metrics.answered('command', 'answer', 400);
    metrics.answered('message', 'said', 4_000);
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text.match(/^verbatim_answers_total\{.*$/gm)).toEqual([
      'verbatim_answers_total{how="command",outcome="answer"} 2',
      'verbatim_answers_total{how="message",outcome="said"} 1',
    ]);
    expect(text).toContain('verbatim_answer_seconds_bucket{le="0.05",how="command"} 1');
    expect(text).toContain('verbatim_answer_seconds_bucket{le="3",how="message"} 0');
    expect(text).toContain('verbatim_answer_seconds_sum{how="command"} 0.44');
  });

  it('show how each shard is connected, how long the event loop stood still, and the memory', async () => {
    const { get } = await open([
      { shard: 0, ready: true, pingMs: 120 },
      { shard: 1, ready: false },
    ]);
    const { text } = await get('/metrics');
    expect(text).toContain('verbatim_shard_ready{shard="0"} 1\nverbatim_shard_ready{shard="1"} 0\n');
    expect(text.match(/^verbatim_shard_ping_seconds\{.*$/gm)).toEqual(['verbatim_shard_ping_seconds{shard="0"} 0.12']);
    expect(text).toMatch(/^nodejs_eventloop_lag_max_seconds /m);
    expect(text).toMatch(/^process_resident_memory_bytes \d/m);
  });

  it('are read, and nothing else', async () => {
    const { get } = await open([]);
    expect(await get('/metrics', 'POST')).toEqual({ status: 405, text: 'Only GET.\n' });
    expect(await get('/admin')).toEqual({ status: 404, text: 'There are /healthz, /readyz and /metrics.\n' });
  });

  it('refuse an address that is taken in one line that says what to do', async () => {
    await open([]);
    const again = serveHealth(
      { host: '127.0.0.1', port: server?.port ?? 0 },
      openMetrics(() => []),
      async () => undefined,
    );
    await expect(again).rejects.toThrow('METRICS_ADDRESS cannot be used (EADDRINUSE): choose another host or port.');
  });
});
