import type { CorpusChange } from './corpus.ts';
import type { Layers } from './revisions.ts';

/** What a next revision does to the server's own layer and to what lies under it. */
export interface Plan {
  /** Hash by id; null hides the seed's article. */
  readonly lay: ReadonlyMap<string, string | null>;
  /** Ids that leave the own layer. */
  readonly lift: ReadonlySet<string>;
  readonly seed: string | null;
}

/** Whether a plan would leave everything as it is. */
export function changesNothing({ lay, lift, seed }: Plan, base: Layers): boolean {
  return lay.size === 0 && lift.size === 0 && seed === base.seed;
}

/** What a change comes to at its base: `hashes` of what it puts, by id; `under` is the seed as it will be. */
export function planChange(
  change: Pick<CorpusChange, 'remove' | 'uncover'>,
  hashes: ReadonlyMap<string, string>,
  base: Layers,
  under: Pick<Layers, 'seed' | 'seedArticles'>,
): Plan {
  const lay = new Map<string, string | null>();
  const lift = new Set((change.uncover ?? []).filter((id) => base.own.has(id)));
  for (const id of change.remove ?? []) {
    if (!under.seedArticles.has(id)) {
      if (base.own.has(id)) lift.add(id);
    } else if (!base.own.has(id) || base.own.get(id) !== undefined) {
      lay.set(id, null);
    }
  }
  for (const [id, hash] of hashes) {
    const shown = base.own.has(id) ? base.own.get(id) : under.seedArticles.get(id);
    if (shown?.hash !== hash) lay.set(id, hash);
  }
  return { lay, lift, seed: under.seed };
}

/** What brings the layers of `target` back. */
export function planRollback(base: Layers, target: Layers): Plan {
  const lay = new Map<string, string | null>();
  for (const [id, entry] of target.own) {
    if (!base.own.has(id) || base.own.get(id)?.hash !== entry?.hash) lay.set(id, entry?.hash ?? null);
  }
  const lift = new Set([...base.own.keys()].filter((id) => !target.own.has(id)));
  return { lay, lift, seed: target.seed };
}
