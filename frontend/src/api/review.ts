import type { components } from './schema.gen';
import type { Told } from './told';
import type { AtsReport, Finding } from './types';

/** What a person decides about a tailored resume, and the versions that are kept of it: the contract's own types. */

type Schemas = components['schemas'];

export type Decision = Schemas['ReviewDecision'];
export type Choice = Told<Schemas['ReviewChoice']>;

export interface ReviewEdits {
  /** By statement: "summary", a bullet's id, or `<entryId>/+<evidence>`; one without a choice is open. */
  choices: Record<string, Choice>;
  /** By role, where the order is not as tailored. */
  order: Record<string, string[]>;
  added: Schemas['ReviewAddition'][];
  /** Printed among the skills too. */
  skills: string[];
  /** Has the person what their work implies? By the skill's name. */
  implied: Record<string, boolean>;
}

export interface ReviewView extends Omit<Schemas['ReviewView'], 'edits' | 'ats' | 'warnings'> {
  edits: ReviewEdits;
  ats: AtsReport;
  /** What a person wrote and nothing in the evidence shows, by statement. */
  warnings: Record<string, Finding[]>;
}

export type NewVersion = Schemas['NewVersion'];
export type ResumeVersion = Told<Schemas['ResumeVersion']>;
export interface VersionDetail extends ResumeVersion {
  edits: ReviewEdits;
  /** As they are printed. */
  statements: Told<Schemas['ResumeStatement']>[];
}
