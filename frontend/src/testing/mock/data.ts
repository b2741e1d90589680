import type { Draft, DraftStatement, FieldOrigin, Job, JsonResume, PostingAnalysis } from '../../api/types.ts';

/** A fictional person and fictional postings, in the shapes of the API. */
export const resume: JsonResume = {
  basics: {
    name: 'Mira Okafor',
    label: 'Supply planner',
    email: 'mira.okafor@example.com',
    phone: '503 555 0142',
    location: { city: 'Portland', region: 'OR', countryCode: 'US' },
    summary: 'Supply planner with six years in food and medical distribution. Good with SQL, Excel and forecasting.',
    profiles: [{ network: 'LinkedIn', username: 'mira-okafor-example', url: 'https://example.com/mira-okafor' }],
  },
  work: [
    {
      name: 'Larkmoor Foods',
      position: 'Supply Planner',
      location: 'Portland, OR',
      startDate: '2022-03',
      highlights: [
        'Reset reorder points with buyers; stock cover went from 19 to 15 days.',
        'Wrote the stock-out report in SQL that 40 planners read each morning.',
        'Cut forecast error from 31% to 23% across 410 items by rebuilding the weekly forecast.',
      ],
    },
    {
      name: 'Westbarrow Medical Supply',
      position: 'Inventory Analyst',
      location: 'Gresham, OR',
      startDate: '2019-06',
      endDate: '2022-02',
      highlights: [
        'Reset par levels for 1,200 sterile items in three hospitals.',
        'Tracked lot numbers and expiry dates; expired stock fell 38%.',
        'Counted stock in each hospital store every month.',
        'Answered 14 product recalls, each within the day it arrived.',
      ],
    },
  ],
  education: [
    {
      institution: 'Cascadia State University',
      studyType: 'BSc',
      area: 'Industrial Engineering',
      endDate: '2019',
      courses: ['Operations research', 'Quality control', 'Statistics'],
    },
  ],
  certificates: [{ name: 'APICS CPIM Part 1', issuer: 'APICS', date: '2023-05' }],
  skills: [
    { name: 'Planning', keywords: ['Demand forecasting', 'Safety stock', 'Par levels', 'S&OP'] },
    { name: 'Tools', keywords: ['SQL', 'Excel', 'Tableau', 'Python'] },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'Working' },
  ],
};

/** Every text of a resume with a made-up line; three fields are doubtful. */
export function origins(r: JsonResume): Record<string, FieldOrigin> {
  const fields: Record<string, FieldOrigin> = {};
  let line = 0;
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value === 'string') {
      line += 1;
      const doubt = /endDate|studyType/.test(pointer) ? 0.45 : /label|location/.test(pointer) ? 0.7 : 0.95;
      fields[pointer] = { confidence: doubt, page: 1, line, text: value };
    } else if (value && typeof value === 'object') {
      for (const [key, v] of Object.entries(value)) walk(v, `${pointer}/${key}`);
    }
  };
  walk(r, '');
  return fields;
}

const said = (text: string, lens: DraftStatement['lens'], skills: string[], line: number): DraftStatement => ({
  text,
  kind: 'ACHIEVEMENT',
  lens,
  skills,
  origin: `Quiet stock rooms, paragraph ${line}`,
  confidence: lens === 'FACTS' ? 0.8 : 0.6,
});

export const blogDraft = (id: string, title: string | null): Draft => ({
  ...draft(id, title ?? 'Quiet stock rooms'),
  kind: 'BLOG',
  format: 'blog',
  resume: {},
  fields: {},
  notes: [],
  statements: [
    said('I rebuilt the par levels of 1,200 sterile items with the ward managers.', 'FACTS', ['Par levels'], 1),
    said('Our stock-out report runs in SQL at 05:30, before the trucks leave.', 'FACTS', ['SQL'], 3),
    said('A stock room should be quiet: if people shout, the plan was late.', 'PERSONALITY', [], 4),
    said('I want to work where the warehouse and the ward talk to each other.', 'STRATEGY', [], 6),
  ],
});

export const draft = (id: string, fileName: string | null): Draft => ({
  id,
  version: 1,
  state: 'OPEN',
  fileName,
  format: fileName?.split('.').pop() ?? 'text',
  pages: 1,
  engine: 'local',
  reason: null,
  resume,
  fields: origins(resume),
  notes: ['Two dates have no month; they are kept as years.'],
  kind: 'RESUME',
  statements: [],
  createdAt: new Date().toISOString(),
});

const need = (text: string, relevance: number, kind = 'required', bucket = 'skill') => ({
  text,
  keywords: [text.toLowerCase()],
  relevance,
  kind,
  bucket,
});

const analysis = (title: string, company: string): PostingAnalysis => ({
  title,
  company,
  role: 'Supply Analyst',
  specialization: null,
  level: 'mid',
  locations: [{ city: 'Portland', region: 'Oregon', country: 'United States', remote: false }],
  workSetting: 'on_site',
  employmentType: 'full_time',
  terms: { months: null, agency: null, timeOff: '20 days', benefits: ['health insurance', 'retirement plan'] },
  salary: { min: 88000, max: 104000, currency: 'USD', period: 'year', yearMin: 88000, yearMax: 104000 },
  minYears: 4,
  maxYears: null,
  degree: { level: 'bachelor', required: false },
  sponsorship: 'unknown',
  skills: [
    { name: 'SQL', group: 'programming_language', required: true },
    { name: 'Demand forecasting', group: 'domain', required: true },
    { name: 'Inventory management', group: 'domain', required: true },
    { name: 'Lot tracking', group: 'domain', required: true },
    { name: 'Epic', group: 'tool', required: true },
    { name: 'Power BI', group: 'tool', required: false },
    { name: 'Spanish', group: 'language', required: false },
  ],
  requirements: [
    need('Plan stock for clinical items across several hospitals', 0.96, 'required', 'experience'),
    need('Four or more years in supply or inventory analysis', 0.92, 'required', 'experience'),
    need('SQL for daily reporting', 0.9),
    need('Demand forecasting', 0.86),
    need('Lot and expiry tracking', 0.82),
    need('Experience with Epic or a similar EHR', 0.7),
    need('Cycle counts and recall handling', 0.64),
    need('Clear writing for clinicians and buyers', 0.55, 'required', 'trait'),
    need('Power BI', 0.4, 'preferred'),
    need('CMRP certificate', 0.35, 'preferred', 'certification'),
  ],
  keyRequirements: [
    'Has planned stock for hospitals and kept clinical items on the shelf',
    'Has written reports in SQL that other people rely on every day',
    'Has handled recalls and expiry dates without waste',
  ],
  responsibilities: [
    'Own par levels for 1,800 clinical items',
    'Answer recalls within the day',
    'Report stock-outs each morning',
  ],
  certifications: ['CMRP'],
  education: ['Bachelor in a quantitative field, or equal practice'],
  verbs: ['plan', 'own', 'report'],
  domain: 'healthcare',
  cultureSignals: ['Written plans', 'Small team'],
  register: 'formal',
  boilerplate:
    'St. Brannoc Health is an equal opportunity employer. Benefits include health, dental and a retirement plan.',
});

const text = `Clinical Supply Analyst

St. Brannoc Health runs three hospitals in Portland. You will plan stock for about 1,800 clinical items so that nothing is missing at the bedside and little expires on the shelf.

What you will do
- Own par levels for clinical items in three hospitals
- Report stock-outs each morning, from SQL
- Answer recalls within the day they arrive

What we look for
- Four or more years in supply or inventory analysis
- SQL and demand forecasting
- Lot and expiry tracking; Epic or a similar EHR
- Power BI or CMRP is a plus`;

export const job = (
  id: string,
  title = 'Clinical Supply Analyst',
  company = 'St. Brannoc Health',
  source = 'SAMPLE',
): Job => ({
  id,
  version: 0,
  title,
  company,
  location: 'Portland, OR',
  url: source === 'TEXT' ? null : 'https://example.com/jobs/clinical-supply-analyst',
  source,
  text,
  analysis: analysis(title, company),
  engine: 'local',
  reason: null,
  conflicts: [],
  createdAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
});
