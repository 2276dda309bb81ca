// node regional.mjs NUSAX SMSA OUT: which word of a regional language stands for which Indonesian word: our own list (words/regional.txt), and what NusaX' parallel
// training sentences teach (IBM Model 1 in both directions, Brown et al. 1993). Words that Indonesian texts use themselves are not learned.
import { readFileSync, writeFileSync } from 'node:fs';
import { aligned, languages, sentences, words } from './align.mjs';

const [nusax, smsa, out] = process.argv.slice(2);
const often = 4;

const used = new Map();
const count = text => words(text).forEach(word => used.set(word, (used.get(word) ?? 0) + 1));
readFileSync(smsa, 'utf8').split('\n').forEach(count);
const indonesian = sentences(nusax, 'indonesian');
indonesian.forEach(text => words(text).forEach(word => used.set(word, often)));

const best = new Map();
for (const language of languages(nusax)) {
  for (const [word, other, odds] of aligned(sentences(nusax, language), indonesian)) {
    const isWord = /^\p{L}{3,}$/u.test(word) && /^\p{L}{3,}$/u.test(other);
    if (isWord && word !== other && (used.get(word) ?? 0) < often && odds > (best.get(word)?.odds ?? 0)) best.set(word, { other, odds });
  }
}
for (const line of readFileSync(new URL('words/regional.txt', import.meta.url), 'utf8').split('\n').filter(line => line !== '' && line[0] !== '#')) {
  const [other, ours] = line.split(': ');
  for (const word of ours.split(' ')) best.set(word, { other, odds: 1 });
}
writeFileSync(out, [...best].map(([word, { other }]) => `${word} ${other}\n`).sort().join(''));
console.error(`${best.size} words`);
