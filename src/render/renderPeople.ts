import type { PeopleAnswer } from '#src/answer/answer.ts';
import { factsOn } from '#src/answer/factsOn.ts';
import type { Snapshot } from '#src/answer/snapshot.ts';
import type { Story } from '#src/corpus/story.ts';
import { texts } from '#src/language/texts.ts';
import type { Person } from '#src/story/facts.ts';
import { commandLine } from './commandLine.ts';
import {
  absent,
  actionsBlock,
  cite,
  type Layout,
  passageActions,
  passageItem,
  showPassages,
  strong,
  words,
} from './layout.ts';
import { listNames } from './lists.ts';
import type { Action, Block } from './reply.ts';
import { withMarks } from './withMarks.ts';

/** How many of the sentences that name somebody are shown in full; the others are cited. */
const MOST_SENTENCES = 3;

/** One person in full; several as a list of one line each. */
export function renderPeople(answer: PeopleAnswer, snapshot: Snapshot): Layout {
  const [first, second] = answer.people;
  if (first === undefined) return renderNobody(answer, snapshot);
  if (second === undefined) return renderPerson(first, snapshot);
  return { tone: 'answer', blocks: answer.people.map((person) => personLine(person, snapshot.story)) };
}

/** Roles as the story gives them, what it says of the person and the person says, and where the person is named. */
function renderPerson(person: Person, snapshot: Snapshot): Layout {
  const { story } = snapshot;
  const quotations = factsOn(snapshot, person.name).quotations.filter((quotation) => quotation.speaker === person.name);
  const roles = person.roles.map(
    (role): Block => ({ type: 'item', parts: [words(role.text), words(' '), ...cite([role.passage], story)] }),
  );
  const quotes = quotations.map((quotation) => passageItem(withMarks(quotation, story), story));
  return {
    tone: 'answer',
    blocks: [
      { type: 'heading', parts: [strong(person.name)] },
      ...roles,
      ...showPassages(person.passages.slice(0, MOST_SENTENCES), story),
      ...quotes,
      { type: 'note', parts: [words(texts.namedIn), ...cite(person.passages, story)] },
      ...actionsBlock(personActions(person, quotations.length > 0, snapshot)),
    ],
  };
}

function personActions(person: Person, quoted: boolean, snapshot: Snapshot): Action[] {
  const [first] = person.passages;
  const line = commandLine('quote', { speaker: person.name });
  return [
    ...(first === undefined ? [] : passageActions(first, snapshot)),
    ...(quoted ? [{ kind: 'command' as const, label: texts.quotationsOf({ name: person.name }), line }] : []),
  ];
}

function personLine({ name, role, passages }: Person, story: Story): Block {
  const about = role === undefined ? [] : [words(texts.dot), words(role)];
  return { type: 'item', parts: [strong(name), ...about, words(texts.dot), ...cite(passages, story)] };
}

function renderNobody({ asked }: PeopleAnswer, { facts }: Snapshot): Layout {
  const names = listNames(facts.people.map((person) => person.name));
  const known = names === undefined ? [] : [words(texts.knownPeople({ names }))];
  return absent(asked === undefined ? texts.peopleNobody : texts.peopleUnknown({ name: asked }), known);
}
