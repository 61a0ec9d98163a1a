import type { Curve, CurvePoint } from './curve.ts';

/** In the units of the drawing. */
const WIDTH = 720;
const HEIGHT = 480;
const LEFT = 64;
const TOP = 44;
const PLOT_WIDTH = 420;
const PLOT_HEIGHT = 372;
const LEGEND_LEFT = LEFT + PLOT_WIDTH + 20;
const LEGEND_LINE = 38;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Dark enough on white and light enough on black (3:1 or more on both); the dashes tell the lines apart without colour. */
const STROKES = [
  { colour: '#2f7fd1', dashes: 'none' },
  { colour: '#d1622b', dashes: '8 4' },
  { colour: '#2b9a66', dashes: '2 3' },
  { colour: '#a866c9', dashes: '12 4 2 4' },
  { colour: '#b58900', dashes: '5 5' },
  { colour: '#d6457f', dashes: '1 5' },
] as const;

const STYLE = `
    .back { fill: #ffffff } .grid { stroke: #d8dde3 } .axis { stroke: #5b6470 } text { fill: #1f2429; font: 13px sans-serif }
    .note { fill: #5b6470; font-size: 11px } .curve { fill: none; stroke-width: 2; stroke-linejoin: round }
    @media (prefers-color-scheme: dark) {
      .back { fill: #14181d } .grid { stroke: #343b44 } .axis { stroke: #97a1ad } text { fill: #e8ecf0 } .note { fill: #97a1ad }
    }`;

/** Draws the curves as an SVG document that can be read on a light and a dark screen, with labelled axes and a legend. */
export function drawPlot(curves: readonly Curve[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title">
  <title id="title">Share answered against share right</title>
  <style>${STYLE}
  </style>
  <rect class="back" width="${WIDTH}" height="${HEIGHT}"/>
  <text x="${LEFT}" y="24" font-weight="bold">Answering less, answering better</text>
${drawAxes()}
${curves.map(drawCurve).join('\n')}
  <text class="note" x="${LEGEND_LEFT}" y="${TOP + PLOT_HEIGHT - 44}">A dot: the threshold in use.</text>
  <text class="note" x="${LEGEND_LEFT}" y="${TOP + PLOT_HEIGHT - 28}">An answer to what the story</text>
  <text class="note" x="${LEGEND_LEFT}" y="${TOP + PLOT_HEIGHT - 12}">does not say is not right.</text>
</svg>
`;
}

function drawAxes(): string {
  const ticks = TICKS.flatMap((share) => [
    `  <line class="grid" x1="${x(share)}" y1="${y(0)}" x2="${x(share)}" y2="${y(1)}"/>`,
    `  <line class="grid" x1="${x(0)}" y1="${y(share)}" x2="${x(1)}" y2="${y(share)}"/>`,
    `  <text x="${x(share)}" y="${y(0) + 18}" text-anchor="middle">${percent(share)}</text>`,
    `  <text x="${x(0) - 8}" y="${y(share) + 4}" text-anchor="end">${percent(share)}</text>`,
  ]);
  const middle = y(0.5);
  return [
    ...ticks,
    `  <path class="axis" fill="none" d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}"/>`,
    `  <text x="${x(0.5)}" y="${y(0) + 40}" text-anchor="middle">share of the questions answered</text>`,
    `  <text x="18" y="${middle}" text-anchor="middle" transform="rotate(-90 18 ${middle})">share right among the answered</text>`,
  ].join('\n');
}

function drawCurve({ name, points, inUse }: Curve, i: number): string {
  const { colour, dashes } = STROKES[i % STROKES.length] ?? STROKES[0];
  const line = points.map((point, k) => `${k === 0 ? 'M' : 'L'}${place(point)}`).join('');
  const row = TOP + 12 + i * LEGEND_LINE;
  const note = inUse
    ? `answers ${percent(inUse.answered)}, right ${percent(inUse.right)}`
    : 'answers nothing at the threshold in use';
  const parts = [
    `  <path class="curve" stroke="${colour}" stroke-dasharray="${dashes}" d="${line}"/>`,
    inUse && `  <circle cx="${x(inUse.answered)}" cy="${y(inUse.right)}" r="5" fill="${colour}"/>`,
    `  <path class="curve" stroke="${colour}" stroke-dasharray="${dashes}" d="M${LEGEND_LEFT} ${row - 4}h28"/>`,
    `  <text x="${LEGEND_LEFT + 36}" y="${row}">${escapeXml(name)}</text>`,
    `  <text class="note" x="${LEGEND_LEFT + 36}" y="${row + 15}">${note}</text>`,
  ];
  return parts.filter((part) => part !== undefined).join('\n');
}

function place({ answered, right }: CurvePoint): string {
  return `${x(answered)} ${y(right)}`;
}

function x(share: number): number {
  return round(LEFT + share * PLOT_WIDTH);
}

function y(share: number): number {
  return round(TOP + (1 - share) * PLOT_HEIGHT);
}

function round(units: number): number {
  return Math.round(10 * units) / 10;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
