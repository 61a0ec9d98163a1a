import { readWeights, type Weights } from './weights.ts';

/** A part of speech in the Penn Treebank's notation: `VBD` is a past tense, `NNS` a plural noun, `RB` an adverb. */
export type Tag = string;

/** The features that a word gives itself and those around it, as indices into the weights; -1 for one that has none. */
interface WordFeatures {
  /** The tag that the word nearly always has; -1 where the words around it tell. */
  readonly known: number;
  readonly suffix: number;
  readonly firstLetter: number;
  readonly context: ContextFeatures;
}

/** Those of the form in which words are compared: all numbers are alike. */
interface ContextFeatures {
  readonly form: string;
  readonly itself: number;
  readonly before: number;
  readonly suffixBefore: number;
  readonly secondBefore: number;
  readonly after: number;
  readonly suffixAfter: number;
  readonly secondAfter: number;
  /** The word together with the tag before it, by the index of that tag; 0 where it has not been looked up, else one more than the index. */
  readonly withTag: Int32Array;
}

/** The vocabulary of a long article several times over; past it the memory starts afresh. */
const REMEMBERED_WORDS = 20_000;

const FIRST_TAG = '-START-';
const SECOND_TAG = '-START2-';

/**
 * A greedy averaged perceptron (Honnibal 2013, https://explosion.ai/blog/part-of-speech-pos-tagger-in-python). Linear in the number of words.
 */
class Tagger {
  private readonly weights: Weights = readWeights();
  private readonly words = new Map<string, WordFeatures>();
  private readonly contexts = new Map<string, ContextFeatures>();
  private readonly scores = new Float64Array(this.weights.tags.length);
  /** Names of tags by index; the two that stand before a sentence come last. */
  private readonly names = [...this.weights.tags, FIRST_TAG, SECOND_TAG];
  private readonly tagBefore = this.names.map((name) => this.weights.find(`i-1 tag ${name}`));
  private readonly tagSecondBefore = this.names.map((name) => this.weights.find(`i-2 tag ${name}`));
  private readonly tagPairs = this.names.map((name) =>
    this.names.map((second) => this.weights.find(`i tag+i-2 tag ${name} ${second}`)),
  );
  private readonly bias = this.weights.find('bias');
  private readonly opening = ['-START-', '-START2-'].map((word) => this.contextOf(word));
  private readonly ending = ['-END-', '-END2-'].map((word) => this.contextOf(word));

  tag(words: readonly string[]): Tag[] {
    if (this.words.size > REMEMBERED_WORDS) this.forget();
    const features = words.map((word) => this.featuresOf(word));
    const context = [...this.opening, ...features.map((each) => each.context), ...this.ending];
    let before = this.names.length - 2;
    let secondBefore = this.names.length - 1;
    return features.map((word, index) => {
      const tag = word.known >= 0 ? word.known : this.predict(word, context, index + 2, before, secondBefore);
      secondBefore = before;
      before = tag;
      return this.names[tag] ?? '';
    });
  }

  private forget(): void {
    this.words.clear();
    this.contexts.clear();
  }

  private predict(
    { suffix, firstLetter, context: own }: WordFeatures,
    context: readonly ContextFeatures[],
    at: number,
    before: number,
    secondBefore: number,
  ): number {
    const { weights, scores } = this;
    scores.fill(0);
    weights.add(scores, this.bias);
    weights.add(scores, suffix);
    weights.add(scores, firstLetter);
    weights.add(scores, this.tagBefore[before]);
    weights.add(scores, this.tagSecondBefore[secondBefore]);
    weights.add(scores, this.tagPairs[before]?.[secondBefore]);
    weights.add(scores, own.itself);
    weights.add(scores, this.withTag(own, before));
    weights.add(scores, context[at - 1]?.before);
    weights.add(scores, context[at - 1]?.suffixBefore);
    weights.add(scores, context[at - 2]?.secondBefore);
    weights.add(scores, context[at + 1]?.after);
    weights.add(scores, context[at + 1]?.suffixAfter);
    weights.add(scores, context[at + 2]?.secondAfter);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag += 1) if ((scores[tag] ?? 0) >= (scores[best] ?? 0)) best = tag;
    return best;
  }

  private withTag(features: ContextFeatures, before: number): number {
    const known = features.withTag[before] ?? 0;
    if (known !== 0) return known - 1;
    const found = this.weights.find(`i-1 tag+i word ${this.names[before]} ${features.form}`);
    features.withTag[before] = found + 1;
    return found;
  }

  private featuresOf(word: string): WordFeatures {
    const remembered = this.words.get(word);
    if (remembered) return remembered;
    const made: WordFeatures = {
      known: this.weights.dictionary.get(word) ?? -1,
      suffix: this.weights.find(`i suffix ${word.slice(-3)}`),
      firstLetter: this.weights.find(`i pref1 ${word.charAt(0)}`),
      context: this.contextOf(normalise(word)),
    };
    this.words.set(word, made);
    return made;
  }

  private contextOf(form: string): ContextFeatures {
    const remembered = this.contexts.get(form);
    if (remembered) return remembered;
    const suffix = form.slice(-3);
    const { weights } = this;
    const made: ContextFeatures = {
      form,
      itself: weights.find(`i word ${form}`),
      before: weights.find(`i-1 word ${form}`),
      suffixBefore: weights.find(`i-1 suffix ${suffix}`),
      secondBefore: weights.find(`i-2 word ${form}`),
      after: weights.find(`i+1 word ${form}`),
      suffixAfter: weights.find(`i+1 suffix ${suffix}`),
      secondAfter: weights.find(`i+2 word ${form}`),
      withTag: new Int32Array(this.names.length),
    };
    this.contexts.set(form, made);
    return made;
  }
}

let tagger: Tagger | undefined;

/** The part of speech of each word of one sentence, whose words are split as the Penn Treebank splits them: "does", "n't"; "Roe", "'s". */
export function tagWords(words: readonly string[]): Tag[] {
  tagger ??= new Tagger();
  return tagger.tag(words);
}

/** The form in which words are compared. */
function normalise(word: string): string {
  if (word.includes('-') && !word.startsWith('-')) return '!HYPHEN';
  if (/^\d{4}$/.test(word)) return '!YEAR';
  return /^\d/.test(word) ? '!DIGITS' : word.toLowerCase();
}
