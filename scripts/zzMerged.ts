import { answerQuestion } from '#src/answer/answerQuestion.ts';
import { readQuestion } from '#src/answer/question/readQuestion.ts';
import { takeSnapshot } from '#src/answer/snapshot.ts';
import { rankParagraphs } from '#src/search/rankParagraphs.ts';
import { readExams } from './learning/files.ts';

for (const files of [['encyclopedia'], ['wikinews'], ['encyclopedia', 'wikinews']]) {
  const exams = files.flatMap((f) => readExams(`/work/shared/data/qa-${f}.jsonl`));
  const all = takeSnapshot({ revision: 1, articles: exams.flatMap((e) => e.story.articles) });
  let n = 0,
    alone = 0,
    merged = 0,
    inArticle = 0,
    para = 0,
    wrongArt = 0,
    shown = 0;
  const t = performance.now();
  for (const e of exams) {
    const own = takeSnapshot(e.story);
    const id = e.story.articles[0]!.id;
    for (const q of e.questions.filter((q) => q.answerable)) {
      n++;
      const first = (s: any) => {
        const a = answerQuestion(q.question, s);
        return a.passages[0] ?? (a.kind === 'not-found' ? a.nearest[0] : undefined);
      };
      const a = first(own),
        m = first(all);
      if (a && q.isAnsweredBy(a)) alone++;
      if (m && q.isAnsweredBy(m)) merged++;
      if (m?.article === id) inArticle++;
      if (m && q.isInGoldParagraph?.(m)) para++;
      if (answerQuestion(q.question, all).kind !== 'not-found') shown++;
    }
  }
  const pc = (x: number) => ((100 * x) / n).toFixed(1);
  console.log(
    files.join('+'),
    n,
    'alone',
    pc(alone),
    'merged',
    pc(merged),
    'right article',
    pc(inArticle),
    'gold paragraph',
    pc(para),
    'shown',
    pc(shown),
    ((performance.now() - t) / n / 3).toFixed(2),
    'ms',
  );
}
