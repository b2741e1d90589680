// Pages and counters of an inbox of 200,000 listings: every filter in every order, over HTTP, against the embedded
// database. Listings and reviews are made up and written straight into the tables; texts are short.
//   usage: node bench/inbox.mjs [LISTINGS] [ROUNDS]      (after ./mvnw package -DskipTests -DskipApp; Linux)
import { createHash, randomUUID } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const listings = Number(process.argv[2] ?? 200_000);
const rounds = Number(process.argv[3] ?? 5);
const port = 18097;
const api = `http://127.0.0.1:${port}/api/v1`;
const home = mkdtempSync(join(tmpdir(), 'bench-'));
const ticks = Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

let seed = 7;
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const pick = (list) => list[Math.floor(random() * list.length)];
/** Few of them often, most of them seldom. */
const skewed = (n) => Math.floor(n ** random()) - 1;

const cpu = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (1000 * (Number(fields[11]) + Number(fields[12]))) / ticks;
};

async function start() {
  const server = spawn('java', [`-Dquarkus.http.port=${port}`, '-jar', 'target/quarkus-app/quarkus-run.jar'], {
    env: { ...process.env, TAILORBIRD_HOME: home },
    stdio: 'ignore',
  });
  for (;;) {
    if (server.exitCode !== null) throw new Error('the server did not start');
    try {
      if ((await fetch(`http://127.0.0.1:${port}/health/ready`)).ok) return server;
    } catch {
      await sleep(100);
    }
  }
}

const database = { pid: 0, port: '' };
function sql(statements) {
  const base = join(home, 'mariadb');
  if (database.pid === 0) {
    database.pid = Number(readFileSync(join(base, 'mariadbd.pid'), 'utf8'));
    database.port = /--port=(\d+)/.exec(readFileSync(`/proc/${database.pid}/cmdline`, 'utf8'))[1];
  }
  const client = spawnSync(
    join(base, 'base/bin/mariadb'),
    ['--no-defaults', '--skip-ssl', '--local-infile=1', '-N', '-h127.0.0.1', `-P${database.port}`, '-utailorbird', 'tailorbird'],
    {
      input: statements,
      encoding: 'utf8',
      env: { ...process.env, LD_LIBRARY_PATH: join(base, 'base/libs'), MYSQL_PWD: readFileSync(join(base, 'password'), 'utf8').trim() },
    },
  );
  if (client.status !== 0) throw new Error(client.stderr);
  return client.stdout;
}

const syllables = ['ba', 'ko', 'ri', 'ten', 'lo', 'mar', 'si', 'du', 'fen', 'gra', 'pol', 'vi', 'ne', 'tor', 'ula', 'zo'];
const words = Array.from({ length: 4000 }, () => pick(syllables) + pick(syllables) + pick(syllables));
const trades = ['Engineer', 'Manager', 'Nurse', 'Planner', 'Analyst', 'Designer', 'Driver', 'Cook', 'Teacher', 'Technician'];
const levels = [...Array(30).fill('unknown'), ...Array(25).fill('senior'), ...Array(15).fill('mid'), ...Array(8).fill('entry'),
  'manager', 'manager', 'lead', 'director', 'staff', 'intern'];
const settings = [...Array(50).fill('unknown'), ...Array(25).fill('on_site'), ...Array(15).fill('remote'), ...Array(10).fill('hybrid')];
const states = [...Array(180).fill('NEW'), ...Array(16).fill('DISMISSED'), 'INTERESTED', 'INTERESTED', 'INTERESTED', 'APPLIED'];
const cities = ['London', 'Berlin', 'Paris', 'Leeds', 'Madrid', 'Vienna', 'Lyon', 'Munich', 'Hamburg', 'Dublin', 'Oslo', 'Rome',
  'Milan', 'Zurich', 'Warsaw', 'Prague', 'Lisbon', 'Toronto', 'Boston', 'Chicago', 'Denver', 'Seattle', 'Austin', 'Miami',
  'Sydney', 'Tokyo', 'Mumbai', 'Nairobi', 'Bristol', 'Ghent'];

function placeId(...parts) {
  const name = parts.map((part) => part ?? '').join('/');
  return createHash('sha256').update(name).digest().readBigInt64BE();
}

async function places(request) {
  const found = [];
  for (const city of cities) {
    const answer = await (await request(`/places?q=${city}`)).json();
    const place = answer[0];
    const ids = [placeId(place.country), placeId(place.country, place.region), placeId(place.country, place.region, place.city)];
    found.push({ city, ids: [...new Set(ids)], point: place, own: ids[2] });
  }
  return found;
}

async function fill(account, where) {
  const files = Object.fromEntries(
    ['company', 'company_choice', 'listing', 'listing_text', 'listing_words', 'listing_place', 'review'].map((name) => [
      name, createWriteStream(join(home, `${name}.tsv`))]),
  );
  const put = (table, ...values) => files[table].write(`${values.join('\t')}\n`);
  const hex = () => randomUUID().replaceAll('-', '');
  const companies = Array.from({ length: 500 }, (_, i) => ({ id: hex(), name: `Employer ${i}` }));
  for (const { id, name } of companies) {
    put('company', id, name);
    put('company_choice', account, id);
  }
  const now = Date.now();
  for (let i = 0; i < listings; i++) {
    const time = (now - i).toString(16).padStart(12, '0');
    const id = `${time}7${hex().slice(13)}`;
    const company = companies[skewed(500)];
    const title = `${random() < 0.3 ? 'Senior ' : ''}${words[skewed(4000)]} ${pick(trades)}`;
    const place = where[skewed(where.length)];
    const setting = pick(settings);
    const level = pick(levels);
    const pay = random() < 0.4 ? Math.round(30_000 + 120_000 * random() * random()) : -1;
    const posted = new Date(now + 86_400_000 * 40 * Math.log(1 - random())).toISOString().slice(0, 23).replace('T', ' ');
    const score = random() < 0.3 ? (100 * random()).toFixed(2) : '\\N';
    put('listing', id, company.id, company.name, title, `["${place.city}"]`, setting, level, posted);
    put('listing_text', id, title, company.name, `We look for a ${title} who knows ${words[skewed(4000)]}.`);
    put('listing_words', id, ` ${title} ${company.name} SQL `.toLowerCase());
    for (const one of place.ids) put('listing_place', one, id);
    if (setting === 'remote') put('listing_place', 1, id);
    put('review', account, id, pick(states), score, company.id, company.name.toLowerCase(), setting, level, pay, posted, random() < 0.03 ? 1 : 0);
    if (i % 2000 === 0) await Promise.all(Object.values(files).map((file) => file.writableNeedDrain && once(file, 'drain')));
  }
  await Promise.all(Object.values(files).map((file) => new Promise((done) => file.end(done))));
  const load = (table, columns, set) =>
    `load data local infile '${join(home, `${table}.tsv`)}' into table ${table} character set utf8mb4 (${columns}) set ${set};\n`;
  const point = where.map(({ own, city, point }) => `(${own}, '${city}', ${point.latitude}, ${point.longitude})`);
  sql(
    `set foreign_key_checks = 0; set unique_checks = 0;
     alter table listing_text drop index listing_text_words;
     alter table listing_words drop index listing_words_text;
     insert into place (id, name, latitude, longitude) values ${point.join(', ')};\n` +
      load('company', '@i, name', "id = unhex(@i), version = 0, platform = 'PAGE', site_url = '', settings = '{}', board_key = unhex(@i), active = true, created_at = now(6)") +
      load('company_choice', '@a, @c', 'account_id = unhex(@a), company_id = unhex(@c), created_at = now(6)') +
      load('listing', '@i, @c, company_name, title, locations, work_setting, level, posted_at', "id = unhex(@i), opening_key = unhex(@i), company_id = unhex(@c), employment_type = 'full_time', sponsorship = 'unknown', skills = '[]', first_seen_at = posted_at") +
      load('listing_text', '@i, title, company_name, body', "listing_id = unhex(@i), html = ''") +
      load('listing_words', '@i, words', 'listing_id = unhex(@i)') +
      load('listing_place', 'place_id, @i', 'listing_id = unhex(@i)') +
      load('review', '@a, @i, state, score, @c, employer, work_setting, level, pay, posted_at, gone', 'account_id = unhex(@a), listing_id = unhex(@i), company_id = unhex(@c), flagged = false, changed_at = now(6), first_seen_at = posted_at') +
      `alter table listing_text add fulltext index listing_text_words (title, company_name, body);
       alter table listing_words add fulltext index listing_words_text (words);\n` +
      'set foreign_key_checks = 1; analyze table review, listing, listing_place, listing_words;',
  );
  return companies;
}

function filters(companies) {
  const id = (hex) => hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return {
    'no filter': [''],
    company: [companies[0], companies[40], companies[499]].map((company) => `companyId=${id(company.id)}`),
    words: ['q=engineer', 'q=senior nurse', `q=${words[3]}`, `q=${words[900]}`, `q=${words[3999]} cook`, 'q=looks', 'q=c%2B%2B'],
    location: ['London', 'Ghent', 'United Kingdom', 'Kenya', 'remote'].map((place) => `location=${place}`),
    'work setting': ['remote', 'hybrid', 'unknown'].map((setting) => `workSetting=${setting}`),
    salary: ['40000', '120000', '148000'].map((least) => `salaryMin=${least}`),
    level: ['level=intern', 'level=senior', 'level=intern&level=staff&level=lead'],
    age: ['1', '14', '90'].map((days) => `maxAgeDays=${days}`),
    score: ['50', '90', '99'].map((least) => `minScore=${least}`),
    commute: ['20', '60', '240'].map((minutes) => `maxCommuteMinutes=${minutes}`),
    'state interested': ['state=INTERESTED'],
    'all states': ['state=ALL', 'state=ALL&level=intern', 'state=ALL&q=nurse'],
    'several at once': ['workSetting=remote&level=senior&salaryMin=60000', 'q=planner&location=London', 'level=intern&workSetting=hybrid&maxAgeDays=14'],
  };
}

const sorts = ['MATCH', 'POSTED', 'SEEN', 'SALARY', 'COMPANY'];
const at = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];

async function measure(server, request, name, queries, path) {
  const times = [];
  let slowest = ['', 0];
  const before = cpu(server.pid) + cpu(database.pid);
  for (let round = 0; round < rounds; round++)
    for (const query of queries)
      for (const sort of path === '' ? sorts : [null]) {
        const url = `/listings${path}?${query}${sort ? `&sort=${sort}` : ''}`;
        const began = performance.now();
        const answer = await request(url);
        await answer.text();
        const took = performance.now() - began;
        if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
        times.push(took);
        if (took > slowest[1]) slowest = [url, took];
      }
  const spent = (cpu(server.pid) + cpu(database.pid) - before) / times.length;
  const ms = (value) => value.toFixed(0).padStart(6);
  console.log(name.padEnd(18), '|', ms(at(times, 0.5)), '|', ms(at(times, 0.95)), '|', ms(spent), '|', ms(slowest[1]), slowest[0]);
}

const server = await start();
try {
  const email = 'ada.larkmoor@example.com';
  const tokens = await (
    await fetch(`${api}/auth/register`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: 'a long enough password' }),
    })
  ).json();
  const request = (path, more = {}) =>
    fetch(`${api}${path}`, { ...more, headers: { Authorization: `Bearer ${tokens.accessToken}`, ...more.headers } });
  const account = (await (await request('/account')).json()).id.replaceAll('-', '');
  const resume = new FormData();
  resume.append('file', new Blob([JSON.stringify({ basics: { name: 'Ada Larkmoor', location: { city: 'London', countryCode: 'GB' } } })]), 'ada.json');
  const draft = await (await request('/drafts', { method: 'POST', body: resume })).json();
  await request(`/drafts/${draft.id}/acceptance`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ resume: draft.resume }) });
  const companies = await fill(account, await places(request));
  console.log(`${listings.toLocaleString('en')} listings, ${rounds} rounds, ${sorts.length} orders`);
  for (const path of ['', '/counts']) {
    console.log(`\n${path === '' ? 'page of 50' : 'counters'}         |  p50 ms | p95 ms | CPU ms | slowest`);
    await measure(server, request, 'warm-up', [''], path);
    for (const [name, queries] of Object.entries(filters(companies))) await measure(server, request, name, queries, path);
  }
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(home, { recursive: true, force: true });
}
