export const sessions = {
  completed: (n: number, all: number) => `${n} of ${all} completed (${Math.round((100 * n) / all)}%)`,
  score: (n: number) => `Score ${n}`,
  sent: (version: number, day: string) => `Version ${version} sent ${day}`,
  notSent: 'Not sent yet',
  took: (span: string) => `took ${span}`,
  engines: { auto: 'automatic engine', local: 'local engine', model: 'model' } as Record<string, string>,
  noTokens: 'no tokens',
  again: 'Tailor again',
  againFor: (when: string) => `Tailor again as ${when}`,
};
