import { Link } from '@tanstack/react-router';
import { Skeleton } from '@/components/skeleton';
import { money } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useServer, useUsage } from './queries';

/** What models were used today, and that nothing depends on them. */
export function UsageCard() {
  const usage = useUsage();
  const server = useServer();
  const today = usage.data?.today;
  return (
    <section className="card pad">
      <div className="row" style={{ marginBottom: 12 }}>
        <h2>{t.today.ai}</h2>
        <Link to="/settings" className="end s12">
          {t.nav.settings}
        </Link>
      </div>
      {usage.isPending ? (
        <Skeleton heights={[16, 16, 16]} />
      ) : today ? (
        <>
          {today.calls > 0 && (
            <dl className="kv" style={{ marginBottom: 8 }}>
              {today.cost != null && (
                <>
                  <dt>{t.today.money}</dt>
                  <dd className="b">{money(today.cost, 'USD')}</dd>
                </>
              )}
              <dt>{t.today.tokensIn}</dt>
              <dd>{today.tokensIn.toLocaleString()}</dd>
              <dt>{t.today.tokensOut}</dt>
              <dd>{today.tokensOut.toLocaleString()}</dd>
            </dl>
          )}
          <p className="s12 t3">
            {t.today.aiCalls(today.calls)} {server.data && !server.data.model.configured && t.today.aiLocal}
          </p>
        </>
      ) : (
        <p className="s12 t3">{t.problem.title}</p>
      )}
    </section>
  );
}
