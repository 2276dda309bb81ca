// node translate.mjs NUSAX SMSA OUT: writes SmSA's training reviews word by word in the languages of NusaX.
// NusaX is parallel, so which word stands for which is learned from its training sentences (IBM Model 1, Brown et al. 1993).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { csvRows } from './rows.mjs';

const [nusax, smsa, out] = process.argv.slice(2);
const rounds = 10;
const certain = 0.12;
const weight = 0.3;
const textsEach = { javanese: 2000, sundanese: 2000, minangkabau: 1500, balinese: 2000 };
const textsElse = 500;

const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];

function align(pairs) {
  let chance = new Map();
  for (let round = 0; round < rounds; round++) {
    const counts = new Map();
    for (const [from, to] of pairs) {
      for (const word of to) {
        const odds = from.map(each => (round === 0 ? 1 : (chance.get(each)?.get(word) ?? 0)));
        const sum = odds.reduce((a, b) => a + b, 0) || 1;
        from.forEach((each, i) => {
          const row = counts.get(each) ?? counts.set(each, new Map()).get(each);
          row.set(word, (row.get(word) ?? 0) + odds[i] / sum);
        });
      }
    }
    for (const row of counts.values()) {
      const sum = [...row.values()].reduce((a, b) => a + b, 0);
      for (const [word, count] of row) row.set(word, count / sum);
    }
    chance = counts;
  }
  return chance;
}

// A word is taken over when both directions agree that the two belong together.
function lexicon(pairs) {
  const there = align(pairs);
  const back = align(pairs.map(([from, to]) => [to, from]));
  const found = new Map();
  for (const [word, row] of there) {
    const choices = [...row].map(([other, odds]) => [other, odds * (back.get(other)?.get(word) ?? 0)]).filter(([, odds]) => odds >= certain);
    choices.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (choices.length > 0) found.set(word, choices[0][0]);
  }
  return found;
}

function random(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

const texts = language => new Map(csvRows(`${nusax}/${language}/train.csv`).map(row => [row.id, row.text]));
const indonesian = texts('indonesian');
const reviews = readFileSync(smsa, 'utf8').trimEnd().split('\n').slice(1).map(line => line.split('\t'));
const next = random(20261122);
const rows = ['text\tlabel\tweight'];
for (const language of readdirSync(nusax).sort().filter(name => name !== 'indonesian' && name !== 'english')) {
  const pairs = [...texts(language)].filter(([id]) => indonesian.has(id)).map(([id, text]) => [words(indonesian.get(id)), words(text)]);
  const known = lexicon(pairs);
  let made = 0;
  for (let i = 0; i < (textsEach[language] ?? textsElse); i++) {
    const [text, label] = reviews[Math.floor(next() * reviews.length)];
    const translated = words(text).map(word => known.get(word) ?? word);
    rows.push(`${translated.join(' ')}\t${label}\t${weight}`);
    made++;
  }
  console.error(`${language}: ${known.size} words, ${made} texts`);
}
writeFileSync(out, rows.join('\n') + '\n');
