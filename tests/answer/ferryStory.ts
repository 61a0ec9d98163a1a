import { type Snapshot, takeSnapshot } from '#src/answer/snapshot.ts';
import { articleOf } from '#tests/story/articleOf.ts';

/** A short report in which every kind of fact stands once: a cause, a day, counts, a title, a quotation, a rise in percent. */
export const ferryStory: Snapshot = takeSnapshot({
  revision: 1,
  articles: [
    articleOf(
      [
        'The ferry to Skarholm was cancelled on Tuesday after a crack was found in its hull, the harbour master, Olga Dahl, said.',
        'Dahl told Fjord Radio that “nobody was ever in danger”. She expects the boat to sail again within 12 days.',
        'Some 340 passengers were taken to Larn by bus. The mayor of Skarholm, Per Lund, demanded compensation from the owner.',
        'The owner, Nordic Lines, raised its fares by 9 percent in March. It declined to comment.',
      ],
      { id: 'ferry', title: 'Crack stops ferry' },
    ),
  ],
});
