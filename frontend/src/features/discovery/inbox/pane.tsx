import { Link } from '@tanstack/react-router';
import type { Listing, ListingCard, ReviewState } from '@/api/discovery';
import { Button, OutButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { Skeleton } from '@/components/skeleton';
import { ago } from '@/lib/format';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { settingWord } from '@/lib/posting';
import { Liveness } from './liveness';
import { Facts, History, Skills, Sources, Why } from './pane-parts';
import { useListing } from './queries';
import { SafeHtml } from './safe-html';
import { addressOf } from './use-inbox-keys';

export interface PaneActions {
  may: (card: ListingCard, to: ReviewState) => boolean;
  mark: (card: ListingCard, to: ReviewState) => void;
  flag: (card: ListingCard) => void;
  tailor: (card: ListingCard) => void;
  busy: boolean;
}

interface Props {
  id: string;
  /** What the list knows already; the rest comes with the text. */
  card: ListingCard | undefined;
  /** The listing that is likely to be read next. */
  next: string | undefined;
  actions: PaneActions;
}

/** What is it, why, which skills, then the text. The same blocks at the same heights for every listing. */
export function Pane({ id, card, next, actions }: Props) {
  const query = useListing(id, next);
  const listing = query.data;
  const shown = card ?? listing;
  if (!shown) {
    return (
      <article className="rpane" aria-busy={query.isPending}>
        <div style={{ padding: 24 }}>
          {query.isError ? (
            <ProblemNote error={query.error} onRetry={() => query.refetch()} />
          ) : (
            <Skeleton heights={[24, 16, 32, 88, 20, 28, 20, 32, 32, 32]} />
          )}
        </div>
      </article>
    );
  }
  return (
    <article className="rpane">
      <Head card={shown} listing={listing} actions={actions} />
      <Scroll className="rbody" label={shown.title || w.card.untitled} key={id}>
        <Facts card={shown} listing={listing} />
        {shown.gone && (
          <p className="note warn" style={{ marginTop: 16 }}>
            <Icon.warn />
            {w.pane.goneNote}
          </p>
        )}
        <Why card={shown} />
        {query.isError ? (
          <div style={{ paddingTop: 16 }}>
            <ProblemNote error={query.error} onRetry={() => query.refetch()} />
          </div>
        ) : listing ? (
          <Text listing={listing} />
        ) : (
          <div style={{ paddingTop: 16 }}>
            <Skeleton heights={[20, 32, 32, 32, 20, 16, 16, 16]} />
          </div>
        )}
      </Scroll>
      <PhoneBar card={shown} actions={actions} />
    </article>
  );
}

function Text({ listing }: { listing: Listing }) {
  return (
    <>
      <Skills skills={listing.skills} read={Boolean(listing.factsReadAt)} />
      <section className="block">
        <h2>
          {w.pane.text} {listing.department && <small>{listing.department}</small>}
        </h2>
        {listing.html ? <SafeHtml html={listing.html} /> : <p className="s13 t2">{listing.text || w.pane.noText}</p>}
      </section>
      <Sources postings={listing.postings} />
      <Liveness id={listing.id} key={listing.id} />
      <History items={listing.history} />
    </>
  );
}

function Head({ card, listing, actions }: { card: ListingCard; listing: Listing | undefined; actions: PaneActions }) {
  const { may, mark, flag, tailor, busy } = actions;
  const url = addressOf(listing);
  const flagWord = card.flagged ? w.act.unflag : w.act.flag;
  return (
    <header className="rhead">
      <div className="row rtitle">
        <h1 className="grow">{card.title || w.card.untitled}</h1>
        <Button
          look="ghost"
          square
          aria-label={flagWord}
          title={`${flagWord} (F)`}
          aria-pressed={card.flagged}
          onClick={() => flag(card)}
        >
          {card.flagged ? <Icon.flagged className="accent" /> : <Icon.flag />}
        </Button>
      </div>
      <p className="t2 s13 trunc" style={{ marginTop: 2 }}>
        {card.companyId ? (
          <Link to="/inbox/companies/$companyId" params={{ companyId: card.companyId }}>
            {card.company}
          </Link>
        ) : (
          card.company
        )}
        {[card.locations.join('; '), settingWord(card.workSetting)].filter(Boolean).map((part) => ` · ${part}`)}
        <span className="desk"> · {w.pane.firstSeen(ago(card.firstSeenAt))}</span>
      </p>
      <div className="acts">
        <Button look="primary" icon={<Icon.tailor />} cap="T" disabled={busy} onClick={() => tailor(card)}>
          {busy ? w.act.preparing : w.act.tailor}
        </Button>
        <Button
          icon={<Icon.star />}
          cap="I"
          disabled={!may(card, 'INTERESTED')}
          onClick={() => mark(card, 'INTERESTED')}
        >
          {w.act.interested}
        </Button>
        <Button icon={<Icon.x />} cap="X" disabled={!may(card, 'DISMISSED')} onClick={() => mark(card, 'DISMISSED')}>
          {w.act.dismiss}
        </Button>
        <Button icon={<Icon.check />} cap="A" disabled={!may(card, 'APPLIED')} onClick={() => mark(card, 'APPLIED')}>
          {w.act.applied}
        </Button>
        <OutButton
          look="ghost"
          className="end"
          icon={<Icon.open />}
          cap="O"
          href={url}
          aria-disabled={!url}
          target="_blank"
          rel="noreferrer"
        >
          {w.act.open}
        </OutButton>
      </div>
    </header>
  );
}

function PhoneBar({ card, actions: { may, mark, tailor, busy } }: { card: ListingCard; actions: PaneActions }) {
  return (
    <div className="phonebar">
      <Button icon={<Icon.x />} disabled={!may(card, 'DISMISSED')} onClick={() => mark(card, 'DISMISSED')}>
        {w.act.dismiss}
      </Button>
      <Button icon={<Icon.star />} disabled={!may(card, 'INTERESTED')} onClick={() => mark(card, 'INTERESTED')}>
        {w.act.interested}
      </Button>
      <Button look="primary" icon={<Icon.tailor />} disabled={busy} onClick={() => tailor(card)}>
        {w.act.tailorShort}
      </Button>
    </div>
  );
}
