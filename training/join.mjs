// node join.mjs DATA OUT: puts our labels (training/labels: hashes or line numbers, and labels; no texts) to the posts and headlines of the shared streams.
// Writes OUT/TASK.tsv to learn from, OUT/TASK-held.tsv (every fifth of the first reading, never learned from) and OUT/TASK-SOURCE.tsv (all of one source).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { csvCells, csvRows } from './rows.mjs';

const [data, out] = process.argv.slice(2);
const labels = new URL('labels/', import.meta.url).pathname;
const tasks = ['sentiment', 'kind', 'emotion'];

/** Posts are known by a hash, so that nobody is looked up by what we called their post. */
const hashed = id => createHash('sha256').update(id).digest('hex').slice(0, 16);
const lines = path => readFileSync(path, 'utf8').split('\n').map((text, at) => [String(at + 1), text]);
const sources = {
  savemonas: () => csvRows(`${data}/streams/savemonas-2020.csv`).map(row => [hashed(row.id), row.full_text]),
  'jokowi-prabowo': () => csvRows(`${data}/streams/jokowi-prabowo-2018.csv`).map(row => [hashed(row.id), row.text]),
  kemendag: () => csvCells(readFileSync(`${data}/streams/kemendag-official-2010-2018.csv`, 'utf8'), ';').map(cells => [hashed(cells.at(-1).split('/').at(-1)), cells[3]]),
  titles: () => lines(`${data}/text/news-titles.txt`),
  stif: () => lines(`${data}/text/stif-unlabelled.txt`),
};

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const tidy = text => text
  .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name])
  .replace(/<U\+[0-9A-F]+>|<ed>|<[0-9a-f]{2}>/g, '')
  .replace(/\s+/g, ' ')
  .trim();

const write = (name, rows) => writeFileSync(`${out}/${name}.tsv`, 'text\tlabel\n' + rows.map(row => row.join('\t') + '\n').join(''));

mkdirSync(out, { recursive: true });
const learned = Object.fromEntries(tasks.map(task => [task, []]));
const held = Object.fromEntries(tasks.map(task => [task, []]));
for (const [source, read] of Object.entries(sources)) {
  const texts = new Map(read());
  const rowsOf = file => (existsSync(file) ? csvRows(file, '\t').filter(row => texts.get(row.id)) : []);
  const first = rowsOf(`${labels}/${source}.tsv`);
  const second = rowsOf(`${labels}/${source}-more.tsv`);
  for (const task of tasks) {
    const labelled = rows => rows.map(row => [tidy(texts.get(row.id)), row[task]]);
    write(`${task}-${source}`, labelled([...first, ...second]));
    learned[task].push(...labelled([...first.filter((_, at) => at % 5 !== 0), ...second]));
    held[task].push(...labelled(first.filter((_, at) => at % 5 === 0)));
  }
}
for (const task of tasks) {
  write(task, learned[task]);
  write(`${task}-held`, held[task]);
}
