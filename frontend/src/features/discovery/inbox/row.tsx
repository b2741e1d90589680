import { memo } from 'react';
import type { ListingCard } from '@/api/discovery';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { Score } from '@/components/score';
import { age, joined } from '@/lib/format';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { employmentWord, levelAndYears, settingWord, shortSalary } from '@/lib/posting';

/** Score, title, age; company, place, pay; why it fits in one line, and at most one chip. */
export const Row = memo(function Row({ card }: { card: ListingCard }) {
  const seen = card.postedAt ?? card.firstSeenAt;
  const why =
    card.why.join('; ') || joined(levelAndYears(card.level, card.minYears), employmentWord(card.employmentType));
  const [place, ...others] = card.locations;
  return (
    <>
      <Score value={card.score} label={card.score == null ? w.card.unscored : w.card.score(Math.round(card.score))} />
      <div className="grow">
        <div className="l1">
          <b className="trunc">{card.title || w.card.untitled}</b>
          <span className="end phone">
            <Mark card={card} />
          </span>
          <time className="end t3 s12 nowrap" dateTime={seen}>
            {age(seen)}
          </time>
        </div>
        <div className="l2">
          <span className="trunc">
            {card.company}
            {place && (
              <span className="desk">
                {' · '}
                {place}
                {others.length > 0 && ` ${w.card.more(others.length)}`}
              </span>
            )}
            {settingWord(card.workSetting) && ` · ${settingWord(card.workSetting)}`}
          </span>
          <span className="end nowrap num">{shortSalary(card.salary) || w.card.pay}</span>
        </div>
        <div className="l3">
          <span className="trunc">{why || w.card.unscored}</span>
          <span className="end desk">
            <Mark card={card} />
          </span>
        </div>
      </div>
    </>
  );
});

function Mark({ card }: { card: ListingCard }) {
  if (card.gone) {
    return (
      <Chip tone="warn" icon={<Icon.warn />}>
        {w.card.gone}
      </Chip>
    );
  }
  if (card.flagged) {
    return (
      <Chip tone="acc" icon={<Icon.flag />}>
        {w.card.flagged}
      </Chip>
    );
  }
  if (card.sources > 1) return <Chip icon={<Icon.link />}>{w.card.sources(card.sources)}</Chip>;
  return null;
}
