import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Card } from '@/components/parts';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { Seg } from '@/components/seg';
import { day, money, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { settingsWords } from '@/lib/i18n/settings';
import { useKeyList } from '@/lib/keys';
import { usePage } from '@/lib/page';
import { useSession } from '@/lib/session';
import { AboutCard } from './about-card';
import { DeletionCard } from './deletion-card';
import { ExportCard } from './export-card';
import { ModelsCard } from './models/models-card';
import { PasswordCard } from './password-card';
import { useServer, useUsage } from './queries';

const s = settingsWords;

export function SettingsPage({ onLogout, onDeleted }: { onLogout: () => void; onDeleted: () => void }) {
  usePage({ title: s.title });
  return (
    <Scroll className="page narrow" label={s.title}>
      <div className="head">
        <h1>{s.title}</h1>
      </div>
      <div className="col" style={{ gap: 16 }}>
        <Look />
        <Server />
        <ModelsCard />
        <Usage />
        <Account onLogout={onLogout} />
        <PasswordCard />
        <ExportCard />
        <DeletionCard onDeleted={onDeleted} />
        <AboutCard />
      </div>
    </Scroll>
  );
}

function Look() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { single, setSingle } = useKeyList();
  return (
    <Card title={s.look}>
      <div className="col" style={{ gap: 16 }}>
        <div className="row wrap">
          <span className="s13 grow">{s.theme}</span>
          <Seg<MantineColorScheme>
            label={s.theme}
            value={colorScheme}
            onChange={setColorScheme}
            options={[
              { value: 'auto', label: s.auto },
              { value: 'light', label: s.light },
              { value: 'dark', label: s.dark },
            ]}
          />
        </div>
        <div className="row wrap">
          <div className="grow s13">
            {s.keys}
            <p className="s12 t3">{s.keysText}</p>
          </div>
          <Seg
            label={s.keys}
            value={single ? 'on' : 'off'}
            onChange={(v) => setSingle(v === 'on')}
            options={[
              { value: 'on', label: s.on },
              { value: 'off', label: s.off },
            ]}
          />
        </div>
      </div>
    </Card>
  );
}

function Server() {
  const server = useServer();
  return (
    <Card title={s.server}>
      <QueryView query={server} skeleton={[16, 16]}>
        {(data) => (
          <dl className="kv">
            <dt>{s.version}</dt>
            <dd>{data.version}</dd>
            <dt>{s.model}</dt>
            <dd>{data.model.configured ? data.model.name : s.noModel}</dd>
          </dl>
        )}
      </QueryView>
    </Card>
  );
}

function Usage() {
  const usage = useUsage();
  return (
    <Card title={s.ai}>
      <QueryView query={usage} skeleton={[16, 16, 16]}>
        {({ today, tasks }) =>
          today.calls === 0 && tasks.length === 0 ? (
            <p className="s13 t2">{s.noUse}</p>
          ) : (
            <>
              <dl className="kv">
                <dt>{s.calls}</dt>
                <dd>{today.calls.toLocaleString()}</dd>
                <dt>{s.tokensIn}</dt>
                <dd>{today.tokensIn.toLocaleString()}</dd>
                <dt>{s.tokensOut}</dt>
                <dd>{today.tokensOut.toLocaleString()}</dd>
                {today.cost != null && (
                  <>
                    <dt>{s.cost}</dt>
                    <dd>{money(today.cost, 'USD')}</dd>
                  </>
                )}
              </dl>
              {tasks.length > 0 && <Tasks tasks={tasks} />}
            </>
          )
        }
      </QueryView>
    </Card>
  );
}

function Tasks({ tasks }: { tasks: { task: string; calls: number; tokensIn: number; tokensOut: number }[] }) {
  return (
    <table className="plain">
      <thead>
        <tr>
          <th>{s.task}</th>
          <th className="r">{s.calls}</th>
          <th className="r">{s.tokensIn}</th>
          <th className="r">{s.tokensOut}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((row) => (
          <tr key={row.task}>
            <td>{word({}, row.task)}</td>
            <td className="r">{row.calls.toLocaleString()}</td>
            <td className="r">{row.tokensIn.toLocaleString()}</td>
            <td className="r">{row.tokensOut.toLocaleString()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Account({ onLogout }: { onLogout: () => void }) {
  const { account } = useSession();
  if (!account) return null;
  return (
    <Card title={s.account}>
      <dl className="kv" style={{ marginBottom: 16 }}>
        <dt>{t.account.email}</dt>
        <dd>{account.email}</dd>
        <dt>{s.roles}</dt>
        <dd>{account.roles.map((r) => word({}, r)).join(', ')}</dd>
        <dt>{s.since}</dt>
        <dd>{day(account.createdAt)}</dd>
      </dl>
      <Button icon={<Icon.logout />} onClick={onLogout}>
        {t.nav.logout}
      </Button>
    </Card>
  );
}
