/**
 * The sentences articles are made of, each with the questions it answers. Slots stand in braces; a slot named twice is filled once.
 * What somebody said and who somebody is are asked elsewhere, for those questions read whole articles. `+` after a slot asks for the past tense, `s` for the plural.
 */
export interface SentenceForm {
  readonly text: string;
  readonly questions: readonly string[];
}

export const SENTENCE_FORMS: readonly SentenceForm[] = [
  {
    text: '{first} {surname}, the {adj} {noun} of the {place} council, said on {day} that the {noun2} would {verb} every {noun3} in the district.',
    questions: [
      'What would {verb} every {noun3} according to {surname}?',
      'Which {noun2} did {surname} expect to {verb} the {noun3}?',
    ],
  },
  {
    text: 'About {number} {noun}s were {verb}+ in {place} after the {adj} {noun2}, police said.',
    questions: ['How many {noun}s were {verb}+ in {place}?', 'Where were {number} {noun}s {verb}+ after the {noun2}?'],
  },
  {
    text: 'The {noun} {verb}+ a {adj} {noun2} near {place} in {month}, but {surname} called the {noun3} a mistake.',
    questions: ['When was the {noun2} {verb}+ near {place}?', 'Who called the {noun3} near {place} a mistake?'],
  },
  {
    text: '"We will not {verb} the {noun} before the {noun2} is {adj}," {surname} told reporters in {place}.',
    questions: [
      'What will not {verb} the {noun} before the {noun2} in {place}?',
      'Who told reporters about the {adj} {noun2}?',
    ],
  },
  {
    text: 'Officials in {place} blamed the {noun} on a {adj} {noun2} that had {verb}+ the {noun3} for {number} days.',
    questions: ['Why did the {noun} happen in {place}?', 'How long had the {noun2} {verb}+ the {noun3}?'],
  },
  {
    text: 'A spokesperson for the {adj} {noun} agency declined to comment on the {noun2}, which {verb}+ {number} people last year.',
    questions: [
      'Which {noun} agency declined to comment on the {noun2}?',
      'How many people did the {noun2} {verb} last year?',
    ],
  },
  {
    text: 'The {noun} costs {number} million dollars, and {place} has asked the government to {verb} its {adj} {noun2}.',
    questions: ['How much does the {noun} cost in {place}?', 'What has {place} asked the government to {verb}?'],
  },
  {
    text: 'Residents {verb}+ the {noun} on {day} and carried the {noun2} to a {adj} {noun3} outside {place}.',
    questions: ['Where did residents carry the {noun2}?', 'Which {noun} did residents {verb} on {day}?'],
  },
  {
    text: '{first} {surname} leads the {noun} commission, which is expected to {verb} the {adj} {noun2} by {month}.',
    questions: [
      'By when is the {noun} commission expected to {verb} the {noun2}?',
      'Is the {noun2} to be {verb}+ by {month}?',
    ],
  },
  {
    text: 'In {place}, the {noun} of the {adj} {noun2} has fallen by {number} percent since the {noun3} was {verb}+.',
    questions: [
      'By how many percent has the {noun} of the {noun2} fallen?',
      'Since when has the {noun2} fallen in {place}?',
    ],
  },
  {
    text: 'Critics of {surname} argue that the {adj} {noun} was {verb}+ to protect a {noun2} rather than the {noun3}.',
    questions: [
      'Why was the {noun} {verb}+ according to critics of {surname}?',
      'Which {noun} was {verb}+ to protect a {noun2}?',
    ],
  },
  {
    text: 'Engineers from {place} {verb}+ a {noun} beneath the {adj} {noun2} and found a {noun3}.',
    questions: [
      'What did engineers from {place} find beneath the {noun2}?',
      'Who {verb}+ a {noun} beneath the {noun2}?',
    ],
  },
];
