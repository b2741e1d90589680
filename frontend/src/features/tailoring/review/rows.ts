import type { GuardFinding, SourceEvidence, TailoredBullet, TailoredRole, TailoringResult } from '@/api/types';

export interface Quote extends SourceEvidence {
  id: string;
  clause?: string;
}

/** One statement of the review: the summary or a bullet, with what stands behind it. */
export interface ReviewRow {
  id: string;
  text: string;
  original: string | null;
  changed: boolean;
  stopped: boolean;
  quotes: Quote[];
  findings: GuardFinding[];
  bullet?: TailoredBullet;
}

export const quotesOf = (result: TailoringResult, ids: string[], clause?: string): Quote[] =>
  ids.flatMap((id) => {
    const found = result.evidence[id];
    return found ? [{ ...found, id, clause }] : [];
  });

function summaryRow(result: TailoringResult): ReviewRow | null {
  const s = result.summary;
  if (!s?.text) return null;
  const findings = result.guard.findings.filter((f) => f.where === 'summary');
  const seen = new Set<string>();
  return {
    id: 'summary',
    text: s.text,
    original: s.original || null,
    changed: s.text !== s.original,
    stopped: false,
    quotes: s.clauses
      .flatMap((c) => quotesOf(result, c.evidence, c.text))
      .filter((q) => !seen.has(q.id) && seen.add(q.id)),
    findings,
  };
}

/** The guard tells where by role; which bullet it was is known by the words it found. */
function bulletRow(result: TailoringResult, role: TailoredRole, bullet: TailoredBullet): ReviewRow {
  const own = result.guard.findings.filter(
    (f) => f.where === role.entryId && bullet.findings.some((b) => b.text === f.text && b.start === f.start),
  );
  return {
    id: bullet.id,
    text: bullet.text,
    original: bullet.original || null,
    changed: bullet.changed,
    stopped: bullet.status.toLowerCase() === 'original' && bullet.findings.length > 0,
    quotes: quotesOf(result, bullet.evidence),
    findings: own,
    bullet,
  };
}

export const allRows = (result: TailoringResult): ReviewRow[] => {
  const summary = summaryRow(result);
  const bullets = result.roles.flatMap((role) => role.bullets.map((b) => bulletRow(result, role, b)));
  return summary ? [summary, ...bullets] : bullets;
};

/** Sentences that the guard stopped and nothing took the place of, each with the words that failed. */
export function dropped(result: TailoringResult, where: string): { sentence: string; findings: GuardFinding[] }[] {
  const bySentence = new Map<string, GuardFinding[]>();
  for (const f of result.guard.findings) {
    if (f.where === where && f.action === 'dropped')
      bySentence.set(f.sentence, [...(bySentence.get(f.sentence) ?? []), f]);
  }
  return [...bySentence].map(([sentence, findings]) => ({ sentence, findings }));
}

const COMMON = new Set(
  'a an and are as at be by for from had has have i in into is it its my of on or our so that the their them they this to was were which with who'.split(
    ' ',
  ),
);

export interface Mark {
  text: string;
  supports: boolean;
}

const WORD = /[\p{L}\p{N}%$€£+#]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
const WORDS_AND_REST = new RegExp(`${WORD.source}|[^\\p{L}\\p{N}%$€£+#]+`, 'gu');

const stem = (word: string) => word.toLowerCase().replace(/(ing|ed|es|s)$/, '');

/** The evidence's words that the new wording uses, in runs, and how many terms that makes. */
export function support(evidence: string, statement: string): { marks: Mark[]; terms: number } {
  const used = new Set((statement.match(WORD) ?? []).map(stem));
  const marks: Mark[] = [];
  const terms = new Set<string>();
  for (const token of evidence.match(WORDS_AND_REST) ?? []) {
    const isWord = /[\p{L}\p{N}]/u.test(token);
    const common = COMMON.has(token.toLowerCase());
    const hit = isWord && !common && used.has(stem(token));
    if (hit) terms.add(stem(token));
    const last = marks[marks.length - 1];
    if (last && last.supports === hit) last.text += token;
    else marks.push({ text: token, supports: hit });
  }
  return { marks: bridged(marks), terms: terms.size };
}

/** "stock-out [report] in [SQL]" reads better as one mark: a short gap of small words joins its neighbours. */
function bridged(marks: Mark[]): Mark[] {
  const out: Mark[] = [];
  marks.forEach((mark, i) => {
    const gap =
      !mark.supports &&
      marks[i - 1]?.supports &&
      marks[i + 1]?.supports &&
      mark.text.length <= 8 &&
      !/[.;:!?]/.test(mark.text) &&
      mark.text
        .trim()
        .split(/\s+/)
        .every((w) => w === '' || COMMON.has(w.toLowerCase()));
    const supports = mark.supports || Boolean(gap);
    const last = out[out.length - 1];
    if (last && last.supports === supports) last.text += mark.text;
    else out.push({ text: mark.text, supports });
  });
  return out;
}

/** The stopped sentence cut at its unsupported words. */
export function flagged(
  sentence: string,
  findings: { text: string; start: number; end: number }[],
): { text: string; bad: boolean }[] {
  const out: { text: string; bad: boolean }[] = [];
  let at = 0;
  for (const f of [...findings].sort((a, b) => a.start - b.start)) {
    const start = sentence.slice(f.start, f.end) === f.text ? f.start : sentence.indexOf(f.text, at);
    if (start < at) continue;
    if (start > at) out.push({ text: sentence.slice(at, start), bad: false });
    out.push({ text: sentence.slice(start, start + f.text.length), bad: true });
    at = start + f.text.length;
  }
  if (at < sentence.length) out.push({ text: sentence.slice(at), bad: false });
  return out;
}
