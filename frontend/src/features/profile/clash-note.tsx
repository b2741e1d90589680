import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { profileWords } from '@/lib/i18n/profile';
import type { Clash } from '@/lib/use-typed';

interface Props<F> {
  clashes: Clash<F>[];
  labels: Record<keyof F & string, string>;
  onMine: () => void;
  onTheirs: () => void;
}

/** A field changed here and elsewhere: both values, and the choice between them. */
export function ClashNote<F>({ clashes, labels, onMine, onTheirs }: Props<F>) {
  const p = profileWords.clash;
  if (clashes.length === 0) return null;
  return (
    <div className="note warn" role="alert">
      <Icon.warn />
      <div className="grow">
        <b>{p.title}</b>
        <p>{p.text}</p>
        <ul className="clashes">
          {clashes.map(({ key, mine, theirs }) => (
            <li key={key}>
              <b>{labels[key]}</b>
              <span className="clip">
                {p.mine}: {words(mine)}
              </span>
              <span className="clip">
                {p.theirs}: {words(theirs)}
              </span>
            </li>
          ))}
        </ul>
        <div className="row wrap">
          <Button small onClick={onMine}>
            {p.keepMine}
          </Button>
          <Button small onClick={onTheirs}>
            {p.takeTheirs}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Any value of a form in words: texts as they are, lists and groups by what they hold. */
function words(value: unknown): string {
  const parts = flat(value);
  return parts.length ? parts.join(', ') : profileWords.clash.nothing;
}

function flat(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (value && typeof value === 'object') return Object.values(value).flatMap(flat);
  if (value === true || value === false)
    return [value ? profileWords.permit.options.yes : profileWords.permit.options.no];
  return value === null || value === undefined || value === '' ? [] : [String(value)];
}
