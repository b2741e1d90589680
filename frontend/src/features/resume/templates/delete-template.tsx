import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OwnTemplate } from '@/api/types';
import { Button } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { templateWords as w } from '@/lib/i18n/templates';
import { useDeleteTemplate } from './queries';

export function DeleteTemplate({ template }: { template: OwnTemplate }) {
  const [asked, setAsked] = useState(false);
  const remove = useDeleteTemplate();
  const navigate = useNavigate();
  const toast = useToast();
  return (
    <>
      <Button small look="ghost" onClick={() => setAsked(true)}>
        {w.remove.open}
      </Button>
      <Confirm
        opened={asked}
        title={w.remove.title(template.title)}
        text={w.remove.text}
        action={w.remove.action}
        busy={remove.isPending}
        error={remove.error}
        onClose={() => setAsked(false)}
        onConfirm={() =>
          after(remove.mutateAsync(template.id), () => {
            toast(w.remove.done);
            return navigate({ to: '/templates' });
          })
        }
      />
    </>
  );
}
