import { expect, test } from 'vitest';
import { safe } from './safe-html';

test.each([
  ['a script', '<p>Plan<script>alert(1)</script></p>', '<p>Plan</p>'],
  ['a handler', '<p onclick="alert(1)">Plan</p>', '<p>Plan</p>'],
  ['a picture that fails on purpose', '<img src=x onerror=alert(1)>Plan', 'Plan'],
  ['styles and classes', '<p style="position:fixed" class="toast">Plan</p>', '<p>Plan</p>'],
  ['a frame', '<iframe src="https://example.com"></iframe>Plan', 'Plan'],
  ['a form', '<form action="https://example.com"><input name="password"></form>Plan', 'Plan'],
  ['a link that runs', '<a href="javascript:alert(1)">Plan</a>', '<a>Plan</a>'],
  ['a link to data', '<a href="data:text/html,x">Plan</a>', '<a>Plan</a>'],
])('%s does not get through', (_, html, clean) => {
  expect(safe(html)).toBe(clean);
});

test('links open beside the app and carry nothing along', () => {
  expect(safe('<a href="https://example.com/a">Apply</a>')).toBe(
    '<a href="https://example.com/a" target="_blank" rel="noopener noreferrer nofollow">Apply</a>',
  );
});

test('headings stand below that of their section whatever they were, lists stay lists', () => {
  expect(safe('<h1>Tasks</h1><ul><li>Plan <b>stock</b></li></ul><h6>Pay</h6>')).toBe(
    '<h3>Tasks</h3><ul><li>Plan <b>stock</b></li></ul><h3>Pay</h3>',
  );
});
