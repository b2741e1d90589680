const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export const log = {
  title: 'What happened',
  empty: 'Nothing was written down.',
  time: (at: string) => clock.format(new Date(at)),
  took: (millis: number) => `${(millis / 1000).toFixed(millis < 10_000 ? 2 : 0)} s`,
  attempt: (n: number) => `attempt ${n}`,
  call: (task: string, model: string, outcome: string) => `${task} by ${model}: ${outcome}`,
  tokens: (read: number, written: number) => `${read.toLocaleString()} tokens in, ${written.toLocaleString()} out`,
  retries: (n: number) => (n === 1 ? 'sent once more' : `sent ${n} times more`),
};
