import { account } from './en/account';
import { common } from './en/common';
import { evidence } from './en/evidence';
import { experience } from './en/experience';
import { intake } from './en/intake';
import { jobs } from './en/jobs';
import { tailoring } from './en/tailoring';

export const en = { ...common, account, evidence, experience, intake, jobs, tailoring };
