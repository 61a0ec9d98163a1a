import { align, NOTHING, percent, shorten } from '../table.ts';
import type { Robustness, VariantScores } from './measureRobustness.ts';

const HEADINGS = [
  ['', 'ques-', '', 'right', 'points', '', 'points'],
  ['robustness', 'tions', 'changed', 'first', 'lost', 'answ.', 'lost'],
];

/** A row for each set and one for each variant under it, with the points that the variant loses against the set as it is. In per cent. */
export function drawRobustness(measured: readonly Robustness[]): string {
  const cells = measured.flatMap(({ name, unchanged, variants }) => [
    drawRow(shorten(name), unchanged, undefined),
    ...variants.map((variant) => drawRow(`  ${variant.name}`, variant, unchanged)),
  ]);
  return align([...HEADINGS, ...cells]);
}

function drawRow(name: string, scores: VariantScores, against: VariantScores | undefined): string[] {
  const { questions, changed, topPassage, answered } = scores;
  return [
    name,
    String(questions),
    against ? percent(changed) : NOTHING,
    percent(topPassage),
    drawLoss(topPassage, against?.topPassage),
    percent(answered),
    drawLoss(answered, against?.answered),
  ];
}

/** Points lost, with a minus where some were won. */
function drawLoss(share: number | undefined, before: number | undefined): string {
  if (share === undefined || before === undefined) return NOTHING;
  const points = (100 * (before - share)).toFixed(1);
  return points === '-0.0' ? '0.0' : points.replace('-', '−');
}
