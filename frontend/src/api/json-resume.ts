import type { Text } from './types';

/** JSON Resume 1.0.0: empty texts and lists are left out. */
export interface JsonResume {
  $schema?: Text;
  basics?: ResumeBasics;
  work?: ResumeWork[];
  volunteer?: ResumeVolunteer[];
  education?: ResumeEducation[];
  awards?: { title?: Text; date?: Text; awarder?: Text; summary?: Text }[];
  certificates?: { name?: Text; date?: Text; url?: Text; issuer?: Text }[];
  publications?: { name?: Text; publisher?: Text; releaseDate?: Text; url?: Text; summary?: Text }[];
  skills?: ResumeSkill[];
  languages?: ResumeLanguage[];
  interests?: { name?: Text; keywords?: string[] }[];
  references?: { name?: Text; reference?: Text }[];
  projects?: ResumeProject[];
  meta?: Record<string, unknown>;
}

export interface ResumeSkill {
  name?: Text;
  level?: Text;
  keywords?: string[];
}

export interface ResumeLanguage {
  language?: Text;
  fluency?: Text;
}

export interface ResumeBasics {
  image?: Text;
  name?: Text;
  label?: Text;
  email?: Text;
  phone?: Text;
  url?: Text;
  summary?: Text;
  location?: { address?: Text; postalCode?: Text; city?: Text; countryCode?: Text; region?: Text } | null;
  profiles?: { network?: Text; username?: Text; url?: Text }[];
}

export interface ResumeWork {
  name?: Text;
  location?: Text;
  description?: Text;
  position?: Text;
  url?: Text;
  startDate?: Text;
  endDate?: Text;
  summary?: Text;
  highlights?: string[];
}

export interface ResumeVolunteer {
  organization?: Text;
  position?: Text;
  url?: Text;
  startDate?: Text;
  endDate?: Text;
  summary?: Text;
  highlights?: string[];
}

export interface ResumeEducation {
  institution?: Text;
  url?: Text;
  area?: Text;
  studyType?: Text;
  startDate?: Text;
  endDate?: Text;
  score?: Text;
  courses?: string[];
}

export interface ResumeProject {
  name?: Text;
  description?: Text;
  highlights?: string[];
  keywords?: string[];
  startDate?: Text;
  endDate?: Text;
  url?: Text;
  roles?: string[];
  entity?: Text;
  type?: Text;
}
