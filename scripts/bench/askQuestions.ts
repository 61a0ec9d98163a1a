import { seed } from '#src/evaluation/random.ts';
import type { Vocabulary } from './vocabulary.ts';
import { toPlural, type WrittenSentence, write } from './writeStory.ts';

/** A question and the one paragraph it was made from. */
export interface Asked {
  readonly text: string;
  readonly article: string;
  readonly paragraph: number;
}

const SHARE_SYNONYM = 0.1;
const SHARE_OTHER_FORM = 0.25;
/** Share of the questions with one letter wrong in one word. */
const SHARE_TYPO = 0.15;
const SHORTEST_MISSPELT = 6;

/** Questions about sentences spread over the story, in other word forms, now and then with a synonym or a typing error. */
export function askQuestions(sentences: readonly WrittenSentence[], count: number, vocabulary: Vocabulary): Asked[] {
  const random = seed(sentences.length + 1);
  return Array.from({ length: count }, () => {
    const { form, slots, article, paragraph } = random.pick(sentences);
    const typo = random.next() < SHARE_TYPO;
    let misspelt = !typo;
    const text = write(random.pick(form.questions), slots, (word, slot) => {
      const chosen = /^(?:noun|verb)/.test(slot) ? vary(word, slot) : word;
      if (misspelt || chosen.length < SHORTEST_MISSPELT) return chosen;
      misspelt = true;
      return swapLetters(chosen, 2 + random.below(chosen.length - 4));
    });
    return { text, article, paragraph };
  });

  function vary(word: string, slot: string): string {
    const synonyms = vocabulary.synonymsOf(word);
    if (synonyms.length > 0 && random.next() < SHARE_SYNONYM) return random.pick(synonyms);
    return slot.startsWith('noun') && random.next() < SHARE_OTHER_FORM ? toPlural(word) : word;
  }
}

function swapLetters(word: string, place: number): string {
  return word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
}
