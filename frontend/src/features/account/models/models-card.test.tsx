import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { ModelSettingsEdit } from '@/api/models';
import { session } from '@/api/session';
import { resetModels } from '@/testing/mock/models.ts';
import { problem } from '@/testing/mock/problem.ts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { ModelsCard } from './models-card';

beforeEach(async () => {
  resetModels();
  await session.login('mira@example.com', 'a long enough sentence');
});

async function claude() {
  const user = userEvent.setup();
  show(<ModelsCard />);
  await user.click(await screen.findByLabelText('My own'));
  await user.click(screen.getByRole('button', { name: 'Claude' }));
  return user;
}

test('a preset fills provider and models, and its key is sent once and never shown', async () => {
  const user = await claude();
  expect(screen.getByLabelText('Address of its API')).toHaveValue('https://api.anthropic.com/v1');
  expect(screen.getByLabelText('Model, Write bullets')).toHaveValue('claude-sonnet-4-5');
  expect(screen.getByLabelText('Model, Read a posting')).toBeDisabled();
  await user.type(screen.getByLabelText('Key'), 'sk-quillmark-wxyz');
  await user.click(screen.getByRole('button', { name: 'Save models' }));
  expect(await screen.findByText('Models saved')).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Key')).toHaveValue(''));
  expect(screen.getByLabelText('Key')).toHaveAttribute('placeholder', 'ends in wxyz');
});

test('a task that is given back to the standard model is no longer sent', async () => {
  const user = await claude();
  const sent: ModelSettingsEdit[] = [];
  server.use(
    http.put('*/model-settings', async ({ request }) => {
      sent.push((await request.json()) as ModelSettingsEdit);
      return problem(422, 'invalid-input', 'The input is not valid', 'The settings were not changed.', [
        { field: 'providers[0].baseUrl', message: 'leads into a private network' },
      ]);
    }),
  );
  await user.selectOptions(screen.getByLabelText('Provider, Write bullets'), 'As everything else');
  await user.click(screen.getByRole('button', { name: 'Save models' }));
  await waitFor(() => expect(sent[0]?.tasks).toEqual({}));
  expect(sent[0]?.standard).toEqual({ provider: 'claude', model: 'claude-haiku-4-5' });
  expect(await screen.findByLabelText('Address of its API')).toHaveAccessibleDescription(
    'leads into a private network',
  );
});

test('what is stored can be tried, and a failure is said in the server’s words', async () => {
  const user = await claude();
  expect(screen.getByRole('button', { name: 'Try it' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Save models' }));
  await screen.findByText('Models saved');
  await user.click(await screen.findByRole('button', { name: 'Try it' }));
  expect(await screen.findByText('claude-haiku-4-5 answered in 0.6 s.')).toBeVisible();
  server.use(
    http.post('*/model-settings/trial', () =>
      HttpResponse.json({ works: false, model: 'x', millis: 80, problem: 'The provider refused the key (401).' }),
    ),
  );
  await user.click(screen.getByRole('button', { name: 'Try it' }));
  expect(await screen.findByText('The provider refused the key (401).')).toBeVisible();
});
