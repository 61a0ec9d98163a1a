import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Lead, Person, Quotation, ReportedSpeech, StoryFacts, TimelineEvent } from './facts.ts';
import { findLeads } from './leads/findLeads.ts';
import { findPeople } from './people/findPeople.ts';
import { completePeople, mergePeople } from './people/mergePeople.ts';
import { findQuotations } from './quotations/findQuotations.ts';
import { findReportedSpeech } from './quotations/findReportedSpeech.ts';
import { Recent } from './recent.ts';
import { Stepwise } from './steps.ts';
import { eventsInSteps } from './timeline/findEvents.ts';
import { orderEvents } from './timeline/orderEvents.ts';

/** The people of the articles read last: choices of articles overlap. */
const peopleIn = new Recent<Article, readonly Person[]>(200);

/** What a story says, over all its articles. Each list is read when first asked for, then kept. */
export function readFacts(story: Story): StoryFacts {
  const { articles } = story;
  const found = new Stepwise(() => each((article) => [peopleIn.get(article, () => findPeople(article))]));
  const people = new Stepwise(function* (): Generator<void, readonly Person[]> {
    return mergePeople(yield* found.steps());
  });
  const completed = new Stepwise(function* () {
    const [inEach, all] = [yield* found.steps(), yield* people.steps()];
    return new Map(articles.map(({ id }, index) => [id, completePeople(inEach[index] ?? [], all)]));
  });
  function* withPeople<Item>(read: (article: Article, people: readonly Person[]) => readonly Item[]) {
    const byArticle = yield* completed.steps();
    return yield* each((article) => read(article, byArticle.get(article.id) ?? []));
  }
  const lists = {
    people,
    quotations: new Stepwise<readonly Quotation[]>(() => withPeople(findQuotations)),
    reported: new Stepwise<readonly ReportedSpeech[]>(() => withPeople(findReportedSpeech)),
    leads: new Stepwise<readonly Lead[]>(() => withPeople(findLeads)),
    events: new Stepwise(function* (): Generator<void, readonly TimelineEvent[]> {
      const inEach: TimelineEvent[][] = [];
      for (const article of articles) inEach.push(yield* eventsInSteps(article));
      return orderEvents(inEach.flat());
    }),
  };
  function* each<Item>(read: (article: Article) => readonly Item[]): Generator<void, Item[]> {
    const items: Item[][] = [];
    for (const article of articles) {
      items.push([...read(article)]);
      yield;
    }
    return items.flat();
  }
  return {
    get people() {
      return lists.people.get();
    },
    get quotations() {
      return lists.quotations.get();
    },
    get reported() {
      return lists.reported.get();
    },
    get leads() {
      return lists.leads.get();
    },
    get events() {
      return lists.events.get();
    },
    *readAhead(names) {
      for (const name of names) yield* lists[name].steps();
    },
  };
}
