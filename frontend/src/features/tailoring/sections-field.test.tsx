import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { show } from '@/testing/render';
import { SectionsField } from './sections-field';

function Form({ seen }: { seen: (value: string[]) => void }) {
  const [value, setValue] = useState<string[]>([]);
  seen(value);
  return <SectionsField value={value} onChange={setValue} />;
}

test('sections are left out and moved up; work and skills stay', async () => {
  let last: string[] = [];
  show(<Form seen={(value) => (last = value)} />);
  const user = userEvent.setup();
  expect(last).toEqual([]);
  await user.click(await screen.findByRole('radio', { name: 'Choose' }));
  await user.click(screen.getByRole('checkbox', { name: 'Interests' }));
  await user.click(screen.getByRole('button', { name: 'Move Experience up' }));
  expect(last.slice(0, 3)).toEqual(['work', 'summary', 'projects']);
  expect(last).not.toContain('interests');
  expect(screen.getByRole('checkbox', { name: 'Skills' })).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: 'As in the template' }));
  expect(last).toEqual([]);
});
