// Reads CSV as the data sets are written: a header, quotes where a text holds commas or line breaks.
import { readFileSync } from 'node:fs';

/** The cells of every row, the header's first. */
export function csvCells(text, delimiter = ',') {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === delimiter || c === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push(row.splice(0));
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** The rows of a file as objects named by its header. */
export function csvRows(path, delimiter = ',') {
  const [header, ...rows] = csvCells(readFileSync(path, 'utf8'), delimiter);
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
