import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { After, Before, pieces } from './word-diff';

const before = 'Wrote the stock-out report in SQL that 40 planners read each morning.';
const after = 'Built the daily stock-out report in SQL that 40 planners use each morning.';

test('the left side shows only what went, the right side only what came', () => {
  const { container: left } = render(<Before before={before} after={after} />);
  expect(left).toHaveTextContent(before);
  expect([...left.querySelectorAll('del')].map((e) => e.textContent)).toEqual(['Wrote', 'read']);
  expect(left.querySelector('ins')).toBeNull();

  const { container: right } = render(<After before={before} after={after} />);
  expect(right).toHaveTextContent(after);
  expect([...right.querySelectorAll('ins')].map((e) => e.textContent)).toEqual(['Built', 'daily', 'use']);
});

test('each side put together again is the whole sentence', () => {
  const { left, right } = pieces(before, after);
  expect(left.map((p) => p.text).join('')).toBe(before);
  expect(right.map((p) => p.text).join('')).toBe(after);
});

test('spaces between two changed words belong to one mark', () => {
  const { container } = render(<After before="Ran tests." after="Ran the whole slow suite." />);
  expect(container.querySelectorAll('ins')).toHaveLength(1);
});

test('equal wordings have no mark', () => {
  const { container } = render(<After before={before} after={before} />);
  expect(container.querySelector('ins')).toBeNull();
});
