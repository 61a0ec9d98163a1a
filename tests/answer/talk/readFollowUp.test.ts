import { describe, expect, it } from 'vitest';
import { answerText } from '#src/answer/answerText.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { mayFollow, mustFollow, readFollowUp } from '#src/answer/talk/readFollowUp.ts';

const paragraphs = [
  'The potter Ilse Marwick sold the mill at Tarn to the banker Paul Smith on Monday, the council said.',
  'Smith said he would repair the mill. He is 61 and lives in Paris.',
  'Marwick won the county prize in 2001. She is moving to Oslo.',
  'The talks with the miners collapsed because of the strike.',
];
const snapshot = takeSnapshot({
  revision: 1,
  articles: [
    {
      id: 'mill',
      title: 'Mill at Tarn sold',
      paragraphs: paragraphs.map((text, i) => ({ number: i + 1, id: `mill:${i + 1}`, text })),
      asides: [],
    },
  ],
});

const read = (line: string, question: string) =>
  readFollowUp(line, { question, answer: answerText(question, snapshot) }, snapshot);

describe('a line after a question', () => {
  it.each<[before: string, line: string, reading: string]>([
    ['did the talks collapse', 'why?', 'why did the talks collapse'],
    ['when was the mill sold', 'and where was that?', 'where was the mill sold'],
    ['will he repair the mill', 'why not', "why won't Paul Smith repair the mill"],
    ['who sold the mill', 'when?', 'when was it that someone sold the mill'],
    ['was the mill sold', 'how much for?', 'how much was the mill sold for'],
    ['did the talks collapse', 'what happened', 'what happened when the talks did collapse'],
    ['what happened to the talks', 'why', 'why did it happen to the talks'],
    ['did the talks collapse', 'who says that?', 'who said that the talks did collapse'],
  ])('takes over "%s" for "%s"', (before, line, reading) => {
    expect(read(line, before)).toEqual([reading]);
  });

  it.each<[before: string, line: string, reading: string]>([
    ['who is smith', 'how old is he', 'how old is Paul Smith'],
    ['what did marwick win', 'where is she moving', 'where is Ilse Marwick moving'],
    ['what did smith say about the mill', 'who sold it', 'who sold the mill'],
  ])('names whom or what "%s" was about for "%s"', (before, line, reading) => {
    expect(read(line, before)).toEqual([reading]);
  });

  it.each<[before: string, line: string, reading: string]>([
    ['who leads the us side', 'and the Israeli side?', 'who leads the Israeli side'],
    ['what did smith say', 'what about marwick?', 'what did marwick say'],
    ['what happened to the mill on monday', 'and on friday', 'what happened to the mill on friday'],
  ])('puts what is new into "%s" for "%s"', (before, line, reading) => {
    expect(read(line, before)).toEqual([reading]);
  });

  it('has two readings if the new words may go with either of two things', () => {
    expect(read('and the council?', 'did the miners buy the mill')).toEqual([
      'did the council buy the mill',
      'did the miners buy the council',
    ]);
  });

  it.each(['when was the mill sold', 'who leads the talks', 'is the strike over'])(
    'is left as it is if it is "%s"',
    (line) => {
      expect(mayFollow(line)).toBe(false);
    },
  );

  it('must be read with it only if it says nothing alone', () => {
    const must = [
      'why?',
      'and the miners?',
      'how old is he',
      'where was that?',
      'when is it',
      'when was the mill sold',
    ];
    expect(must.filter((line) => mustFollow(line, snapshot))).toEqual([
      'why?',
      'and the miners?',
      'how old is he',
      'where was that?',
    ]);
  });
});
