// Bundles the islands and the style sheet, and draws the icon sprite, into wwwroot/assets.
import { build } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', 'wwwroot', 'assets');
const icons = join(here, '..', 'node_modules', '@tabler', 'icons', 'icons', 'outline');

/** One <symbol> an icon: pages reference it by name and inherit the text colour. */
async function symbol(name) {
  const svg = await readFile(join(icons, `${name}.svg`), 'utf8');
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" `
    + `stroke-linecap="round" stroke-linejoin="round">${inside.replace(/\s+/g, ' ').trim()}</symbol>`;
}

async function sprite() {
  const names = JSON.parse(await readFile(join(here, 'icons.json'), 'utf8'));
  const symbols = await Promise.all(names.map(symbol));
  await writeFile(join(out, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await Promise.all([
  sprite(),
  build({
    entryPoints: { main: join(here, 'main.ts'), app: join(here, 'styles', 'app.css') },
    outdir: out,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    logLevel: 'warning',
  }),
]);
