import type { Article } from '#src/corpus/article.ts';
import type { Story } from '#src/corpus/story.ts';
import type { Lead, Person, Quotation, ReportedSpeech, StoryFacts, TimelineEvent } from './facts.ts';
import { findLeads } from './leads/findLeads.ts';
import { findPeople } from './people/findPeople.ts';
import { completePeople, mergePeople } from './people/mergePeople.ts';
import { findQuotations } from './quotations/findQuotations.ts';
import { findReportedSpeech } from './quotations/findReportedSpeech.ts';
import { Recent } from './recent.ts';
import { findEvents } from './timeline/findEvents.ts';
import { orderEvents } from './timeline/orderEvents.ts';

/** The people of the articles read last: choices of articles overlap. */
const peopleIn = new Recent<Article, readonly Person[]>(200);

/** What a story says, over all its articles. Each list is read when first asked for, then kept. */
export function readFacts(story: Story): StoryFacts {
  const { articles } = story;
  const found = once(() => articles.map((article) => peopleIn.get(article, () => findPeople(article))));
  const people = once((): readonly Person[] => mergePeople(found()));
  const completed = once(
    () => new Map(articles.map(({ id }, index) => [id, completePeople(found()[index] ?? [], people())])),
  );
  const peopleOf = (article: Article): readonly Person[] => completed().get(article.id) ?? [];
  const quotations = once((): readonly Quotation[] =>
    articles.flatMap((article) => findQuotations(article, peopleOf(article))),
  );
  const reported = once((): readonly ReportedSpeech[] =>
    articles.flatMap((article) => findReportedSpeech(article, peopleOf(article))),
  );
  const leads = once((): readonly Lead[] => articles.flatMap((article) => findLeads(article, peopleOf(article))));
  const events = once((): readonly TimelineEvent[] => orderEvents(articles.flatMap((article) => findEvents(article))));
  return {
    get people() {
      return people();
    },
    get quotations() {
      return quotations();
    },
    get reported() {
      return reported();
    },
    get leads() {
      return leads();
    },
    get events() {
      return events();
    },
  };
}

function once<Value extends object>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
