import type { TailoringResult } from '../../api/types.ts';
import { resume } from './data.ts';
import { entries } from './experience-data.ts';

const bullet = (
  id: string,
  original: string,
  tailored: string,
  extra: Partial<TailoringResult['roles'][0]['bullets'][0]> = {},
) => ({
  id,
  text: tailored,
  original,
  evidence: [id],
  stretch: original === tailored ? 0 : 1,
  engine: 'local',
  changed: original !== tailored,
  findings: [],
  status: 'passed',
  keywords: [],
  length: tailored.length,
  ...extra,
});

const quotes: [string, string][] = entries(resume).flatMap((e) =>
  e.evidence.map((x): [string, string] => [x.id, x.text]),
);

export const result: TailoringResult = {
  job: { title: 'Clinical Supply Analyst', company: 'St. Brannoc Health', location: 'Portland, OR' },
  engine: 'local',
  reasons: ['No model is configured, so the local engine chose and ordered your own sentences.'],
  summary: {
    text: 'Supply planner with six years in medical and food distribution, at home in hospital stock. Uses SQL and forecasting to keep clinical items on the shelf.',
    original: 'Supply planner with six years in food and medical distribution. Good with SQL, Excel and forecasting.',
    clauses: [
      {
        text: 'six years in medical and food distribution, at home in hospital stock',
        evidence: ['work-2.1', 'work-2.3'],
      },
      { text: 'Uses SQL and forecasting', evidence: ['work-1.2'] },
    ],
  },
  roles: [
    {
      entryId: 'work-1',
      organisation: 'Larkmoor Foods',
      title: 'Supply Planner',
      start: '2022-03',
      current: true,
      bullets: [
        bullet(
          'work-1.1',
          'Reset reorder points with buyers; stock cover went from 19 to 15 days.',
          'Reset reorder points with buyers; stock cover went from 19 to 15 days.',
          {
            status: 'original',
            changed: false,
            findings: [
              { text: 'clinicians', kind: 'scope', start: 37, end: 47 },
              { text: '14 days', kind: 'number', start: 80, end: 87 },
            ],
          },
        ),
        bullet(
          'work-1.2',
          'Wrote the stock-out report in SQL that 40 planners read each morning.',
          'Built the daily stock-out report in SQL that 40 planners use to find and fix shortages before the trucks leave.',
          { evidence: ['work-1.2', 'note-1'] },
        ),
        bullet(
          'work-1.3',
          'Cut forecast error from 31% to 23% across 410 items by rebuilding the weekly forecast.',
          'Rebuilt the weekly demand forecast and cut forecast error from 31% to 23% across 410 items.',
        ),
      ],
      leftOut: [],
    },
    {
      entryId: 'work-2',
      organisation: 'Westbarrow Medical Supply',
      title: 'Inventory Analyst',
      start: '2019-06',
      end: '2022-02',
      current: false,
      bullets: [
        bullet(
          'work-2.1',
          'Reset par levels for 1,200 sterile items in three hospitals.',
          'Reset par levels for 1,200 sterile items across three hospitals.',
        ),
        bullet(
          'work-2.2',
          'Tracked lot numbers and expiry dates; expired stock fell 38%.',
          'Tracked lot numbers and expiry dates and cut expired stock by 38%.',
        ),
        bullet(
          'work-2.4',
          'Answered 14 product recalls, each within the day it arrived.',
          'Answered 14 product recalls, each within the day it arrived.',
        ),
      ],
      leftOut: [
        {
          evidence: 'work-2.3',
          text: 'Counted stock in each hospital store every month.',
          why: 'Answers no requirement of this posting better than the others.',
        },
      ],
    },
  ],
  skills: [
    {
      category: 'Planning',
      items: [
        { name: 'Demand forecasting', evidence: ['work-1.3'], asked: 'required' },
        { name: 'Safety stock', evidence: [], asked: 'no' },
        { name: 'Lot tracking', evidence: ['work-2.2'], asked: 'required' },
      ],
    },
    {
      category: 'Tools',
      items: [
        { name: 'SQL', evidence: ['work-1.2'], asked: 'required' },
        { name: 'Excel', evidence: [], asked: 'no' },
        { name: 'Tableau', evidence: [], asked: 'no' },
      ],
    },
  ],
  evidence: {
    ...Object.fromEntries(
      quotes.map(([id, quote], i) => [
        id,
        {
          text: quote,
          entryId: id.split('.')[0],
          origin: `Resume, line ${18 + i}`,
          where: id.startsWith('work-1') ? 'Larkmoor Foods, 2022' : 'Westbarrow, 2019',
        },
      ]),
    ),
    'note-1': {
      text: 'It goes out at 05:30 so planners fix shortages before the trucks leave.',
      entryId: 'work-1',
      origin: 'Interview note, 3 Nov 2026',
      where: null,
    },
  },
  guard: {
    checked: 9,
    passed: 8,
    stopped: 1,
    findings: [
      {
        where: 'work-1',
        sentence: 'Reset reorder points with buyers and clinicians, cutting stock cover from 19 to 14 days.',
        text: 'clinicians',
        kind: 'scope',
        start: 37,
        end: 47,
        action: 'original',
      },
      {
        where: 'work-1',
        sentence: 'Reset reorder points with buyers and clinicians, cutting stock cover from 19 to 14 days.',
        text: '14 days',
        kind: 'number',
        start: 80,
        end: 87,
        action: 'original',
      },
    ],
  },
  evaluation: { coverage: 0.86, relevance: 0.82, ats: 0.81, overall: 0.83, issues: [] },
  attempts: [
    { number: 1, overall: 0.78, coverage: 0.76, relevance: 0.8, ats: 0.79, kept: false },
    { number: 2, overall: 0.83, coverage: 0.86, relevance: 0.82, ats: 0.81, kept: true },
  ],
  ats: {
    score: 81,
    band: 'improve',
    original: 68,
    required: { have: 8, of: 9 },
    keywords: { have: 12, of: 16 },
    preferred: { have: 2, of: 4 },
    sayIt: [
      { name: 'Cycle counts', kind: 'required', evidence: ['work-2.3'], where: 'Westbarrow' },
      { name: 'Recall handling', kind: 'required', evidence: ['work-2.4'], where: 'Westbarrow' },
      { name: 'Relational databases', kind: 'implied', evidence: ['work-1.3'], where: 'Larkmoor' },
    ],
    gaps: [
      { name: 'Epic or similar EHR', kind: 'required' },
      { name: 'CMRP certificate', kind: 'preferred' },
      { name: 'Power BI', kind: 'preferred' },
    ],
    suggestions: [{ text: 'Say “cycle counts”: your work at Westbarrow shows it.', severity: 'medium' }],
    checks: [
      { name: 'Required skills said', passed: false, value: '89%', wants: '90%' },
      { name: 'Bullets with a metric', passed: true, value: '6 of 6' },
      { name: 'Action verb first', passed: true, value: '6 of 6' },
      { name: 'Inflated or repeated words', passed: true, value: 'none' },
      { name: 'Reads back without loss', passed: true },
    ],
  },
  resume,
};
