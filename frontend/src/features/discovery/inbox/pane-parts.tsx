import { useState } from 'react';
import type { Listing, ListingCard } from '@/api/discovery';
import { OutButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { Score } from '@/components/score';
import { ago, day, joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { degreeWord, employmentWord, levelAndYears, salary, settingWord, sponsorshipWord } from '@/lib/posting';

const SHOWN = 6;
const p = w.pane;

/** Eight facts at the same places for every listing; what the text alone tells comes with it. */
export function Facts({ card, listing }: { card: ListingCard; listing: Listing | undefined }) {
  const missing = listing && !listing.factsReadAt ? p.reading : t.state.unknown;
  const platforms = listing && [...new Set(listing.postings.map((s) => s.platformLabel))].join(', ');
  const facts: [string, string | undefined][] = [
    [p.facts.salary, salary(card.salary)],
    [p.facts.level, levelAndYears(card.level, card.minYears)],
    [p.facts.type, employmentWord(card.employmentType)],
    [p.facts.setting, joined(settingWord(card.workSetting), commute(listing))],
    [p.facts.posted, card.postedAt ? day(card.postedAt) : ''],
    [p.facts.sponsorship, listing && sponsorshipWord(listing.sponsorship)],
    [p.facts.degree, listing && degreeWord(listing.degree)],
    [p.facts.sources, platforms],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={value === '' ? 'none' : undefined}>{value === undefined ? '\u00a0' : value || missing}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a board does not say of the way there is estimated, for those whose home is known. */
function commute(listing: Listing | undefined): string {
  const way = listing?.commute;
  return way ? p.commute(way.minutes, word(p.modes, way.mode), way.to) : '';
}

/** The score with its reasons; where nothing was judged, a dashed box that says so. */
export function Why({ card }: { card: ListingCard }) {
  const score = card.score == null ? null : Math.round(card.score);
  return (
    <section className="block">
      <h2>
        {score === null ? p.whyUnscored : p.why(score)}
        {card.confidence != null && <small>{p.confidence(card.confidence)}</small>}
      </h2>
      <div className="why">
        <Score value={score} label={score === null ? w.card.unscored : w.card.score(score)} />
        <div className="grow s13">
          {score === null && card.why.length === 0 ? (
            <p className="t2">{p.unscored}</p>
          ) : (
            <ul className="dots">
              {card.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
              {card.missing.map((gap) => (
                <li key={gap} className="t2">
                  {p.missing}: {gap}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}

export function Skills({ skills, read }: { skills: Listing['skills']; read: boolean }) {
  const [all, setAll] = useState(false);
  const sorted = [...skills].sort((a, b) => Number(b.required) - Number(a.required));
  const required = skills.filter((s) => s.required).length;
  return (
    <section className="block">
      <h2>
        {p.skills} <small>{p.skillsNote(required, skills.length - required)}</small>
        {skills.length > SHOWN && (
          <button type="button" className="linkbtn s12 end" onClick={() => setAll(!all)}>
            {all ? p.showLess : p.showAll(skills.length)}
          </button>
        )}
      </h2>
      {skills.length === 0 ? (
        <p className="s13 t2">{read ? p.noSkills : p.readingSkills}</p>
      ) : (
        <table className="sk">
          <tbody>
            {(all ? sorted : sorted.slice(0, SHOWN)).map((skill) => (
              <tr key={skill.name}>
                <th scope="row">
                  <Icon.pending />
                  {skill.name}
                </th>
                <td>{word({}, skill.group)}</td>
                <td>{skill.required ? p.required : p.preferred}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

export function Sources({ postings }: { postings: Listing['postings'] }) {
  return (
    <section className="block">
      <h2>{p.sources}</h2>
      <ul className="srcs">
        {postings.map((s) => (
          <li key={`${s.companyId} ${s.url}`}>
            <span className="grow">
              <b className="m">{joined(s.name, s.platformLabel)}</b>
              <span className="t3 s12">{p.seen(ago(s.firstSeenAt), ago(s.lastFetchedAt))}</span>
            </span>
            {s.gone && <Chip tone="warn">{p.gone}</Chip>}
            <OutButton
              small
              square
              look="ghost"
              href={s.applyUrl || s.url}
              target="_blank"
              rel="noreferrer"
              aria-label={p.openAt(joined(s.name, s.platformLabel))}
              title={p.openAt(joined(s.name, s.platformLabel))}
            >
              <Icon.open />
            </OutButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function History({ items }: { items: Listing['history'] }) {
  if (items.length === 0) return null;
  return (
    <section className="block">
      <h2>{p.history}</h2>
      <ol className="hist">
        {items.map(({ at, what }) => (
          <li key={at + what}>
            <time dateTime={at} className="t3 num">
              {day(at)}
            </time>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
