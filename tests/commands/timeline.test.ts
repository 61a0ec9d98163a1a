import { describe, expect, it } from 'vitest';
import timeline from '#commands/timeline.ts';
import { runTyped } from './runTyped.ts';

describe('/timeline', () => {
  it('puts what happened and will happen in order of time, each with its sentence', async () => {
    const { answer } = await runTyped(timeline);
    const events = answer.kind === 'timeline' ? answer.events : [];
    expect(events.map(({ when, passage }) => [when, passage.paragraph])).toEqual([
      ['last week', 2],
      ['A day later', 3],
      ['last week', 11],
      ['in recent days', 4],
      ['on Sunday', 1],
      ['on Monday', 1],
      ['Monday', 6],
    ]);
    expect(events.flatMap(({ date }) => (date === undefined ? [] : [date]))).toEqual([]);
  });
});
