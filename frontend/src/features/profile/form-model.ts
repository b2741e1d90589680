import type { Profile, ProfileEdit } from '@/api/person';

/** The profile as the form shows it: texts are never null, numbers are what is typed. */
export interface ProfileForm {
  name: string;
  city: string;
  region: string;
  countryCode: string;
  email: string;
  phone: string;
  url: string;
  links: { network: string; url: string; username: string }[];
  countries: string[];
  needsSponsorship: boolean | null;
  label: string;
  summary: string;
  yearsOfExperience: string;
  careerLevel: string;
  industries: string[];
  languages: { language: string; fluency: string }[];
  skills: SkillGroup[];
}

export interface SkillGroup {
  name: string;
  level?: string;
  keywords: string[];
}

export function formOf(profile: Profile): ProfileForm {
  const { basics, workAuthorisation } = profile;
  return {
    name: basics.name ?? '',
    city: basics.location?.city ?? '',
    region: basics.location?.region ?? '',
    countryCode: basics.location?.countryCode ?? '',
    email: basics.email ?? '',
    phone: basics.phone ?? '',
    url: basics.url ?? '',
    links: (basics.profiles ?? []).map((l) => ({
      network: l.network ?? '',
      url: l.url ?? '',
      username: l.username ?? '',
    })),
    countries: workAuthorisation?.countries ?? [],
    needsSponsorship: workAuthorisation?.needsSponsorship ?? null,
    label: basics.label ?? '',
    summary: basics.summary ?? '',
    yearsOfExperience: profile.yearsOfExperience?.toString() ?? '',
    careerLevel: profile.careerLevel ?? '',
    industries: profile.industries ?? [],
    languages: (profile.languages ?? []).map((l) => ({ language: l.language ?? '', fluency: l.fluency ?? '' })),
    skills: groupsOf(profile.skills),
  };
}

export const groupsOf = (skills: Profile['skills'] | null | undefined): SkillGroup[] =>
  (skills ?? []).map((s) => ({
    name: s.name ?? '',
    ...(s.level ? { level: s.level } : {}),
    keywords: s.keywords ?? [],
  }));

const orNull = (text: string) => text.trim() || null;

/** What the server is told. Rows that were added and left empty are no content. */
export function editOf(profile: Profile, form: ProfileForm): ProfileEdit {
  const { basics } = profile;
  return {
    basics: {
      ...basics,
      name: orNull(form.name),
      label: orNull(form.label),
      email: orNull(form.email),
      phone: orNull(form.phone),
      url: orNull(form.url),
      summary: orNull(form.summary),
      location: {
        ...basics.location,
        city: orNull(form.city),
        region: orNull(form.region),
        countryCode: orNull(form.countryCode),
      },
      profiles: form.links
        .filter((l) => l.url.trim() || l.network.trim() || l.username.trim())
        .map((l) => ({ network: orNull(l.network), url: orNull(l.url), username: orNull(l.username) })),
    },
    skills: form.skills
      .filter((g) => g.keywords.length > 0)
      .map((g) => ({ name: orNull(g.name), level: g.level ?? null, keywords: g.keywords })),
    languages: form.languages
      .filter((l) => l.language.trim())
      .map((l) => ({ language: l.language.trim(), fluency: orNull(l.fluency) })),
    workAuthorisation: { countries: form.countries, needsSponsorship: form.needsSponsorship },
    yearsOfExperience: numberOf(form.yearsOfExperience),
    careerLevel: orNull(form.careerLevel),
    industries: form.industries,
  };
}

/** Null for an empty text; NaN for one that is no number. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!trimmed) return null;
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN;
}
