import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';

/** The pages of the rail and the bottom bar. One that does not exist yet is not listed. */
export const pages = [
  { to: '/', key: 't', label: t.nav.today, icon: Icon.today },
  { to: '/inbox', key: 'i', label: t.nav.inbox, icon: Icon.inbox },
  { to: '/jobs', key: 'j', label: t.nav.jobs, icon: Icon.jobs },
  { to: '/experience', key: 'e', label: t.nav.experience, icon: Icon.experience },
] as const;

/** Pages and actions that the search offers beside those of the rail. */
export const others = [
  { to: '/inbox/companies', label: t.nav.companies, icon: Icon.employer },
  { to: '/inbox/searches', label: t.nav.searches, icon: Icon.search },
  { to: '/inbox/syncs', label: t.nav.syncs, icon: Icon.retry },
  { to: '/tailoring', label: t.nav.sessions, icon: Icon.tailor },
  { to: '/templates', label: t.nav.templates, icon: Icon.article },
  { to: '/profile', label: t.nav.profile, icon: Icon.user },
  { to: '/profile/preferences', label: t.nav.preferences, icon: Icon.preferences },
  { to: '/profile/map', label: t.nav.places, icon: Icon.place },
  { to: '/settings', label: t.nav.settings, icon: Icon.settings },
] as const;

export const actions = [
  { to: '/jobs/new', label: t.nav.addJob, icon: Icon.add },
  { to: '/intake', label: t.nav.addResume, icon: Icon.upload },
] as const;
