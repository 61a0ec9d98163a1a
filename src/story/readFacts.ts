import type { Story } from '#src/corpus/story.ts';
import type { Lead, Person, Quotation, ReportedSpeech, StoryFacts, TimelineEvent } from './facts.ts';
import { findLeads } from './leads/findLeads.ts';
import { findPeople } from './people/findPeople.ts';
import { mergePeople } from './people/mergePeople.ts';
import { findQuotations } from './quotations/findQuotations.ts';
import { findReportedSpeech } from './quotations/findReportedSpeech.ts';
import { findEvents } from './timeline/findEvents.ts';
import { orderEvents } from './timeline/orderEvents.ts';

/** What a story says, over all its articles. Each list is read when first asked for, then kept. */
export function readFacts(story: Story): StoryFacts {
  const { articles } = story;
  const peopleOf = once(() => new Map(articles.map((article) => [article.id, findPeople(article)])));
  const known = (id: string): readonly Person[] => peopleOf().get(id) ?? [];
  const people = once((): readonly Person[] => mergePeople([...peopleOf().values()]));
  const quotations = once((): readonly Quotation[] =>
    articles.flatMap((article) => findQuotations(article, known(article.id))),
  );
  const reported = once((): readonly ReportedSpeech[] =>
    articles.flatMap((article) => findReportedSpeech(article, known(article.id))),
  );
  const leads = once((): readonly Lead[] => articles.flatMap((article) => findLeads(article, known(article.id))));
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
