import { expect, it } from 'vitest';
import { findEvents } from '#src/story/timeline/findEvents.ts';
import { orderEvents } from '#src/story/timeline/orderEvents.ts';
import { articleOf } from '#tests/story/articleOf.ts';

const FIRST = articleOf(['The dam broke on Friday. A week later the road was clear.', 'It was built in 1911.'], {
  id: 'first',
  published: '2024-06-24',
});
const SECOND = articleOf(['Engineers reached the dam on Saturday.', 'The inquiry will open on Tuesday.'], {
  id: 'second',
  published: '2024-06-23',
});
const UNDATED = articleOf(['The valley was flooded once before, last year.'], { id: 'undated' });

it('puts the events of several articles in one order, undated articles last', () => {
  const events = orderEvents([UNDATED, FIRST, SECOND].flatMap(findEvents));
  expect(events.map((event) => `${event.passage.article} ${event.when}`)).toEqual([
    'first in 1911',
    'first on Friday',
    'first A week later',
    'second on Saturday',
    'second on Tuesday',
    'undated last year',
  ]);
});

it('keeps the order of a single article', () => {
  const article = articleOf([
    'The mill opened in 1995 and closed in the late 1990s. It was sold in the 21st century.',
    'It burned down on Friday. A day later it rained.',
  ]);
  const events = findEvents(article);
  expect(events.map(({ when }) => when)).toEqual([
    'in 1995',
    'in the late 1990s',
    'in the 21st century',
    'on Friday',
    'A day later',
  ]);
  expect(orderEvents(events)).toEqual(events);
});
