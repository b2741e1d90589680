import { Popover } from '@mantine/core';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { type Quote, support } from './rows';
import type { Statement } from './statements';

interface Props {
  of: Pick<Statement, 'quotes' | 'wording'>;
  /** Held open by the V key. */
  pinned: boolean;
  onPin: (pinned: boolean) => void;
}

/** The chip with the number of sources; it shows them on hover, on focus, on click and by key. */
export function EvidenceChip({ of, pinned, onPin }: Props) {
  const [over, setOver] = useState(false);
  const timer = useRef(0);
  const chip = useRef<HTMLButtonElement>(null);
  const opened = pinned || over;
  const offset = useBelowRow(chip, opened);
  const enter = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOver(true), 80);
  };
  const leave = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOver(false), 160);
  };
  if (of.quotes.length === 0) return null;
  return (
    <Popover
      opened={opened}
      onChange={(open) => {
        if (!open) {
          onPin(false);
          setOver(false);
        }
      }}
      position="bottom-end"
      offset={offset}
      width={372}
      classNames={{ dropdown: 'overlay pop' }}
      withRoles
    >
      <Popover.Target>
        <button
          ref={chip}
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
          {t.tailoring.evidence(of.quotes.length)}
        </button>
      </Popover.Target>
      <Popover.Dropdown onMouseEnter={enter} onMouseLeave={leave} aria-label={t.tailoring.evidenceFor}>
        <div className="ph">
          <Icon.link />
          {t.tailoring.evidenceFor}
          <kbd className="end">V</kbd>
        </div>
        {of.quotes.map((quote) => (
          <QuoteView key={quote.id} quote={quote} statement={of.wording} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The sources open under the whole row, so that they cover neither its words nor its verbs. */
function useBelowRow(chip: RefObject<HTMLElement | null>, opened: boolean) {
  const [offset, setOffset] = useState({ mainAxis: 6, crossAxis: 0 });
  useLayoutEffect(() => {
    const row = chip.current?.closest('article')?.getBoundingClientRect();
    const own = chip.current?.getBoundingClientRect();
    if (opened && row && own) {
      setOffset({ mainAxis: Math.max(6, row.bottom - own.bottom - 6), crossAxis: row.right - 16 - own.right });
    }
  }, [chip, opened]);
  return offset;
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
