import { type KeyboardEvent, useId } from 'react';
import type { FieldOrigin } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { trust } from './draft-model';

interface Props {
  pointer: string;
  label: string;
  value: string;
  origin: FieldOrigin | undefined;
  edited: boolean;
  confirmed: boolean;
  dropped: boolean;
  /** The one that the keys act on. */
  here: boolean;
  long?: boolean;
  onChange: (text: string) => void;
  onSelect: () => void;
  onConfirm: () => void;
  onDrop: () => void;
  onKeep: () => void;
}

/** One field of a draft: what was read, how sure, and the line it came from; to be changed, confirmed or dropped. */
export function DraftField(props: Props) {
  const { pointer, label, value, origin, edited, confirmed, here, long, onChange, onSelect, onConfirm, onDrop } = props;
  const id = useId();
  if (props.dropped) return <Dropped {...props} />;
  const sure = origin && !edited && !confirmed ? trust(origin.confidence) : undefined;
  const field = {
    id,
    className: 'in',
    value,
    'aria-describedby': `${id}-s`,
    onFocus: onSelect,
    onKeyDown: (e: KeyboardEvent<HTMLElement>) => e.key === 'Escape' && e.currentTarget.blur(),
  };
  return (
    <div className="dfield" data-trust={sure} data-pointer={pointer} aria-current={here || undefined}>
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea
          {...field}
          rows={Math.max(1, Math.ceil(value.length / 70))}
          onChange={(e) => onChange(e.target.value)}
        />
      ) : (
        <input {...field} onChange={(e) => onChange(e.target.value)} />
      )}
      <Source id={`${id}-s`} origin={origin} edited={edited} confirmed={confirmed} empty={!value} />
      <div className="dacts">
        {sure && sure !== 'sure' && (
          <Button
            look="ghost"
            small
            square
            onClick={onConfirm}
            aria-label={t.intake.review.confirmName(label)}
            title={t.intake.review.confirm}
          >
            <Icon.check />
          </Button>
        )}
        {value && (
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
        )}
      </div>
    </div>
  );
}

function Dropped({ pointer, label, value, here, onKeep }: Props) {
  const r = t.intake.review;
  return (
    <div className="dfield gone" data-pointer={pointer} aria-current={here || undefined}>
      <span className="dlabel">{label}</span>
      <p className="trunc">{value}</p>
      <span className="src">{r.dropped}</span>
      <div className="dacts">
        <Button look="ghost" small square onClick={onKeep} aria-label={`${r.keep}: ${label}`} title={r.keep}>
          <Icon.undo />
        </Button>
      </div>
    </div>
  );
}

interface SourceProps {
  id: string;
  origin?: FieldOrigin;
  edited: boolean;
  confirmed: boolean;
  empty: boolean;
}

function Source({ id, origin, edited, confirmed, empty }: SourceProps) {
  const r = t.intake.review;
  if (!origin) {
    return (
      <span className="src" id={id}>
        {edited ? r.edited : empty ? '' : r.noSource}
      </span>
    );
  }
  const { tone, icon, words } = verdict(origin, edited, confirmed);
  return (
    <span className="src" id={id}>
      <span className={`trust ${tone}`}>
        {icon}
        {words}
      </span>
      <span className="num">{r.line(origin.page, origin.line)}</span>
      {origin.text && <q title={origin.text}>{origin.text}</q>}
    </span>
  );
}

function verdict(origin: FieldOrigin, edited: boolean, confirmed: boolean) {
  const r = t.intake.review;
  if (edited) return { tone: '', icon: <Icon.edit size={12} />, words: r.edited };
  if (confirmed) return { tone: 'green', icon: <Icon.check size={12} />, words: r.confirmed };
  const sure = trust(origin.confidence);
  if (sure === 'sure') return { tone: 'green', icon: <Icon.check size={12} />, words: r.sure };
  if (sure === 'likely') return { tone: 't2', icon: <Icon.pending size={12} />, words: r.likely };
  return { tone: 'amber', icon: <Icon.warn size={12} />, words: r.check };
}
