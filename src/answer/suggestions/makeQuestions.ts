import type { Article } from '#src/corpus/article.ts';
import type { StoryFacts, TimelineEvent } from '#src/story/facts.ts';
import { readTense } from '#src/story/timeline/readTense.ts';
import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';
import { findQuantities } from '#src/text/quantities.ts';
import { splitSentences } from '#src/text/sentences.ts';
import { STOP_WORDS } from '#src/text/stopWords.ts';

/** Paragraphs of an article that numbers are looked for in. */
const PARAGRAPHS_READ = 12;
/** Words of a sentence that follow what is counted and go into a question. */
const MOST_FOLLOWING = 6;

/** Questions of one kind in each list, made from what a story says: about who leads, what was said, how many, who somebody is, and when. */
export function makeQuestions(facts: StoryFacts, articles: readonly Article[]): string[][] {
  const names = new Set(facts.people.map(({ name }) => name));
  const speakers = facts.quotations.map(({ speaker }) => speaker).filter((speaker) => names.has(speaker));
  return [
    facts.leads.filter(({ leads }) => /^the /i.test(leads)).map(({ leads }) => `Who leads ${lowerFirst(leads)}?`),
    speakers.map((speaker) => `What did ${speaker} say?`),
    articles.flatMap(askHowMany),
    facts.people.filter(({ role }) => role !== undefined).map(({ name }) => `Who is ${name}?`),
    facts.events.flatMap(askWhatThen),
  ].map((questions) => [...new Set(questions)]);
}

/** "two dozen fishermen blocked the quay" → "How many fishermen blocked the quay?" */
function askHowMany({ paragraphs }: Article): string[] {
  return paragraphs
    .slice(0, PARAGRAPHS_READ)
    .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .flatMap((sentence) =>
      findQuantities(sentence)
        .filter(({ measure, counted }) => measure === '' && counted.length > 0)
        .flatMap(({ numberEnd, end }) => askAbout(sentence.slice(numberEnd, end), sentence.slice(end))),
    );
}

/** Only where a verb follows: "How many officials of the ministry?" asks nothing. */
function askAbout(counted: string, behind: string): string[] {
  const clause = /^(?:\s[\p{L}\p{N}'’-]+)+/u.exec(behind)?.[0].trim().split(/\s+/) ?? [];
  const [verb = ''] = clause;
  const isVerb = /^(?:are|were|have|had|will)$/.test(verb) || isPast(verb);
  if (!isVerb || counted.trim() === '') return [];
  const following = clause.slice(0, MOST_FOLLOWING);
  while (STOP_WORDS.has(following.at(-1) ?? '') && following.length > 1) following.pop();
  return [`How many ${counted.trim()} ${following.join(' ')}?`];
}

function isPast(word: string): boolean {
  return /^\p{Ll}{2,}ed$/u.test(word) || (IRREGULAR_FORMS.get(word) ?? word) !== word;
}

/** "What happened last week?" Words such as "a day later" mean nothing outside their sentence. */
function askWhatThen({ when, passage: { text } }: TimelineEvent): string[] {
  if (!/^(?:on|in|last|next|yesterday|tomorrow)\b(?!.*\brecent\b)/i.test(when)) return [];
  const start = text.indexOf(when);
  const tense = start < 0 ? undefined : readTense(text, { start, end: start + when.length });
  const asks = tense === 'past' || /^(?:last|yesterday)\b/i.test(when) ? 'What happened' : 'What happens';
  return [`${asks} ${lowerFirst(when)}?`];
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
