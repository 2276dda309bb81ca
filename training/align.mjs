// Which words stand for each other in parallel sentences: IBM Model 1 (Brown et al. 1993), believed where both directions agree.
import { readdirSync } from 'node:fs';
import { csvRows } from './rows.mjs';

const rounds = 8;
const certain = 0.12;

export const words = text => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];

/** The regional languages of NusaX. */
export const languages = nusax => readdirSync(nusax).sort().filter(name => name !== 'indonesian' && name !== 'english');

/** Training sentences of a language by their number. */
export const sentences = (nusax, language) => new Map(csvRows(`${nusax}/${language}/train.csv`).map(row => [row.id, row.text]));

/** [word, word of the other side, odds] for every word that has a partner; 1 is certain. */
export function* aligned(from, to) {
  const pairs = [...from].filter(([id]) => to.has(id)).map(([id, text]) => [numbered(text), numbered(to.get(id))]);
  const there = chances(pairs);
  const back = chances(pairs.map(([left, right]) => [right, left]));
  for (const [word, row] of there) {
    let partner;
    let most = certain;
    for (const [other, chance] of row) {
      const odds = chance * (back.get(other)?.get(word) ?? 0);
      if (odds >= most) [partner, most] = [other, odds];
    }
    if (partner !== undefined) yield [names[word], names[partner], most];
  }
}

const names = [];
const numbers = new Map();
const numbered = text => words(text).map(word => {
  if (!numbers.has(word)) numbers.set(word, names.push(word) - 1);
  return numbers.get(word);
});

function chances(pairs) {
  let chance = new Map();
  for (let round = 0; round < rounds; round++) {
    const counts = new Map();
    for (const [from, to] of pairs) {
      const rows = from.map(word => chance.get(word));
      const sums = from.map(word => counts.get(word) ?? counts.set(word, new Map()).get(word));
      for (const other of to) {
        const odds = rows.map(row => (row === undefined ? 1 : (row.get(other) ?? 0)));
        const all = odds.reduce((a, b) => a + b, 0) || 1;
        odds.forEach((each, i) => {
          if (each > 1e-6) sums[i].set(other, (sums[i].get(other) ?? 0) + each / all);
        });
      }
    }
    for (const row of counts.values()) {
      let all = 0;
      for (const value of row.values()) all += value;
      for (const [other, value] of row) row.set(other, value / all);
    }
    chance = counts;
  }
  return chance;
}
