// node apart.mjs SENTIMENT OUT: NusaX was written from reviews of SmSA, so a text may stand in one's training part and the other's validation part.
// Writes OUT/smsa.tsv and OUT/nusax.tsv: the training parts without what begins like a text that models are judged on. Reviews, and sentences in Indonesian and the four largest regional
// languages, count more than others (chosen by cross-validation within the training parts).
import { readFileSync, writeFileSync } from 'node:fs';
import { csvRows } from './rows.mjs';
import { languages } from './align.mjs';

const [sentiment, out] = process.argv.slice(2);
const nusax = `${sentiment}/nusax`;
const weights = { reviews: 1.6, often: 2.5 };
const often = ['indonesian', 'javanese', 'sundanese', 'minangkabau', 'balinese'];
const start = text => text.toLowerCase().replace(/[^\p{L}]/gu, '').slice(0, 30);
const read = (language, part) => csvRows(`${nusax}/${language}/${part}.csv`);

const judged = new Set([...read('indonesian', 'valid'), ...csvRows(`${sentiment}/smsa-valid.tsv`, '\t')].map(row => start(row.text)));
const reviews = readFileSync(`${sentiment}/smsa-train.tsv`, 'utf8').trimEnd().split('\n');
const kept = reviews.filter(line => !judged.has(start(line.split('\t')[0])));
const [header, ...rows] = kept;
writeFileSync(`${out}/smsa.tsv`, `${header}\tweight\n` + rows.map(row => `${row}\t${weights.reviews}\n`).join(''));

const known = new Set(read('indonesian', 'train').filter(row => judged.has(start(row.text))).map(row => row.id));
const all = ['indonesian', 'english', ...languages(nusax)].sort().flatMap(language => read(language, 'train').map(row => ({ ...row, weight: often.includes(language) ? weights.often : 1 })));
const sentences = all.filter(row => !known.has(row.id));
writeFileSync(`${out}/nusax.tsv`, 'text\tlabel\tweight\n' + sentences.map(row => `${row.text.replace(/\s+/g, ' ')}\t${row.label}\t${row.weight}\n`).join(''));
console.error(`${reviews.length - kept.length} reviews and ${all.length - sentences.length} sentences left out.`);
