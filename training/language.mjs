// node language.mjs DATA OUT: Indonesian to learn the language from, as it is written in several places: every eighth headline and every third review, without
// reviews that begin like a validation sentence of NusaX (whose texts were once such reviews).
import { readFileSync, writeFileSync } from 'node:fs';
import { csvRows } from './rows.mjs';

const [data, out] = process.argv.slice(2);
const start = text => text.toLowerCase().replace(/[^\p{L}]/gu, '').slice(0, 30);
const judged = new Set(csvRows(`${data}/sentiment/nusax/indonesian/valid.csv`).map(row => start(row.text)));
const headlines = readFileSync(`${data}/text/news-titles.txt`, 'utf8').split('\n').filter(line => line !== '').filter((_, at) => at % 8 === 0);
const reviews = csvRows(`${data}/sentiment/smsa-train.tsv`, '\t').map(row => row.text).filter(text => !judged.has(start(text))).filter((_, at) => at % 3 === 0);
writeFileSync(out, [...headlines, ...reviews].map(text => text.replace(/\s+/g, ' ').trim() + '\n').join(''));
