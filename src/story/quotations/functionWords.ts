/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this these those some many several both all most one two three four five six seven eight nine ten another any each every no his her their its our my'.split(
    ' ',
  ),
);

/** Words that end a noun phrase on its left. */
export const PREPOSITIONS = new Set(
  'of for at in from with on to by near behind within inside about over against between among under'.split(' '),
);

/** Prepositions that carry a noun phrase on: "a spokesman for the ministry". */
export const LINKS = new Set('of for at in on from with by behind near inside'.split(' '));

/** Words that carry a noun phrase on by one more preposition: "a source close to the talks". */
export const LINKED: Readonly<Record<string, string>> = {
  close: 'to',
  familiar: 'with',
  briefed: 'on',
  note: 'to',
  letter: 'to',
  memo: 'to',
  email: 'to',
  message: 'to',
};

/** Forms that stand before other verbs. */
export const AUXILIARIES = new Set(
  `is are was were be been being am has have had do does did will would shall should can could may might must 's 've`.split(
    /\s+/,
  ),
);

/** Words that no noun phrase goes across. */
export const BREAKS = new Set(
  `that which who whom whose what when where why how while whereas if because since although though after before until unless once as than
  then so but or nor yet however meanwhile not he she they it we i you him them us me there here also later earlier when whether despite`.split(
    /\s+/,
  ),
);

/** Whether a word is an auxiliary: "has", "would", "was". */
export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower);
}
