import type { AtsReport } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';

type Sayable = AtsReport['sayIt'][number];

interface Props {
  list: Sayable[];
  /** Can this one be said with one click? */
  can: (item: Sayable) => boolean;
  onSay: (items: Sayable[]) => void;
}

/** What the person has and the resume does not say yet; one click says it. */
export function SayIt({ list, can, onSay }: Props) {
  if (list.length === 0) return null;
  const open = list.filter(can);
  return (
    <section className="g">
      <h2>{t.tailoring.sayIt}</h2>
      <ul>
        {list.map((item) => (
          <li key={item.name}>
            {can(item) ? (
              <button type="button" className="line say" aria-label={w.say(item.name)} onClick={() => onSay([item])}>
                <Icon.add />
                <Named item={item} />
              </button>
            ) : (
              <div className="line">
                <Icon.less className="t3" />
                <Named item={item} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <Button small onClick={() => onSay(open)} style={{ marginTop: 6 }}>
          {w.addAll(open.length)}
        </Button>
      )}
      <p className="s12 t3" style={{ marginTop: 6 }}>
        {t.tailoring.sayItNote}
      </p>
    </section>
  );
}

const Named = ({ item }: { item: Sayable }) => (
  <>
    <span className="grow wrap-any">{item.name}</span>
    {item.where && (
      <span className="t3 s12 trunc" style={{ maxWidth: 96 }}>
        {item.where}
      </span>
    )}
  </>
);
