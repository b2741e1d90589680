const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month as people write it ("Mar 2021", "3/2021", "2021-03") in the API's form; anything else as it was typed. */
export function toMonth(typed: string): string | null {
  const text = typed.trim();
  if (!text) return null;
  const [, y, m] = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (y && m) return form(y, Number(m)) ?? text;
  const [, month, year] = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text) ?? [];
  if (year && month) return form(year, Number(month)) ?? text;
  const name = /[a-z]{3,}/i.exec(text)?.[0].slice(0, 3).toLowerCase() ?? '';
  const inYear = /\d{4}/.exec(text)?.[0];
  return (inYear && form(inYear, NAMES.indexOf(name) + 1)) || text;
}

const form = (year: string, month: number): string | undefined =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
