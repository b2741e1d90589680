/** Several jobs tailored for at once. */
export const batch = {
  pick: (title: string) => `Choose ${title}`,
  picked: (n: number) => (n === 1 ? '1 job chosen' : `${n} jobs chosen`),
  tailor: 'Tailor all',
  clear: 'Clear',
  keyPick: 'Choose or leave out',
  keyPickHint: 'choose',
  keyTailor: 'Tailor the chosen jobs',
  title: (n: number) => `${n} jobs tailored together`,
  state: (ready: number, of: number, failed: number) =>
    [`${ready} of ${of} ready`, failed > 0 && `${failed} failed or cancelled`].filter(Boolean).join(', '),
  cancel: 'Cancel the rest',
  all: 'All resumes',
  values: 'Company values',
  valuesHint: 'What the company says of itself. Statements that live it come forward; nothing is added to them.',
  for: (n: number, first: string) => `For ${first} and ${n - 1} more: a resume for each job, all made in the same way.`,
};
