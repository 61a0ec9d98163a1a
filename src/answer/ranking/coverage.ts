import type { QuestionTerm } from '../question/readQuestion.ts';
import type { MatchKind } from './match.ts';
import { isSure, type Scene, type SceneSentence } from './scene.ts';
import { dependence } from './standsAlone.ts';

/** How much a match is worth beside the very word. */
const LIKENESS: Readonly<Record<MatchKind, number>> = { exact: 1, corrected: 1, prefix: 0.8, near: 0.6, wider: 0.2 };

/** How much of the question a sentence has, and where the rest of it stands. */
export function coverage(scene: Scene, entry: SceneSentence) {
  const shares = sharesByKind(scene, entry);
  return {
    ...shares,
    coveredLoosely: looseShare(scene, entry, () => true),
    coveredTelling: looseShare(scene, entry, ({ asks }) => !asks),
    matched: Math.log(1 + entry.matches.filter(({ kind }) => kind !== undefined).length),
    paragraph: entry.paragraphScore,
    dependentOnMatch: dependence(entry.sentence) * shares.inPrevious,
  };
}

function sharesByKind(scene: Scene, entry: SceneSentence) {
  const shares = {
    covered: 0,
    prefix: 0,
    near: 0,
    wider: 0,
    inPrevious: 0,
    inNext: 0,
    inParagraph: 0,
    inWholeParagraph: 0,
  };
  entry.matches.forEach(({ kind }, i) => {
    const share = (scene.weights[i] ?? 0) / scene.totalWeight;
    const elsewhere = !isSure(kind) && paragraphHas(entry, i);
    if (isSure(kind) || elsewhere) shares.inWholeParagraph += share;
    if (kind === 'exact' || kind === 'corrected') shares.covered += share;
    else if (kind !== undefined) shares[kind] += share;
    else if (isClose(entry.matchesBefore[i]?.kind)) shares.inPrevious += share * likeness(entry.matchesBefore[i]?.kind);
    else if (isSure(entry.next?.matches[i]?.kind)) shares.inNext += share;
    else if (elsewhere) shares.inParagraph += share;
  });
  return shares;
}

/** Whether a match is the word, a form of it, or a word of about the same meaning. */
function isClose(kind: MatchKind | undefined): boolean {
  return kind !== undefined && kind !== 'wider';
}

function likeness(kind: MatchKind | undefined): number {
  return kind === undefined ? 0 : LIKENESS[kind];
}

/** How much of the terms that count the sentence has, be it in other words. */
function looseShare(scene: Scene, { matches }: SceneSentence, counts: (term: QuestionTerm) => boolean): number {
  let all = 0;
  let had = 0;
  matches.forEach(({ term, kind }, i) => {
    const weight = counts(term) ? (scene.weights[i] ?? 0) : 0;
    all += weight;
    had += likeness(kind) * weight;
  });
  return all === 0 ? 0 : had / all;
}

function paragraphHas(entry: SceneSentence, i: number): boolean {
  for (let before = entry.previous; before; before = before.previous) if (isSure(before.matches[i]?.kind)) return true;
  for (let after = entry.next; after; after = after.next) if (isSure(after.matches[i]?.kind)) return true;
  return false;
}
