import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type CutPieces, openPieces, type Pieces } from './pieces.ts';
import {
  LONGEST_QUESTION,
  LONGEST_SENTENCE,
  layWindow,
  type ReadingJob,
  type SentenceReading,
  type WindowReading,
} from './window.ts';

const CLS = 101;
const SEP = 102;
/** Pieces of the longest answer that is marked. */
const LONGEST_MARK = 30;

/** The model, ready to read. `read` holds its thread for all it takes, though it returns a promise. */
export interface Model {
  read(job: ReadingJob): Promise<WindowReading>;
  /** Gives back what the runtime holds. */
  release(): Promise<void>;
}

/** Loads the model and its tokenizer. Rejects where a file or the runtime cannot be used. */
export async function loadModel(model: string, tokenizer: string): Promise<Model> {
  const session = await InferenceSession.create(model, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionProviders: ['cpu'],
  });
  const cut = openPieces(tokenizer);
  return { read: (job) => readWindow(job, session, cut), release: () => session.release() };
}

/** A window is scored alone: a quantised model has one scale a call, so what is read together would change one another. */
async function readWindow(job: ReadingJob, session: InferenceSession, cut: CutPieces): Promise<WindowReading> {
  const { question, sentences, about } = job;
  const cuts = new Map<number, Pieces>();
  const cutAt = (place: number): Pieces => {
    const pieces = cuts.get(place) ?? cut(sentences[place]?.text ?? '', LONGEST_SENTENCE);
    cuts.set(place, pieces);
    return pieces;
  };
  const [first, last] = layWindow(sentences, (place) => cutAt(place).ids.length, about);
  const read = Array.from({ length: last - first + 1 }, (_, i) => cutAt(first + i));
  const asked = [CLS, ...cut(question, LONGEST_QUESTION).ids, SEP];
  const pieces = [...asked, ...read.flatMap(({ ids }) => ids), SEP];
  const { logits } = await session.run({
    input_ids: toTensor(pieces),
    attention_mask: toTensor(pieces.map(() => 1)),
    token_type_ids: toTensor(pieces.map((_, i) => Number(i >= asked.length))),
  });
  const data = logits?.data;
  if (!(data instanceof Float32Array)) throw new TypeError('The model gave no logits.');
  let from = asked.length;
  const readings = read.map((sentence) => {
    const reading = judge(sentence, from, data);
    from += sentence.ids.length;
    return reading;
  });
  return { first, sentences: readings };
}

function toTensor(values: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
}

/** The likeliest mark in a sentence whose pieces start at `from`; the logits of a piece are those of a start and of an end, in turn. */
function judge({ places }: Pieces, from: number, logits: Float32Array): SentenceReading {
  const startOf = (k: number) => logits[2 * (from + k)] ?? Number.NEGATIVE_INFINITY;
  const endOf = (k: number) => logits[2 * (from + k) + 1] ?? Number.NEGATIVE_INFINITY;
  const noStart = logits[0] ?? 0;
  const noEnd = logits[1] ?? 0;
  let span = Number.NEGATIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let mark = { start: 0, end: 0 };
  places.forEach(({ start }, k) => {
    highest = Math.max(highest, startOf(k));
    for (let m = k; m < Math.min(places.length, k + LONGEST_MARK); m++) {
      const sum = startOf(k) + endOf(m);
      if (sum <= span) continue;
      span = sum;
      mark = { start, end: places[m]?.end ?? start };
    }
  });
  const mass = places.reduce((sum, _, k) => sum + Math.exp(startOf(k) - highest), 0);
  return { start: highest + Math.log(mass) - noStart, span: span - noStart - noEnd, mark };
}
