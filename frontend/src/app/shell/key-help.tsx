import { Modal } from '@mantine/core';
import { t } from '@/lib/i18n';
import { caps, type Key, useKeyList } from '@/lib/keys';

export function KeyHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { lists, single } = useKeyList();
  const everywhere = lists.find((list) => list.some((k) => k.keys === '?')) ?? [];
  const here = lists.filter((list) => list !== everywhere).flat();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<span className="b">{t.keys.title}</span>}
      size="sm"
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <div className="col" style={{ gap: 16 }}>
        {!single && <p className="note">{t.keys.off}</p>}
        {here.length > 0 && <KeyTable title={t.keys.here} keys={here} />}
        <KeyTable
          title={t.keys.everywhere}
          keys={[{ keys: 'Ctrl K', label: t.keys.palette, run: () => {} }, ...everywhere]}
        />
      </div>
    </Modal>
  );
}

function KeyTable({ title, keys }: { title: string; keys: Key[] }) {
  return (
    <section>
      <h3 style={{ marginBottom: 8 }}>{title}</h3>
      <dl className="keys-grid">
        {keys.map((k) => (
          <div key={k.keys} style={{ display: 'contents' }}>
            <dt className="row" style={{ gap: 4 }}>
              {caps(k.keys).map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{k.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
