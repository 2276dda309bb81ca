// node translate.mjs NUSAX SMSA OUT: writes SmSA's training reviews word by word in the languages of NusaX.
import { readFileSync, writeFileSync } from 'node:fs';
import { aligned, languages, sentences, words } from './align.mjs';
import { random } from './random.mjs';

const [nusax, smsa, out] = process.argv.slice(2);
const weight = 0.6;
const textsEach = { javanese: 2000, sundanese: 2000, minangkabau: 1500, balinese: 2000 };
const textsElse = 500;

const indonesian = sentences(nusax, 'indonesian');
const reviews = readFileSync(smsa, 'utf8').trimEnd().split('\n').slice(1).map(line => line.split('\t'));
const next = random(20261122);
const rows = ['text\tlabel\tweight'];
for (const language of languages(nusax)) {
  const known = new Map([...aligned(indonesian, sentences(nusax, language))].map(([word, other]) => [word, other]));
  for (let i = 0; i < (textsEach[language] ?? textsElse); i++) {
    const [text, label] = reviews[Math.floor(next() * reviews.length)];
    rows.push(`${words(text).map(word => known.get(word) ?? word).join(' ')}\t${label}\t${weight}`);
  }
  console.error(`${language}: ${known.size} words`);
}
writeFileSync(out, rows.join('\n') + '\n');
