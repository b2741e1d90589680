/** A piece of text on the page; all measures are parts of the page's width and height. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Line extends Box {
  text: string;
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The boxes of the pieces that together say the statement; none when the page does not hold it. */
export function boxesOf(lines: Line[], statement: string): Box[] {
  const wanted = plain(statement);
  if (wanted.length < 8) return [];
  let all = '';
  const ends = lines.map((line) => {
    const from = all.length;
    all += plain(line.text);
    return { from, to: all.length };
  });
  const at = all.indexOf(wanted);
  if (at < 0) return [];
  return lines.filter((line, i) => {
    const range = ends[i];
    return (
      range !== undefined && line.w > 0 && range.to > range.from && range.from < at + wanted.length && range.to > at
    );
  });
}
