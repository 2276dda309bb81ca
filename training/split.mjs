// node split.mjs FILE PART REST: every tenth row of a CSV goes to REST, the others to PART; both keep the header.
import { readFileSync, writeFileSync } from 'node:fs';

const [file, part, rest] = process.argv.slice(2);
const rows = [];
let start = 0;
let quoted = false;
const text = readFileSync(file, 'utf8');
for (let i = 0; i <= text.length; i++) {
  if (text[i] === '"') quoted = !quoted;
  if (i === text.length || (text[i] === '\n' && !quoted)) {
    if (i > start) rows.push(text.slice(start, i));
    start = i + 1;
  }
}
const [header, ...body] = rows;
writeFileSync(part, [header, ...body.filter((_, i) => i % 10 !== 0)].join('\n') + '\n');
writeFileSync(rest, [header, ...body.filter((_, i) => i % 10 === 0)].join('\n') + '\n');
