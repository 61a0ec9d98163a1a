import type { english } from './en/english.ts';

type English = typeof english;

/** Names a text of the catalogue. */
export type Key = keyof English;

/** Every text in one language: the keys of the English catalogue, and the places of each text. */
export type Catalogue = {
  readonly [K in Key]: English[K] extends (places: infer Places) => string ? (places: Places) => string : string;
};

/** One topic of the catalogue, in another language. */
export type Translation<Topic> = Pick<Catalogue, keyof Topic & Key>;
