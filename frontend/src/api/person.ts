/** Who a person is, what they look for, and where: the shapes of profile, preferences, insights and places. */

import type { ResumeBasics, ResumeLanguage, ResumeSkill } from './json-resume';
import type { Text } from './types';

export interface WorkAuthorisation {
  countries: string[];
  needsSponsorship?: boolean | null;
}

export interface ProfileEdit {
  basics: ResumeBasics;
  skills: ResumeSkill[];
  languages: ResumeLanguage[];
  workAuthorisation?: WorkAuthorisation | null;
  yearsOfExperience?: number | null;
  careerLevel?: Text;
  industries?: string[];
}

export interface Profile extends ProfileEdit {
  version: number;
  /** Where the location is, as far as it is known. */
  place?: FoundPlace | null;
  /** What the experience says of years and level, whatever the person said. */
  computed?: { yearsOfExperience?: number | null; careerLevel?: Text } | null;
}

export interface FoundPlace {
  label: string;
  city?: Text;
  region?: Text;
  country?: Text;
  latitude?: number | null;
  longitude?: number | null;
  remote?: boolean;
}

export interface SkillGrouping {
  skills: ResumeSkill[];
}

export interface PreferencesEdit {
  desiredRoles: string[];
  locations: string[];
  workSettings: string[];
  jobTypes: string[];
  salary?: { min?: number | null; max?: number | null; currency?: Text; period?: Text } | null;
  companySizes: string[];
  blockedCompanies: string[];
  maxCommuteMinutes?: number | null;
  commuteMode: string;
  digest: { time: string; timeZone: string };
  channels: string[];
  useVoiceProfile: boolean;
  usePersonality: boolean;
}

export interface Preferences extends PreferencesEdit {
  version: number;
}

export interface Insights {
  engine: string;
  reason?: Text;
  summary: string;
  strengths: { text: string; evidence: string[] }[];
  improvements: { text: string }[];
  advice: { text: string }[];
  createdAt: string;
  /** The profile or the experience changed since. */
  outdated: boolean;
}

export interface ResolvedText {
  text: string;
  places: FoundPlace[];
}

export interface Commute {
  minutes: number;
  kilometres: number;
  mode: string;
  source: string;
  note?: Text;
}

export interface Isochrone {
  geojson: Record<string, unknown>;
  source: string;
}
