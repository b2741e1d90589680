import type { Session } from '@/api/types';
import { Icon } from '@/components/icons';
import { Bar } from '@/components/parts';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { forWhom } from '../live';

export type Pane = 'review' | 'fit' | 'pdf';

interface Props {
  session: Session;
  pane: Pane;
  onPane: (pane: Pane) => void;
  decided: string;
  score: number;
}

/** On a phone: one of the three parts at a time. */
export function PhonePanes({ session, pane, onPane, decided, score }: Props) {
  const names: [Pane, string][] = [
    ['review', `${t.tailoring.tabs.review} ${decided}`],
    ['fit', t.tailoring.tabs.fit(Math.round(score))],
    ['pdf', t.tailoring.tabs.pdf],
  ];
  const steps = session.steps.length;
  return (
    <div className="panes">
      {/* what the head says on a desk */}
      <h1 className="vh phone">{forWhom(session)}</h1>
      <nav className="seg" aria-label={t.tailoring.tabs.label}>
        {names.map(([key, name]) => (
          <button
            key={key}
            type="button"
            data-on={pane === key}
            aria-pressed={pane === key}
            onClick={() => onPane(key)}
          >
            {name}
          </button>
        ))}
      </nav>
      <p className="row s12 t2">
        <Icon.check size={14} className="green" />
        {w.stepsDone(steps, steps + 1)}
        <Bar className="grow" value={steps / (steps + 1)} />
        <b>{t.tailoring.review}</b>
      </p>
    </div>
  );
}
