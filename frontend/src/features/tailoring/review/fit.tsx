import type { ReactNode } from 'react';
import type { AtsReport } from '@/api/types';
import { Gauge } from '@/components/gauge';
import { Icon } from '@/components/icons';
import { Bar, Chip } from '@/components/parts';
import { word } from '@/lib/format';
import { t } from '@/lib/i18n';

const WEIGHTS = { required: 60, keywords: 30, preferred: 10 } as const;
const TONES: Record<string, 'ok' | 'warn' | 'bad'> = { ready: 'ok', improve: 'warn', critical: 'bad' };
const READY = 85;

/** The left pane: the gauge, what could still be said truthfully, and the honest gaps with no button to fill them. */
export function Fit({ ats, reasons, sayIt }: { ats: AtsReport; reasons: string[]; sayIt: ReactNode }) {
  return (
    <>
      <section className="g">
        <h2>
          {t.tailoring.ats}{' '}
          <span className="t3 s12" style={{ fontWeight: 400 }}>
            {t.tailoring.atsNote}
          </span>
        </h2>
        <div className="gauge">
          <Gauge value={ats.score} tick={READY} label={t.tailoring.atsLabel(Math.round(ats.score))} />
          <div>
            <Chip tone={TONES[ats.band.toLowerCase()]}>{word(t.tailoring.bands, ats.band)}</Chip>
            <p className="s12 t2" style={{ marginTop: 6 }}>
              {t.tailoring.readyAt}
              {ats.original != null && (
                <>
                  <br />
                  {t.tailoring.theOriginal(Math.round(ats.original))}
                </>
              )}
            </p>
          </div>
        </div>
        <div style={{ marginTop: 8 }}>
          {(['required', 'keywords', 'preferred'] as const).map((part) => (
            <Part key={part} name={part} have={ats[part].have} of={ats[part].of} />
          ))}
        </div>
      </section>
      {sayIt}
      <Gaps list={ats.gaps} />
      <Suggestions list={ats.suggestions} />
      {reasons.length > 0 && (
        <section className="g">
          <h2>{t.tailoring.because}</h2>
          {reasons.map((reason) => (
            <p key={reason} className="s12 t2">
              {reason}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function Part({ name, have, of }: { name: keyof typeof WEIGHTS; have: number; of: number }) {
  return (
    <div className="part">
      <span>
        {t.tailoring.parts[name]} <span className="t3 num">{WEIGHTS[name]}%</span>
      </span>
      <Bar value={of ? have / of : 0} />
      <span className={of ? undefined : 't3'}>{of ? t.tailoring.of(have, of) : t.tailoring.noneAsked}</span>
    </div>
  );
}

function Gaps({ list }: { list: AtsReport['gaps'] }) {
  return (
    <section className="g">
      <h2>
        {t.tailoring.gaps}{' '}
        {list.length > 0 && (
          <span className="t3 num" style={{ fontWeight: 400 }}>
            {list.length}
          </span>
        )}
      </h2>
      {list.length === 0 ? (
        <p className="s12 t3">{t.tailoring.noGaps}</p>
      ) : (
        <>
          <ul>
            {list.map((gap) => {
              const must = gap.kind.toLowerCase() === 'required';
              return (
                <li key={`${gap.kind}${gap.name}`} className="line">
                  <Icon.gap className={must ? 'amber' : 't3'} />
                  <span className="grow wrap-any">{gap.name}</span>
                  <span className={must ? 's12 amber' : 's12 t3'}>{word(t.tailoring.parts, gap.kind)}</span>
                </li>
              );
            })}
          </ul>
          <p className="s12 t3" style={{ marginTop: 4 }}>
            {t.tailoring.gapsNote}
          </p>
        </>
      )}
    </section>
  );
}

function Suggestions({ list }: { list: AtsReport['suggestions'] }) {
  if (list.length === 0) return null;
  return (
    <section className="g">
      <h2>{t.tailoring.suggestions}</h2>
      <ul>
        {list.slice(0, 6).map((s) => (
          <li key={s.text} className="s12 t2" style={{ padding: '3px 0' }}>
            <b className="m">{word(t.tailoring.severities, s.severity)}:</b> {s.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The right pane's checks, each with what it found and what it wants. */
export function Checks({ checks }: { checks: AtsReport['checks'] }) {
  if (checks.length === 0) return null;
  return (
    <section className="checks">
      <h2>{t.tailoring.checks}</h2>
      <ul>
        {checks.map((c) => (
          <li key={c.name} className="check">
            {c.passed ? <Icon.check size={14} className="green" /> : <Icon.warn size={14} className="amber" />}
            <span className="grow">
              {word({}, c.name)}
              <span className="vh">: {c.passed ? t.tailoring.yes : t.tailoring.no}</span>
            </span>
            <span className="v">{checkValue(c)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function checkValue({ passed, value, wants }: AtsReport['checks'][number]): string {
  const found = value == null || value === '' ? (passed ? t.tailoring.yes : t.tailoring.no) : String(value);
  return passed || wants == null || wants === '' ? found : t.tailoring.wants(found, String(wants));
}
