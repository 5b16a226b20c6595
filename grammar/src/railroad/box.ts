// Railroad diagrams as static SVG. A box is a piece of track: the train comes in at the left and leaves at the right, on
// one line; `up` and `down` say how far the piece reaches above and below that line.

export interface Box {
  readonly width: number;
  readonly up: number;
  readonly down: number;
  /** The piece with its entry at a point. */
  readonly draw: (x: number, y: number) => string;
}

const radius = 8;
const gap = 12;
const half = 14;
const letter = 8.2;

/** A word in a frame; `href` makes it a link. */
export function station(text: string, kind: 'written' | 'lexical' | 'rule', href?: string): Box {
  const width = Math.round(text.length * letter) + 22;
  return {
    width,
    up: half,
    down: half,
    draw(x, y) {
      const corner = kind === 'rule' ? 3 : half;
      const frame = `<rect x="${x}" y="${y - half}" width="${width}" height="${2 * half}" rx="${corner}"/>`;
      const word = `<text x="${x + width / 2}" y="${y + 4.5}">${escaped(text)}</text>`;
      const drawn = `<g class="${kind}">${frame}${word}</g>`;
      return href === undefined ? drawn : `<a href="${escaped(href)}">${drawn}</a>`;
    },
  };
}

/** Nothing to pass. */
export const track: Box = { width: 0, up: 0, down: 0, draw: () => '' };

/** One after the other. */
export function inARow(boxes: readonly Box[]): Box {
  return {
    width: sum(boxes.map(({ width }) => width)) + gap * (boxes.length - 1),
    up: most(boxes.map(({ up }) => up)),
    down: most(boxes.map(({ down }) => down)),
    draw(x, y) {
      let at = x;
      const parts = boxes.map((box, index) => {
        const line = index === 0 ? '' : path(`M${at} ${y}h${gap}`);
        if (index > 0) at += gap;
        const drawn = line + box.draw(at, y);
        at += box.width;
        return drawn;
      });
      return parts.join('');
    },
  };
}

/** One of several, the first on the line and the others below it. */
export function oneOf(boxes: readonly Box[]): Box {
  const inner = most(boxes.map(({ width }) => width));
  const side = 2 * radius;
  const offsets: number[] = [0];
  for (const [index, box] of boxes.entries())
    if (index > 0) offsets.push(offsets[index - 1]! + Math.max(boxes[index - 1]!.down + gap + box.up, side));
  return {
    width: inner + 2 * side,
    up: boxes[0]!.up,
    down: offsets.at(-1)! + boxes.at(-1)!.down,
    draw(x, y) {
      const right = x + inner + 2 * side;
      return boxes
        .map((box, index) => {
          const at = y + offsets[index]!;
          const start = x + side;
          const drop = offsets[index]! - 2 * radius;
          const enter =
            index === 0
              ? path(`M${x} ${y}h${side}`)
              : path(`M${x} ${y}q${radius} 0 ${radius} ${radius}v${drop}q0 ${radius} ${radius} ${radius}`);
          const leave =
            index === 0
              ? path(`M${start + box.width} ${at}H${right}`)
              : path(
                  `M${start + box.width} ${at}H${right - side}q${radius} 0 ${radius} ${-radius}v${-drop}q0 ${-radius} ${radius} ${-radius}`,
                );
          return enter + box.draw(start, at) + leave;
        })
        .join('');
    },
  };
}

/** A piece with a way past it, above. */
export function orNot(box: Box): Box {
  const side = 2 * radius;
  const rise = Math.max(box.up + gap - 4, side);
  return {
    width: box.width + 2 * side,
    up: rise,
    down: box.down,
    draw(x, y) {
      const over = `q${radius} 0 ${radius} ${-radius}v${-(rise - side)}q0 ${-radius} ${radius} ${-radius}h${box.width}`;
      const back = `q${radius} 0 ${radius} ${radius}v${rise - side}q0 ${radius} ${radius} ${radius}`;
      const through = path(`M${x} ${y}h${side}`) + path(`M${x + side + box.width} ${y}h${side}`);
      return through + box.draw(x + side, y) + path(`M${x} ${y}${over}${back}`);
    },
  };
}

/** A piece once or more; `between` stands on the way back, below. */
export function again(box: Box, between: Box = track): Box {
  const side = 2 * radius;
  const inner = Math.max(box.width, between.width);
  const drop = Math.max(box.down + gap - 4 + between.up, side);
  return {
    width: inner + 2 * side,
    up: box.up,
    down: drop + between.down,
    draw(x, y) {
      const left = x + side;
      const right = left + inner;
      const boxAt = left;
      const betweenAt = left + (inner - between.width) / 2;
      const down = `q${radius} 0 ${radius} ${radius}v${drop - side}q0 ${radius} ${-radius} ${radius}`;
      const up = `q${-radius} 0 ${-radius} ${-radius}v${-(drop - side)}q0 ${-radius} ${radius} ${-radius}`;
      return [
        path(`M${x} ${y}H${boxAt}`),
        box.draw(boxAt, y),
        path(`M${boxAt + box.width} ${y}H${right + side}`),
        path(`M${right} ${y}${down}H${betweenAt + between.width}`),
        between.draw(betweenAt, y + drop),
        path(`M${betweenAt} ${y + drop}H${left}${up}`),
      ].join('');
    },
  };
}

/** A piece that the train leaves on another line: `drop` is how far below. */
export interface Rows extends Box {
  readonly drop: number;
}

/** Rows below each other, where one would be too wide. */
export function inRows(rows: readonly Box[]): Rows {
  if (rows.length === 1) return { ...rows[0]!, drop: 0 };
  const inner = most(rows.map(({ width }) => width));
  const side = 2 * radius;
  const offsets: number[] = [0];
  for (const [index, row] of rows.entries())
    if (index > 0) offsets.push(offsets[index - 1]! + rows[index - 1]!.down + 2 * gap + 4 + row.up);
  return {
    width: inner + 2 * side,
    up: rows[0]!.up,
    drop: offsets.at(-1)!,
    down: offsets.at(-1)! + rows.at(-1)!.down,
    draw(x, y) {
      const left = x + side;
      return (
        rows
          .map((row, index) => {
            const at = y + offsets[index]!;
            const end = left + row.width;
            if (index === rows.length - 1)
              return row.draw(left, at) + path(`M${end} ${at}H${left + inner + side}`);
            const middle = at + row.down + gap;
            const next = y + offsets[index + 1]!;
            const down = `q${radius} 0 ${radius} ${radius}V${middle - radius}q0 ${radius} ${-radius} ${radius}`;
            const on = `H${left}q${-radius} 0 ${-radius} ${radius}V${next - radius}q0 ${radius} ${radius} ${radius}`;
            return row.draw(left, at) + path(`M${end} ${at}${down}${on}`);
          })
          .join('') + path(`M${x} ${y}h${side}`)
      );
    },
  };
}

/** A whole diagram, from one end of the track to the other. */
export function diagram(box: Rows, title: string): string {
  const edge = 6;
  const lead = 18;
  const y = box.up + edge;
  const width = box.width + 2 * (lead + edge);
  const height = box.up + box.down + 2 * edge;
  const start = edge + lead;
  const end = start + box.width;
  const ends = [
    `<circle cx="${edge}" cy="${y}" r="4"/>`,
    path(`M${edge} ${y}h${lead}`),
    path(`M${end} ${y + box.drop}h${lead}`),
    `<circle cx="${end + lead}" cy="${y + box.drop}" r="4"/>`,
  ];
  return `<svg role="group" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escaped(title)}</title>${ends.join('')}${box.draw(start, y)}</svg>`;
}

/** A text for HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function path(d: string): string {
  return `<path d="${d}"/>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}

function most(numbers: readonly number[]): number {
  return Math.max(...numbers);
}
