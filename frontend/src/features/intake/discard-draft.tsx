import { useNavigate } from '@tanstack/react-router';
import { Confirm } from '@/components/confirm';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { useDiscard } from './queries';

interface Props {
  id: string;
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}

export function DiscardDraft({ id, opened, onClose, onDone }: Props) {
  const r = t.intake.review;
  const discard = useDiscard(id);
  const navigate = useNavigate();
  const toast = useToast();
  return (
    <Confirm
      opened={opened}
      onClose={onClose}
      title={r.discardTitle}
      text={r.discardText}
      action={r.discard}
      busy={discard.isPending}
      error={discard.error}
      onConfirm={() =>
        after(discard.mutateAsync(), () => {
          onDone();
          toast(r.discarded);
          return navigate({ to: '/' });
        })
      }
    />
  );
}
