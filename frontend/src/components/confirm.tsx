import { Modal } from '@mantine/core';
import { t } from '@/lib/i18n';
import { Button } from './button';
import { ProblemNote } from './problem-note';

interface Props {
  opened: boolean;
  title: string;
  text: string;
  action: string;
  busy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is lost. */
export function Confirm({ opened, title, text, action, busy, error, onConfirm, onClose }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<span className="b">{title}</span>}
      size="sm"
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <div className="col" style={{ gap: 16 }}>
        <p className="s13 t2">{text}</p>
        <ProblemNote error={error} />
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button look="danger" onClick={onConfirm} disabled={busy}>
            {action}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
