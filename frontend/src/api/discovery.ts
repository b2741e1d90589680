import type { components } from './schema.gen';
import type { Told } from './told';

/** Companies, searches, listings and syncs: the contract's own types. */

type Schemas = components['schemas'];

export type Company = Told<Schemas['CompanyView']>;
export type CompanyEdit = Schemas['CompanyEdit'];
export type NewCompany = Schemas['NewCompany'];
export type Detection = Told<Schemas['Detection']>;
export type Adopted = Told<Schemas['Adopted']>;
export type Adoption = Schemas['DirectoryAdoption'];
export type DirectoryEntry = Told<Schemas['DirectoryCompany']>;
export type Bundle = Schemas['CompanyBundle'];
export type Liveness = Schemas['Liveness'];
export type SyncWish = Schemas['NewSyncRun'];
export type SyncRun = Told<Schemas['SyncRunView']>;
export type SyncTask = SyncRun['tasks'][number];
export type Search = Told<Schemas['SearchView']>;
export type SearchEdit = Required<Schemas['SearchEdit']>;

export type ReviewState = Schemas['ReviewState'];
export type ListingFilters = Omit<Schemas['InboxFilter'], 'state'>;
export type ListingCard = Told<Schemas['ListingCard']>;
/** A card with all that is known of it. */
export type Listing = ListingCard & Told<Omit<Schemas['ListingDetail'], keyof Schemas['ListingCard']>>;

export type ListingCounts = Schemas['InboxCounts'];
export type Reviewed = Told<Schemas['Decided']>;
export type ReviewedAll = Told<Schemas['DecidedAll']>;
export type Undone = Schemas['Undone'];
export type InboxView = Schemas['InboxView'];
export type InboxViewEdit = Schemas['InboxViewEdit'];
