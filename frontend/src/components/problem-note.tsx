import { asProblem } from '@/api/problem';
import { t } from '@/lib/i18n';
import { Button } from './button';
import { Icon } from './icons';

/** What happened and the next step, where it happened. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null;
  const problem = asProblem(error);
  return (
    <div className="note bad" role="alert">
      <Icon.warn />
      <div className="grow">
        <b>{problem.title}</b>
        {problem.detail !== problem.title && <p className="wrap-any">{problem.detail}</p>}
        {problem.errors.length > 0 && (
          <ul className="dots">
            {problem.errors.map((e) => (
              <li key={`${e.field}${e.message}`}>{e.field ? `${e.field}: ${e.message}` : e.message}</li>
            ))}
          </ul>
        )}
        {onRetry && (
          <Button small onClick={onRetry} icon={<Icon.retry size={14} />} style={{ marginTop: 8 }}>
            {t.state.retry}
          </Button>
        )}
      </div>
    </div>
  );
}
