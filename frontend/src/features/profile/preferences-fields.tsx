import { Link } from '@tanstack/react-router';
import { CheckList } from '@/components/check-list';
import { SelectField, TextField } from '@/components/field';
import { Card } from '@/components/parts';
import { Seg } from '@/components/seg';
import { TagField } from '@/components/tag-field';
import { word } from '@/lib/format';
import { preferencesWords } from '@/lib/i18n/profile';
import { bound, type Fields } from './fields';
import { PlaceField } from './place-field';
import {
  CHANNELS,
  COMMUTE_MODES,
  COMPANY_SIZES,
  JOB_TYPES,
  PERIODS,
  type PreferencesForm,
  WORK_SETTINGS,
} from './preferences-model';

interface Props {
  fields: Fields<PreferencesForm>;
}

const p = preferencesWords;
const options = (values: string[], words: Record<string, string>, hints: Record<string, string> = {}) =>
  values.map((value) => ({ value, label: word(words, value), hint: hints[value.toLowerCase()] }));

export function WorkWishes({ fields: { value, change, error } }: Props) {
  return (
    <Card title={p.work.title}>
      <div className="col" style={{ gap: 16 }}>
        <TagField
          label={p.work.roles}
          hint={p.work.rolesHint}
          value={value.desiredRoles}
          onChange={(desiredRoles) => change({ desiredRoles })}
          error={error('desiredRoles', value.desiredRoles)}
          max={30}
        />
        <CheckList
          label={p.work.jobTypes}
          hint={p.work.jobTypesHint}
          options={options(JOB_TYPES, p.jobTypes)}
          value={value.jobTypes}
          onChange={(jobTypes) => change({ jobTypes })}
          error={error('jobTypes')}
        />
        <CheckList
          label={p.work.sizes}
          hint={p.work.sizesHint}
          options={options(COMPANY_SIZES, p.sizes)}
          value={value.companySizes}
          onChange={(companySizes) => change({ companySizes })}
          error={error('companySizes')}
        />
        <TagField
          label={p.work.blocked}
          hint={p.work.blockedHint}
          value={value.blockedCompanies}
          onChange={(blockedCompanies) => change({ blockedCompanies })}
          error={error('blockedCompanies', value.blockedCompanies)}
          max={500}
        />
      </div>
    </Card>
  );
}

export function PlaceWishes({ fields }: Props) {
  const { value, change, error } = fields;
  return (
    <Card title={p.place.title} end={<Link to="/profile/map">{p.place.map}</Link>}>
      <div className="col" style={{ gap: 16 }}>
        <PlaceField
          label={p.place.locations}
          hint={p.place.locationsHint}
          value={value.locations}
          onChange={(locations) => change({ locations })}
          error={error('locations', value.locations)}
        />
        <CheckList
          label={p.place.settings}
          hint={p.place.settingsHint}
          options={options(WORK_SETTINGS, p.settings)}
          value={value.workSettings}
          onChange={(workSettings) => change({ workSettings })}
          error={error('workSettings')}
        />
        <div className="two">
          <TextField
            label={p.place.commute}
            hint={p.place.commuteHint}
            inputMode="numeric"
            {...bound(fields, 'maxCommuteMinutes')}
          />
          <SelectField label={p.place.mode} {...bound(fields, 'commuteMode')}>
            {COMMUTE_MODES.map((mode) => (
              <option key={mode} value={mode}>
                {word(p.modes, mode)}
              </option>
            ))}
          </SelectField>
        </div>
      </div>
    </Card>
  );
}

const names = new Intl.DisplayNames('en', { type: 'currency' });
const currencies = Intl.supportedValuesOf('currency');

export function PayWishes({ fields }: Props) {
  const known = currencies.includes(fields.value.currency) ? currencies : [fields.value.currency, ...currencies];
  return (
    <Card title={p.pay.title} text={p.pay.text}>
      <div className="pay">
        <TextField label={p.pay.min} inputMode="decimal" {...bound(fields, 'salaryMin', 'salary.min')} />
        <TextField label={p.pay.max} inputMode="decimal" {...bound(fields, 'salaryMax', 'salary.max')} />
        <SelectField label={p.pay.currency} {...bound(fields, 'currency', 'salary.currency')}>
          {known.map((code) => (
            <option key={code} value={code}>
              {code} – {names.of(code)}
            </option>
          ))}
        </SelectField>
        <SelectField label={p.pay.period} {...bound(fields, 'period', 'salary.period')}>
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {word(p.periods, period)}
            </option>
          ))}
        </SelectField>
      </div>
    </Card>
  );
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function DigestWishes({ fields }: Props) {
  const { value, change, error } = fields;
  const known = zones.includes(value.timeZone) ? zones : [value.timeZone, ...zones];
  return (
    <Card title={p.digest.title} text={p.digest.text}>
      <div className="col" style={{ gap: 16 }}>
        <div className="two">
          <TextField label={p.digest.time} type="time" {...bound(fields, 'time', 'digest.time')} />
          <SelectField
            label={p.digest.zone}
            {...bound(fields, 'timeZone', 'digest.timeZone')}
            end={
              here !== value.timeZone && (
                <button type="button" className="linkbtn s12" onClick={() => change({ timeZone: here })}>
                  {p.digest.setTo(here)}
                </button>
              )
            }
          >
            {known.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </SelectField>
        </div>
        <CheckList
          lines
          label={p.digest.channels}
          options={options(CHANNELS, p.channels, p.channelHints)}
          value={value.channels}
          onChange={(channels) => change({ channels })}
          error={error('channels')}
        />
      </div>
    </Card>
  );
}

export function WritingWishes({ fields: { value, change } }: Props) {
  const w = p.writing;
  return (
    <Card title={w.title}>
      <div className="col" style={{ gap: 16 }}>
        {(
          [
            ['useVoiceProfile', w.voice, w.voiceHint],
            ['usePersonality', w.personality, w.personalityHint],
          ] as const
        ).map(([key, label, hint]) => (
          <div key={key} className="row wrap">
            <div className="grow s13">
              <span className="m">{label}</span>
              <p className="s12 t3">{hint}</p>
            </div>
            <Seg
              label={label}
              value={value[key] ? 'on' : 'off'}
              onChange={(v) => change({ [key]: v === 'on' })}
              options={[
                { value: 'on', label: w.on },
                { value: 'off', label: w.off },
              ]}
            />
          </div>
        ))}
      </div>
    </Card>
  );
}
