import { expectTypeOf, test } from 'vitest';
import type * as P from './person';
import type * as R from './review';
import type { components } from './schema.gen';
import type * as T from './types';

/**
 * Proof at compile time that our types say nothing that the contract (openapi.yaml) does not: every name and every kind
 * of value must be there. What may be null is known only to our types, since the contract marks no answer as required.
 */
type Sent = components['schemas'];
type Loose<V> = V extends (infer U)[] ? Loose<U>[] : V extends object ? { [K in keyof V]?: Loose<V[K]> | null } : V;
/** The names of Ours that Theirs lacks, to any depth. */
type Unknown<Ours, Theirs> = Ours extends (infer O)[]
  ? Theirs extends (infer P)[]
    ? Unknown<O, P>
    : never
  : Ours extends object
    ? {
        [K in keyof Ours & string]: K extends keyof Theirs
          ? string extends K
            ? never
            : Unknown<NonNullable<Ours[K]>, NonNullable<Theirs[K]>>
          : K;
      }[keyof Ours & string]
    : never;
/** Strings that the contract narrows to a few words are plain strings for us. */
type Wide<V> = V extends string
  ? string
  : V extends (infer U)[]
    ? Wide<U>[]
    : V extends object
      ? { [K in keyof V]: Wide<V[K]> }
      : V;
type Fits<Ours, Theirs> = [Unknown<Ours, Theirs>] extends [never]
  ? Wide<Ours> extends Wide<Loose<Theirs>>
    ? true
    : 'a value differs'
  : Unknown<Ours, Theirs>;

test('what we read and send is what the contract says', () => {
  expectTypeOf<Fits<T.Account, Sent['AccountView']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.SignedIn, Sent['Tokens']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.ServerInfo, Sent['Server']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Problem, Sent['Problem']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Draft, Sent['Draft']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.DraftSummary, Sent['DraftSummary']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Acceptance, Sent['Added']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Profile, Sent['Profile']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.ProfileEdit, Sent['ProfileEdit']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.SkillGrouping, Sent['Grouped']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.Preferences, Sent['Preferences']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.PreferencesEdit, Sent['Wishes']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.Insights, Sent['Insights']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.FoundPlace, Sent['PlaceView']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.ResolvedText, Sent['Resolved']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.Commute, Sent['Commute']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<P.Isochrone, Sent['Isochrone']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Experience, Sent['ExperienceView']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.AcceptanceUndone, Sent['TakenBack']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.EntryEdit, Sent['EntryEdit']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.EvidenceEdit, Sent['EvidenceEdit']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.EvidenceCounts, Sent['EvidenceCounts']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Retagging, Sent['Retagging']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Duplicate, Sent['LikelyDuplicate']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.JobSummary, Sent['JobSummary']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Job, Sent['Job']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.NewJob, Sent['NewJob']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.NewSession, Sent['NewSession']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Session, Sent['TailoringSession']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.TailoringResult, Sent['TailoringResult']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<R.ReviewView, Sent['ReviewView']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<R.VersionDetail, Sent['ResumeVersionDetail']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.Resume, Sent['Resume']>>().toEqualTypeOf<true>();
  expectTypeOf<Fits<T.AiUsage, Sent['Usage']>>().toEqualTypeOf<true>();
});
