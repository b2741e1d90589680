import { Scroll } from '@/components/scroll';
import './intake.css';
import { Button, LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Empty } from '@/components/parts';
import { QueryView } from '@/components/query-view';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { BlogReview } from './blog-review';
import { useDraft } from './queries';
import { Review } from './review';
import { useTakeBack } from './use-acceptance';

/** `explain`: say why the local engine read it; without a model there is nothing to explain. */
export function DraftPage({ id, explain }: { id: string; explain?: boolean }) {
  usePage({ title: t.intake.review.title, back: '/' });
  const query = useDraft(id);
  return (
    <Scroll className="page" label={t.intake.review.title}>
      <QueryView query={query} skeleton={[28, 16, 160, 240, 240]}>
        {(draft) =>
          draft.state === 'ACCEPTED' ? (
            <Accepted id={id} />
          ) : draft.kind === 'BLOG' ? (
            <BlogReview key={draft.id} draft={draft} />
          ) : (
            <Review key={draft.id} draft={draft} explain={explain} />
          )
        }
      </QueryView>
    </Scroll>
  );
}

function Accepted({ id }: { id: string }) {
  const { takeBack, pending } = useTakeBack(id);
  return (
    <Empty icon={<Icon.check size={28} />} title={t.intake.review.title} text={t.intake.review.already}>
      <LinkButton to="/experience" look="primary">
        {t.intake.review.toExperience}
      </LinkButton>
      <Button icon={<Icon.undo />} onClick={takeBack} disabled={pending}>
        {t.intake.review.takeBack}
      </Button>
    </Empty>
  );
}
