/** One line of a plot: its name, and its points in order. */
export type Line = { name: string; points: [x: number, y: number][] };

const [WIDTH, HEIGHT] = [720, 400];
const edge = { top: 24, right: 150, bottom: 52, left: 64 };

const decades = (from: number, to: number) =>
  Array.from({ length: Math.round(Math.log10(to / from)) + 1 }, (_, at) => from * 10 ** at);

const short = (value: number) => (value >= 1000 ? `${(value / 1000).toLocaleString("en")},000` : `${value}`);

/** A step of ten is as wide everywhere: a line of slope one is linear, wherever it lies. */
function scale(from: number, to: number, start: number, end: number) {
  const span = Math.log10(to / from);
  return (value: number) => start + ((end - start) * Math.log10(value / from)) / span;
}

/**
 * Lines over two logarithmic axes, as SVG that is legible on light and dark. `x` and `y` are whole decades. The ends of
 * the lines carry their names.
 */
export function plot(lines: Line[], x: [number, number], y: [number, number], names: [x: string, y: string]) {
  const across = scale(...x, edge.left, WIDTH - edge.right);
  const up = scale(...y, HEIGHT - edge.bottom, edge.top);
  const path = (points: Line["points"]) =>
    points.map(([px, py], at) => `${at ? "L" : "M"}${across(px).toFixed(1)} ${up(py).toFixed(1)}`).join("");
  const rules = [
    ...decades(...x).map(
      (value) =>
        `<path class="grid" d="M${across(value)} ${edge.top}V${HEIGHT - edge.bottom}"/><text x="${across(value)}" y="${HEIGHT - edge.bottom + 18}" text-anchor="middle">${short(value)}</text>`,
    ),
    ...decades(...y).map(
      (value) =>
        `<path class="grid" d="M${edge.left} ${up(value)}H${WIDTH - edge.right}"/><text x="${edge.left - 8}" y="${up(value) + 4}" text-anchor="end">${short(value)}</text>`,
    ),
  ];
  const drawn = lines.map(({ name, points }, at) => {
    const [px, py] = points.at(-1) ?? [x[0], y[0]];
    const dots = points.map(
      ([dx, dy]) => `<circle cx="${across(dx).toFixed(1)}" cy="${up(dy).toFixed(1)}" r="3"/>`,
    );
    return `<g class="line line${at}"><path d="${path(points)}"/>${dots.join("")}<text x="${(across(px) + 8).toFixed(1)}" y="${(up(py) + 4).toFixed(1)}">${name}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${names[1]} by ${names[0]}: ${lines.map(({ name }) => name).join(", ")}">
<style>
svg{background:#fff}
text{font:12px system-ui,sans-serif;fill:#444}
.grid{stroke:#e4e4e4}
.line{--c:#7a7a7a}.line0{--c:#a32a1e}.line1{--c:#1b5e8c}
.line path{fill:none;stroke:var(--c);stroke-width:2}.line circle,.line text{fill:var(--c)}
@media(prefers-color-scheme:dark){svg{background:#161616}text{fill:#bbb}.grid{stroke:#333}.line{--c:#969696}.line0{--c:#ff8f7d}.line1{--c:#79bdf0}}
</style>
${rules.join("\n")}
<text x="${(edge.left + WIDTH - edge.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${names[0]}</text>
<text x="${edge.left}" y="14">${names[1]}</text>
${drawn.join("\n")}
</svg>
`;
}
