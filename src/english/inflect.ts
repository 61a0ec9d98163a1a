import { IRREGULAR_FORMS } from '#src/text/irregularForms.ts';

/**
 * The forms of a verb: base form, third person, past tense, participles. Made to recognise forms, not to write them: where spelling or
 * the verb leaves a choice all come ("signaled", "signalled"; "learned", "learnt"), and a few that do not exist.
 */
export function inflectVerb(base: string): string[] {
  const irregular = irregularByBase().get(base) ?? [];
  const stem = base.replace(/(?<!e)e$/, '');
  const ed = base.replace(/(?<=[^aeiou])y$/, 'i').replace(/e$/, '');
  const third = /(?:[soxz]|ch|sh)$/.test(base) ? `${base}es` : `${base.replace(/(?<=[^aeiou])y$/, 'ie')}s`;
  const doubled = /(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$/.test(base)
    ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
    : [];
  return [base, third, `${stem}ing`, `${ed}ed`, ...irregular, ...doubled];
}

let byBase: Map<string, string[]> | undefined;

function irregularByBase(): ReadonlyMap<string, readonly string[]> {
  if (byBase) return byBase;
  byBase = new Map();
  for (const [form, base] of IRREGULAR_FORMS) byBase.set(base, [...(byBase.get(base) ?? []), form]);
  return byBase;
}
