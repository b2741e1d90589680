// Sums the script that the first page needs (entry and its static imports) and fails above the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 200_000;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const files = new Set();

function add(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const next of chunk.imports ?? []) add(next);
}
add('index.html');

const sizes = [...files].map((file) => ({ file, gzip: gzipSync(readFileSync(new URL(file, dist))).length }));
const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
for (const { file, gzip } of sizes) console.log(`${(gzip / 1000).toFixed(1).padStart(8)} kB gzip  ${file}`);
console.log(`${(total / 1000).toFixed(1).padStart(8)} kB gzip  first load of script, budget ${budget / 1000} kB`);
if (total > budget) {
  console.error('First load is over its budget: load more on demand.');
  process.exit(1);
}
