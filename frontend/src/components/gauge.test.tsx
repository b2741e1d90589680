import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Gauge } from './gauge';

const ends = (path: string | null | undefined) => path?.split(' ').slice(-2).map(Number);

test('the gauge says its figure in words and shows it', () => {
  render(<Gauge value={81} tick={85} label="ATS score 81 of 100, ready at 85" />);
  expect(screen.getByRole('img', { name: 'ATS score 81 of 100, ready at 85' })).toHaveTextContent('81');
});

test('half the score ends at the top, all of it at the right, more than all no further', () => {
  for (const [value, end] of [
    [50, [52, 10]],
    [100, [96, 54]],
    [140, [96, 54]],
  ] as const) {
    const { container, unmount } = render(<Gauge value={value} tick={85} label="x" />);
    expect(ends(container.querySelectorAll('path')[1]?.getAttribute('d'))).toEqual(end);
    unmount();
  }
});

test('nothing is drawn for zero', () => {
  const { container } = render(<Gauge value={0} tick={85} label="x" />);
  expect(container.querySelectorAll('path')).toHaveLength(2);
});
