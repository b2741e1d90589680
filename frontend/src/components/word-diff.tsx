import { diffArrays } from 'diff';
import { Fragment } from 'react';

export interface Piece {
  text: string;
  changed: boolean;
}

/**
 * Two wordings of one statement: what went on the left, what came on the right, so that each side reads as a sentence.
 * A space or comma between two changes belongs to them; few scattered marks read worse than one.
 */
export function pieces(before: string, after: string): { left: Piece[]; right: Piece[] } {
  const old = tokens(before);
  const now = tokens(after);
  const left: Piece[] = [];
  const right: Piece[] = [];
  let o = 0;
  let n = 0;
  for (const part of diffArrays(old.map(word), now.map(word))) {
    if (!part.added) left.push({ text: old.slice(o, o + part.count).join(''), changed: part.removed });
    if (!part.removed) right.push({ text: now.slice(n, n + part.count).join(''), changed: part.added });
    if (!part.added) o += part.count;
    if (!part.removed) n += part.count;
  }
  return { left: joined(left), right: joined(right) };
}

/** Words and punctuation, each with the space before it, so that spaces are never compared. */
const tokens = (text: string): string[] =>
  text.match(/\s*[\p{L}\p{N}%$€£+#]+(?:[.,'’-][\p{L}\p{N}]+)*|\s*[^\s\p{L}\p{N}]|\s+/gu) ?? [];
const word = (token: string): string => token.trim();

function joined(list: Piece[]): Piece[] {
  const out: Piece[] = [];
  list.forEach((piece, i) => {
    const inside = /^[\s,;:.–-]+$/.test(piece.text) && list[i - 1]?.changed === true && list[i + 1]?.changed === true;
    const changed = piece.changed || inside;
    const last = out[out.length - 1];
    if (last && last.changed === changed) last.text += piece.text;
    else out.push({ text: piece.text, changed });
  });
  return out;
}

/** Marks never cover the space at the edge of a change. */
function Marked({ list, as: Mark }: { list: Piece[]; as: 'ins' | 'del' }) {
  return list.map(({ text, changed }, i) => {
    const core = text.trim();
    if (!changed || !core) {
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
      return <Fragment key={i}>{text}</Fragment>;
    }
    const at = text.indexOf(core);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
      <Fragment key={i}>
        {text.slice(0, at)}
        <Mark>{core}</Mark>
        {text.slice(at + core.length)}
      </Fragment>
    );
  });
}

export const Before = ({ before, after }: { before: string; after: string }) => (
  <Marked list={pieces(before, after).left} as="del" />
);
export const After = ({ before, after }: { before: string; after: string }) => (
  <Marked list={pieces(before, after).right} as="ins" />
);
