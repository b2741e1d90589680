import type { Finding, GuardFinding } from '@/api/types';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { flagged } from './rows';

/** A sentence with the words marked that nothing supports. */
export function Flagged({ sentence, findings }: { sentence: string; findings: Finding[] }) {
  return flagged(sentence, findings).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
    <span key={i} className={piece.bad ? 'bad-mark' : undefined}>
      {piece.text}
    </span>
  ));
}

const named = (findings: Finding[]): string => {
  const words = findings.map((f) => `“${f.text}”${f.kind ? ` (${t.tailoring.kinds[f.kind] ?? f.kind})` : ''}`);
  return [...new Set(words)].join(', ');
};

/** What the guard stopped, and what is printed instead. */
export function GuardNote({ findings, action }: { findings: Finding[]; action: string }) {
  return (
    <div className="guard">
      <b>
        <Icon.stopped size={14} /> {t.tailoring.guardTitle}
      </b>{' '}
      {t.tailoring.guardText(named(findings))} {action}
    </div>
  );
}

/** What the person wrote and nothing shows: told, never stopped. */
export function OwnWarning({ findings }: { findings: Finding[] }) {
  return (
    <div className="guard own" role="status">
      <b>
        <Icon.warn size={14} /> {w.warning.title}
      </b>{' '}
      {w.warning.text(named(findings))}
    </div>
  );
}

/** A sentence that nothing took the place of: it is not printed. */
export function DroppedRow({ sentence, findings }: { sentence: string; findings: GuardFinding[] }) {
  return (
    <article className="dr flag">
      <div className="st">
        <Icon.stopped className="red" />
      </div>
      <div className="o none">{t.tailoring.newText}</div>
      <div className="n">
        <Flagged sentence={sentence} findings={findings} />
        <GuardNote findings={findings} action={t.tailoring.guardDropped} />
      </div>
    </article>
  );
}
