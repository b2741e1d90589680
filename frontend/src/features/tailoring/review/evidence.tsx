import { Popover } from '@mantine/core';
import { useRef, useState } from 'react';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { type Quote, type ReviewRow, support } from './rows';

interface Props {
  row: ReviewRow;
  /** Held open by the V key. */
  pinned: boolean;
  onPin: (pinned: boolean) => void;
}

/** The chip with the number of sources; it shows them on hover, on focus, on click and by key. */
export function EvidenceChip({ row, pinned, onPin }: Props) {
  const [over, setOver] = useState(false);
  const timer = useRef(0);
  const enter = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOver(true), 80);
  };
  const leave = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOver(false), 160);
  };
  if (row.quotes.length === 0) return null;
  return (
    <Popover
      opened={pinned || over}
      onChange={(opened) => {
        if (!opened) {
          onPin(false);
          setOver(false);
        }
      }}
      position="bottom-end"
      offset={6}
      width={372}
      classNames={{ dropdown: 'overlay pop' }}
      withRoles
    >
      <Popover.Target>
        <button
          type="button"
          className="chip evchip"
          onMouseEnter={enter}
          onMouseLeave={leave}
          onFocus={(e) => e.currentTarget.matches(':focus-visible') && setOver(true)}
          onBlur={() => setOver(false)}
          onKeyDown={(e) => {
            if (e.key === 'Escape') setOver(false);
          }}
          onClick={() => onPin(!pinned)}
        >
          <Icon.link />
          {t.tailoring.evidence(row.quotes.length)}
        </button>
      </Popover.Target>
      <Popover.Dropdown onMouseEnter={enter} onMouseLeave={leave} aria-label={t.tailoring.evidenceFor}>
        <div className="ph">
          <Icon.link />
          {t.tailoring.evidenceFor}
          <kbd className="end">V</kbd>
        </div>
        {row.quotes.map((quote) => (
          <QuoteView key={quote.id} quote={quote} statement={row.text} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

function QuoteView({ quote, statement }: { quote: Quote; statement: string }) {
  const { marks, terms } = support(quote.text, statement);
  return (
    <div className="pe">
      {quote.clause && quote.clause !== statement && <p className="clause">{quote.clause}</p>}
      <blockquote>
        “
        {marks.map((m, i) =>
          m.supports ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
            <mark key={i}>{m.text}</mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the sentence is the identity
            <span key={i}>{m.text}</span>
          ),
        )}
        ”
      </blockquote>
      <div className="src">
        {quote.origin && <span>{quote.origin}</span>}
        {quote.where && <span className="trunc">{quote.where}</span>}
        {terms > 0 && <span className="end nowrap">{t.tailoring.supports(terms)}</span>}
      </div>
    </div>
  );
}
