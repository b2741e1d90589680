import { expect, test } from 'vitest';
import { turns } from './turns';

/** A request that is answered when the test says so. */
function held() {
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  const send = (what: string) => () => {
    sent.push(what);
    return new Promise<string>((done) => answers.push(() => done(what)));
  };
  return { sent, send, answer: () => answers.shift()?.() };
}

const settled = () => new Promise((done) => setTimeout(done));

test('what changes while one is under way goes out as the next, only the last of it', async () => {
  const { sent, send, answer } = held();
  const queue = turns();
  for (const state of ['first', 'second', 'third']) void queue.latest(send(state));
  await settled();
  expect(sent).toEqual(['third']);
  void queue.latest(send('fourth'));
  void queue.latest(send('fifth'));
  await settled();
  expect(sent).toEqual(['third']);
  answer();
  await settled();
  expect(sent).toEqual(['third', 'fifth']);
});

test('other work waits for what is to be saved before it', async () => {
  const { sent, send, answer } = held();
  const queue = turns();
  void queue.latest(send('state'));
  const kept = queue.run(send('keep'));
  await settled();
  expect(sent).toEqual(['state']);
  answer();
  await settled();
  answer();
  await expect(kept).resolves.toBe('keep');
  expect(sent).toEqual(['state', 'keep']);
});

test('a failure is told to who asked and stops nobody else', async () => {
  const queue = turns();
  const failed = queue.run(() => Promise.reject(new Error('away')));
  const next = queue.run(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('away');
  await expect(next).resolves.toBe('done');
});
