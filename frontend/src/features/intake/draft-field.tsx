import { useId } from 'react';
import type { FieldOrigin } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { trust } from './draft-model';

interface Props {
  label: string;
  value: string;
  origin: FieldOrigin | undefined;
  edited: boolean;
  long?: boolean;
  onChange: (text: string) => void;
  /** Statements can be dropped one by one. */
  dropped?: boolean;
  onDrop?: () => void;
  onKeep?: () => void;
}

/** One field of a draft: what was read, how sure, and the line it came from. */
export function DraftField({ label, value, origin, edited, long, onChange, dropped, onDrop, onKeep }: Props) {
  const id = useId();
  if (dropped) {
    return (
      <div className="dfield gone">
        <label htmlFor={id}>{label}</label>
        <p className="trunc">{value}</p>
        <span className="src">{t.intake.review.dropped}</span>
        <Button
          id={id}
          look="ghost"
          small
          square
          onClick={onKeep}
          aria-label={t.intake.review.keep}
          title={t.intake.review.keep}
        >
          <Icon.undo />
        </Button>
      </div>
    );
  }
  const sure = origin && !edited ? trust(origin.confidence) : undefined;
  return (
    <div className="dfield" data-trust={sure}>
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea
          id={id}
          className="in"
          rows={Math.max(1, Math.ceil(value.length / 70))}
          value={value}
          onChange={(e) => onChange(e.target.value)}
          aria-describedby={`${id}-s`}
        />
      ) : (
        <input
          id={id}
          className="in"
          value={value}
          onChange={(e) => onChange(e.target.value)}
          aria-describedby={`${id}-s`}
        />
      )}
      <Source id={`${id}-s`} origin={origin} edited={edited} empty={!value} />
      {onDrop ? (
        <Button
          look="ghost"
          small
          square
          onClick={onDrop}
          aria-label={t.intake.review.dropName(label)}
          title={t.intake.review.drop}
        >
          <Icon.x />
        </Button>
      ) : (
        <span />
      )}
    </div>
  );
}

function Source({ id, origin, edited, empty }: { id: string; origin?: FieldOrigin; edited: boolean; empty: boolean }) {
  const r = t.intake.review;
  if (!origin) {
    return (
      <span className="src" id={id}>
        {edited ? r.edited : empty ? '' : r.noSource}
      </span>
    );
  }
  const sure = trust(origin.confidence);
  return (
    <span className="src" id={id}>
      {edited ? (
        <span className="trust">
          <Icon.edit size={12} />
          {r.edited}
        </span>
      ) : (
        <span className={`trust ${{ sure: 'green', likely: 't2', check: 'amber' }[sure]}`}>
          {sure === 'sure' ? (
            <Icon.check size={12} />
          ) : sure === 'likely' ? (
            <Icon.pending size={12} />
          ) : (
            <Icon.warn size={12} />
          )}
          {r[sure]}
        </span>
      )}
      <span className="num">{r.line(origin.page, origin.line)}</span>
      {origin.text && <q title={origin.text}>{origin.text}</q>}
    </span>
  );
}
