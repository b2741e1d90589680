import type { FoundPlace } from '@/api/person';
import { TextField } from '@/components/field';
import { Card } from '@/components/parts';
import { Rows } from '@/components/rows';
import { Seg } from '@/components/seg';
import { TagField } from '@/components/tag-field';
import { profileWords } from '@/lib/i18n/profile';
import { bound, type Fields } from './fields';
import type { ProfileForm } from './form-model';

interface Props {
  fields: Fields<ProfileForm>;
}

export function Personal({ fields, place }: Props & { place: FoundPlace | null }) {
  const p = profileWords.person;
  const { city, region, countryCode } = fields.value;
  return (
    <Card title={p.title} text={p.text}>
      <div className="col" style={{ gap: 16 }}>
        <TextField label={p.name} autoComplete="name" {...bound(fields, 'name', 'basics.name')} />
        <div>
          <div className="three top0">
            <TextField
              label={p.city}
              autoComplete="address-level2"
              {...bound(fields, 'city', 'basics.location.city')}
            />
            <TextField
              label={p.region}
              autoComplete="address-level1"
              {...bound(fields, 'region', 'basics.location.region')}
            />
            <TextField
              label={p.country}
              title={p.countryHint}
              autoComplete="country"
              placeholder="US"
              {...bound(fields, 'countryCode', 'basics.location.countryCode')}
            />
          </div>
          {(city || region || countryCode) && (
            <p className="s12 t3" style={{ marginTop: 6 }}>
              {place ? p.found(place.label) : p.notFound}
            </p>
          )}
        </div>
      </div>
    </Card>
  );
}

export function Contact({ fields }: Props) {
  const p = profileWords.contact;
  const { value, change, error } = fields;
  return (
    <Card title={p.title} text={p.text}>
      <div className="col" style={{ gap: 16 }}>
        <div className="two">
          <TextField label={p.email} type="email" autoComplete="email" {...bound(fields, 'email', 'basics.email')} />
          <TextField label={p.phone} type="tel" autoComplete="tel" {...bound(fields, 'phone', 'basics.phone')} />
        </div>
        <TextField label={p.url} inputMode="url" autoComplete="url" {...bound(fields, 'url', 'basics.url')} />
        <fieldset className="group">
          <legend>{p.links}</legend>
          <Rows
            className="links"
            items={value.links}
            blank={{ network: '', url: '', username: '' }}
            add={p.addLink}
            max={20}
            removeLabel={(link) => p.removeLink(link.network || link.url)}
            onChange={(links) => change({ links })}
          >
            {(link, set, i) => (
              <>
                <TextField
                  label={p.network}
                  placeholder={p.networkHint}
                  value={link.network}
                  onChange={(e) => set({ network: e.target.value })}
                  error={error(`basics.profiles[${i}].network`)}
                />
                <TextField
                  label={p.address}
                  inputMode="url"
                  value={link.url || link.username}
                  onChange={(e) => set({ url: e.target.value, ...(link.url ? {} : { username: '' }) })}
                  error={error(`basics.profiles[${i}].url`)}
                />
              </>
            )}
          </Rows>
        </fieldset>
      </div>
    </Card>
  );
}

export function Permit({ fields: { value, change, error } }: Props) {
  const p = profileWords.permit;
  const choice = value.needsSponsorship === null ? 'unsaid' : value.needsSponsorship ? 'yes' : 'no';
  return (
    <Card title={p.title} text={p.text}>
      <div className="col" style={{ gap: 16 }}>
        <TagField
          label={p.countries}
          hint={p.countriesHint}
          value={value.countries}
          onChange={(countries) => change({ countries })}
          error={error('workAuthorisation.countries', value.countries)}
          max={60}
        />
        <div className="row wrap">
          <span className="s13 m grow">{p.sponsorship}</span>
          <Seg
            label={p.sponsorship}
            value={choice}
            onChange={(v) => change({ needsSponsorship: v === 'unsaid' ? null : v === 'yes' })}
            options={(['yes', 'no', 'unsaid'] as const).map((v) => ({ value: v, label: p.options[v] }))}
          />
        </div>
      </div>
    </Card>
  );
}
