// node claims.mjs retell CSV HEADLINES DIR: writes claims (claims.ndjson) and the same claims retold (posts.ndjson), one pair an id.
// node claims.mjs judge DIR: reads ranked.ndjson of `claims match` and prints recall and mean reciprocal rank.
import { readFileSync, writeFileSync } from 'node:fs';
import { csvRows } from './rows.mjs';
import { random } from './random.mjs';

const [deed, ...paths] = process.argv.slice(2);
const ndjson = rows => rows.map(row => JSON.stringify(row) + '\n').join('');
const read = path => readFileSync(path, 'utf8').split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line));

/** The claim of a debunk post: without its verdict, tags and the explanation behind the dots. */
const claimOf = text => text.replace(/\[[^\]]*\]|https?:\S+|#\w+/g, ' ').split(/\.{3,}|…/)[0].replace(/\s+/g, ' ').trim();

function retold(words, headline, next) {
  const length = Math.max(4, Math.ceil(words.length * 0.6));
  const start = Math.floor(next() * (words.length - length + 1));
  const told = words.slice(start, start + length).filter(() => next() > 0.2).map(word => (next() < 0.2 ? word[0] + word.slice(1).replace(/[aeiou]/gi, '') : word));
  return [...headline.slice(0, 3), ...told, ...headline.slice(3, 6)].join(' ').toLowerCase();
}

function retell(csv, headlines, folder) {
  const next = random(20261122);
  const lines = readFileSync(headlines, 'utf8').trim().split('\n');
  const claims = new Map();
  for (const row of csvRows(csv)) {
    const words = claimOf(row.full_text).split(' ');
    const key = words.slice(0, 6).join(' ').toLowerCase();
    if (words.length >= 6 && !claims.has(key)) claims.set(key, { id: row.id_str, words });
  }
  const pairs = [...claims.values()];
  writeFileSync(`${folder}/claims.ndjson`, ndjson(pairs.map(({ id, words }) => ({ id, text: words.join(' ') }))));
  writeFileSync(`${folder}/posts.ndjson`, ndjson(pairs.map(({ id, words }) => ({ id, text: retold(words, lines[Math.floor(next() * lines.length)].split(' '), next) }))));
}

function judge(folder) {
  const asked = read(`${folder}/posts.ndjson`);
  const ranks = new Map(read(`${folder}/ranked.ndjson`).filter(row => row.post === row.claim).map(row => [row.post, row.rank]));
  const within = most => asked.filter(({ id }) => (ranks.get(id) ?? Infinity) <= most).length / asked.length;
  const mrr = asked.reduce((sum, { id }) => sum + (ranks.has(id) ? 1 / ranks.get(id) : 0), 0) / asked.length;
  console.log(JSON.stringify({ n: asked.length, recall_at_1: within(1), recall_at_5: within(5), recall_at_10: within(10), mrr }));
}

if (deed === 'retell') retell(...paths);
else judge(...paths);
