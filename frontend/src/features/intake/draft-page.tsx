import { Scroll } from '@/components/scroll';
import { after } from '@/lib/after';
import './intake.css';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Draft } from '@/api/types';
import { Button, LinkButton } from '@/components/button';
import { Confirm } from '@/components/confirm';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { useToast } from '@/components/toast';
import { joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { applied, sections, trust } from './draft-model';
import { BasicsSection, DraftSection } from './draft-sections';
import { useAccept, useDiscard, useDraft } from './queries';
import { useChanges } from './use-changes';

/** `explain`: say why the local engine read it; without a model there is nothing to explain. */
export function DraftPage({ id, explain }: { id: string; explain?: boolean }) {
  usePage({ title: t.intake.review.title, back: '/' });
  const query = useDraft(id);
  return (
    <Scroll className="page" label={t.intake.review.title}>
      <QueryView query={query} skeleton={[28, 16, 160, 240, 240]}>
        {(draft) =>
          draft.state === 'ACCEPTED' ? <Accepted /> : <Review key={draft.id} draft={draft} explain={explain} />
        }
      </QueryView>
    </Scroll>
  );
}

function Accepted() {
  return (
    <Empty icon={<Icon.check size={28} />} title={t.intake.review.title} text={t.intake.review.already}>
      <LinkButton to="/experience" look="primary">
        {t.intake.review.toExperience}
      </LinkButton>
    </Empty>
  );
}

function Review({ draft, explain }: { draft: Draft; explain?: boolean }) {
  const notes = [explain && draft.reason, ...draft.notes].filter((n): n is string => typeof n === 'string' && n !== '');
  const r = t.intake.review;
  const [changes, actions, forget] = useChanges(draft.id);
  const [asking, setAsking] = useState(false);
  const accept = useAccept(draft.id);
  const navigate = useNavigate();
  const toast = useToast();
  const body = useRef<HTMLDivElement>(null);
  const open = Object.entries(draft.fields).filter(
    ([p, o]) =>
      trust(o.confidence) === 'check' && !(p in changes.edits) && !changes.dropped.some((d) => p.startsWith(d)),
  ).length;

  function nextCheck() {
    const inputs = [...(body.current?.querySelectorAll<HTMLElement>('[data-trust="check"] .in') ?? [])];
    const after = inputs[inputs.indexOf(document.activeElement as HTMLElement) + 1] ?? inputs[0];
    after?.scrollIntoView({ block: 'center' });
    after?.focus();
  }
  function submit() {
    after(accept.mutateAsync(applied(draft.resume, changes)), ({ entriesAdded, entriesMerged, evidenceAdded }) => {
      forget();
      toast(r.accepted(entriesAdded, evidenceAdded) + (entriesMerged ? r.merged(entriesMerged) : ''));
      return navigate({ to: '/experience' });
    });
  }

  return (
    <div className="draft">
      <div className="drafthead">
        <div className="grow">
          <h1 style={{ fontSize: 16, lineHeight: '20px' }}>{r.title}</h1>
          <p className="s12 t3 wrap-any">
            {joined(
              r.file(draft.fileName || r.text, draft.pages ?? null),
              !draft.engine || draft.engine === 'local' ? r.local : r.byModel(draft.engine),
              open ? r.toCheck(open) : r.allSure,
            )}
          </p>
        </div>
        {open > 0 && <Button onClick={nextCheck}>{r.nextCheck}</Button>}
        <Button look="ghost" onClick={() => setAsking(true)}>
          {r.discard}
        </Button>
        <Button look="primary" icon={<Icon.check />} onClick={submit} disabled={accept.isPending}>
          {accept.isPending ? r.accepting : r.accept}
        </Button>
      </div>
      <ProblemNote error={accept.error} />
      {notes.length > 0 && (
        <div className="note">
          <Icon.info />
          <div>
            <b>{r.notes}</b>
            <ul>
              {notes.map((n) => (
                <li key={n}>{n}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <p className="s12 t3">{r.kept}</p>
      <div ref={body} className="dsections">
        <BasicsSection draft={draft} changes={changes} actions={actions} />
        {sections.map((shape) => (
          <DraftSection key={shape.key} shape={shape} draft={draft} changes={changes} actions={actions} />
        ))}
      </div>
      <DiscardDraft id={draft.id} opened={asking} onClose={() => setAsking(false)} onDone={forget} />
    </div>
  );
}

function DiscardDraft({
  id,
  opened,
  onClose,
  onDone,
}: {
  id: string;
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}) {
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
