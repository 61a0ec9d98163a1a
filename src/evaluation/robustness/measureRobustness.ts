import type { Reader } from '#src/reader/reader.ts';
import { askQuestions, type Outcome, openExam } from '../askSet.ts';
import type { Exam, GoldQuestion } from '../readSet.ts';
import { score } from '../score.ts';
import { type Variant, vary } from './variants.ts';

/** How the answerable questions of a set went, written in one way. Shares from 0 to 1, undefined where there was no question. */
export interface VariantScores {
  /** How they were written. */
  readonly name: string;
  readonly questions: number;
  /** The share of the questions that read otherwise than in the set. */
  readonly changed: number | undefined;
  readonly topPassage: number | undefined;
  readonly answered: number | undefined;
}

/** A set as it is, and in each variant. */
export interface Robustness {
  readonly name: string;
  readonly unchanged: VariantScores;
  readonly variants: readonly VariantScores[];
}

const UNCHANGED: Variant = (question) => question;

/** Asks each set's answerable questions as they are and in every variant. Follow-ups are left out. */
export async function measureRobustness(
  sets: readonly { readonly name: string; readonly exams: readonly Exam[] }[],
  variants: Readonly<Record<string, Variant>>,
  reader: Reader,
): Promise<Robustness[]> {
  const measured: Robustness[] = [];
  for (const { name, exams } of sets) {
    const [unchanged, ...others] = await measureVariants(
      exams,
      [['as they are', UNCHANGED], ...Object.entries(variants)],
      reader,
    );
    if (unchanged) measured.push({ name, unchanged, variants: others });
  }
  return measured;
}

/** Every way to write the questions, in their order. A story is opened once for all of them. */
async function measureVariants(
  exams: readonly Exam[],
  variants: readonly (readonly [string, Variant])[],
  reader: Reader,
): Promise<VariantScores[]> {
  const asked = variants.map(([name, variant]) => ({ name, variant, outcomes: [] as Outcome[], changed: 0 }));
  for (const exam of exams) {
    const snapshot = openExam(exam);
    const answerable = exam.questions.filter(({ answerable, before }) => answerable && before === undefined);
    for (const one of asked) {
      const written = answerable.map((question) => write(question, one.name, one.variant));
      one.changed += written.filter(({ question }, i) => question !== answerable[i]?.question).length;
      one.outcomes.push(...(await askQuestions(written, snapshot, () => 0, reader)));
    }
  }
  return asked.map(({ name, outcomes, changed }) => {
    const { questions, topPassage, answered } = score({ own: outcomes, offArticle: [] });
    return { name, questions, changed: questions === 0 ? undefined : changed / questions, topPassage, answered };
  });
}

function write(question: GoldQuestion, name: string, variant: Variant): GoldQuestion {
  return { ...question, question: vary(question.question, name, variant) };
}
