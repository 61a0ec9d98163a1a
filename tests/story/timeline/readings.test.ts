import { describe, expect, it } from 'vitest';
import { findEvents } from '#src/story/timeline/findEvents.ts';
import { articleOf } from '#tests/story/articleOf.ts';
import { READINGS } from './readings.ts';

const kinds = Object.entries(READINGS);

describe.each(kinds)('reading times: %s', (_, readings) => {
  it.each(readings)('dates what is sure and leaves the rest open, published %s: %j', (published, paragraphs, times) => {
    const events = findEvents(articleOf(paragraphs, { published }));
    expect(events.map(({ when, date }) => (date === undefined ? when : `${when} ${date}`))).toEqual(times);
  });
});
