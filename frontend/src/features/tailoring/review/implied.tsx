import type { AtsReport } from '@/api/types';
import { Button } from '@/components/button';
import { reviewWords as w } from '@/lib/i18n/review';

type Sayable = AtsReport['sayIt'][number];

interface Props {
  /** What the posting asks for, something that was done implies, and nobody answered yet. */
  list: Sayable[];
  onAnswer: (name: string, has: boolean) => void;
}

/** Asks about what the work implies, one yes or no each; nothing of it is printed before the yes. */
export function Implied({ list, onAnswer }: Props) {
  if (list.length === 0) return null;
  return (
    <section className="g">
      <h2>{w.implied.title}</h2>
      <ul>
        {list.map((item, at) => (
          <li key={item.name} className="line">
            <span className="grow wrap-any">
              {item.name}
              {item.where && <span className="t3 s12"> {w.implied.because(item.where)}</span>}
            </span>
            <Button
              small
              cap={at === 0 ? 'Y' : undefined}
              aria-label={w.implied.yesTo(item.name)}
              onClick={() => onAnswer(item.name, true)}
            >
              {w.implied.yes}
            </Button>
            <Button
              small
              cap={at === 0 ? 'N' : undefined}
              aria-label={w.implied.noTo(item.name)}
              onClick={() => onAnswer(item.name, false)}
            >
              {w.implied.no}
            </Button>
          </li>
        ))}
      </ul>
      <p className="s12 t3" style={{ marginTop: 6 }}>
        {w.implied.note}
      </p>
    </section>
  );
}
