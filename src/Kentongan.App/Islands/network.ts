import Graph from 'graphology';
import { RestingSigma } from './restingSigma';
import { colours, onThemeChange } from './colours';
import type { Colours } from './colours';
import type { Island } from './mount';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';

interface Network {
  x: number[];
  y: number[];
  community: number[];
  name: (string | null)[];
  official: boolean[];
  tone: (number | null)[];
  sizes: Record<string, number[]>;
  since: number[];
  source: number[];
  target: number[];
  edge_since: number[];
  start: string;
  hours: number;
  communities: string[];
  words: Record<string, string>;
  language: string;
}

const hues = 12;
const mostEdges = 120_000;

/** Who talks with whom: drag, zoom, click a dot for its community or a public account for its posts, play the time. */
const network: Island = async (element, source) => {
  const data = await load(source);
  const graph = new Graph({ type: 'directed' });
  let until = data.hours;
  data.x.forEach((x, i) => graph.addNode(i, { x, y: -data.y[i]!, label: data.name[i] ? `@${data.name[i]}` : '', size: size(data, element.dataset.size ?? 'pagerank', i) }));
  for (let i = 0; i < Math.min(mostEdges, data.source.length); i++) graph.mergeEdge(data.source[i]!, data.target[i]!, { since: data.edge_since[i] });
  const paint = () => {
    const c = colours();
    graph.forEachNode(node => graph.setNodeAttribute(node, 'color', colour(data, element.dataset.colour ?? 'community', Number(node), c)));
  };
  const paintTies = () => {
    const c = colours();
    graph.forEachEdge((edge, _, source, target) => graph.setEdgeAttribute(edge, 'color', tieColour(data, Number(source), Number(target), c, graph.size)));
  };
  paint();
  paintTies();
  const c = colours();
  const thickness = graph.size < 3000 ? 1.4 : graph.size < 20_000 ? 1 : 0.6;
  const names = apart(c.of('paper'));
  const sigma = new RestingSigma(graph, element, {
    allowInvalidContainer: true, defaultEdgeColor: faint(c.of('ink'), 0.28), labelColor: { color: c.of('ink') }, labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 12, labelRenderedSizeThreshold: 5, labelGridCellSize: 150, defaultDrawNodeLabel: names.draw, minEdgeThickness: 0.4, defaultEdgeType: 'line',
    nodeReducer: (node, attributes) => (data.since[Number(node)]! > until ? { ...attributes, hidden: true } : attributes),
    edgeReducer: (_, attributes) => ({ ...attributes, size: thickness, hidden: (attributes['since'] as number) > until }),
  });
  sigma.on('beforeRender', names.begin);
  sigma.setCustomBBox(middle(data));
  sigma.refresh();
  sigma.on('clickNode', ({ node }) => { if (!sigma.isMoved) location.assign(address(element, data, Number(node))); });
  sigma.on('enterNode', () => { element.style.cursor = 'pointer'; });
  sigma.on('leaveNode', () => { element.style.cursor = ''; });
  const began = beginnings(graph, data);
  const stopPlayer = player(element, data, hour => {
    const between = began.slice(Math.min(hour, until) + 1, Math.max(hour, until) + 1);
    until = hour;
    sigma.refresh({ partialGraph: { nodes: between.flatMap(one => one.nodes), edges: between.flatMap(one => one.edges) }, skipIndexation: true, schedule: true });
  });
  const stopPng = png();
  const stopTheme = onThemeChange(() => {
    paint();
    paintTies();
    const now = colours();
    names.on(now.of('paper'));
    sigma.setSetting('defaultEdgeColor', faint(now.of('ink'), 0.28));
    sigma.setSetting('labelColor', { color: now.of('ink') });
  });
  return () => { stopPlayer(); stopPng(); stopTheme(); sigma.kill(); };
};

export default network;

/** By hour: who and which ties begin then. */
function beginnings(graph: Graph, data: Network): { nodes: string[]; edges: string[] }[] {
  const hours = Array.from({ length: data.hours + 1 }, () => ({ nodes: [] as string[], edges: [] as string[] }));
  const at = (hour: number) => hours[Math.max(0, Math.min(data.hours, hour))]!;
  graph.forEachNode(node => at(data.since[Number(node)]!).nodes.push(node));
  graph.forEachEdge((edge, attributes) => at(attributes['since'] as number).edges.push(edge));
  return hours;
}

/** 202 means that the drawing is being made. */
async function load(source: string): Promise<Network> {
  for (let attempt = 0; attempt < 30; attempt++) {
    const response = await fetch(source, { headers: { accept: 'application/json' } });
    if (response.status === 200) return (await response.json()) as Network;
    if (response.status !== 202) throw new Error(`${source}: ${response.status}`);
    await new Promise(resolve => setTimeout(resolve, 2000));
  }
  throw new Error(`${source}: not ready`);
}

/** Where nearly everybody is: a few that drift far out must not make the rest a dot. */
function middle(data: Network): { x: [number, number]; y: [number, number] } {
  const between = (values: number[]): [number, number] => {
    const sorted = [...values].sort((a, b) => a - b);
    return [sorted[Math.floor(sorted.length * 0.02)] ?? 0, sorted[Math.ceil(sorted.length * 0.98) - 1] ?? 1];
  };
  return { x: between(data.x), y: between(data.y.map(y => -y)) };
}

/** Area follows the measure, so that the eye compares rightly. */
function size(data: Network, measure: string, node: number): number {
  const values = data.sizes[measure] ?? [];
  const most = largest.get(values) ?? Math.max(1e-12, ...sampleMax(values));
  largest.set(values, most);
  return 1.4 + 9 * Math.sqrt((values[node] ?? 0) / most);
}

const largest = new WeakMap<number[], number>();

const sampleMax = (values: number[]) => [values.reduce((most, value) => Math.max(most, value), 0)];

function colour(data: Network, by: string, node: number, c: Colours): string {
  if (by === 'sentiment') {
    const tone = data.tone[node];
    return tone == null ? c.of('unknown') : tone > 0.1 ? c.of('positive') : tone < -0.1 ? c.of('negative') : c.of('neutral');
  }
  const community = data.community[node]!;
  return community < hues ? c.of(`hue-${community + 1}`) : c.of('hue-0');
}

/** A tie within a community has its colour, one between two is grey; the more there are, the fainter each. */
function tieColour(data: Network, source: number, target: number, c: Colours, ties: number): string {
  const strength = ties < 5000 ? 1 : ties < 40_000 ? 0.6 : 0.35;
  const community = data.community[source]!;
  const within = community === data.community[target];
  return within && community < hues ? faint(c.of(`hue-${community + 1}`), 0.55 * strength) : faint(c.of('ink'), (within ? 0.34 : 0.2) * strength);
}

/** Names that stand clear of the lines, and of each other: of two that would cover each other the second is left out. */
function apart(halo: string): { begin: () => void; on: (ground: string) => void; draw: NodeLabelDrawingFunction } {
  const taken: { x: number; y: number; width: number }[] = [];
  const begin = () => { taken.length = 0; };
  const on = (ground: string) => { halo = ground; };
  const draw: NodeLabelDrawingFunction = (context, data, settings) => {
    if (!data.label) return;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const [x, y, width] = [data.x + data.size + 3, data.y + settings.labelSize / 3, context.measureText(data.label).width];
    if (taken.some(one => Math.abs(one.y - y) < settings.labelSize * 1.2 && x < one.x + one.width && one.x < x + width)) return;
    taken.push({ x, y, width });
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = halo;
    context.strokeText(data.label, x, y);
    context.fillStyle = settings.labelColor.color ?? '';
    context.fillText(data.label, x, y);
  };
  return { begin, on, draw };
}

/** WebGL knows no color-mix: a colour thinned by its own channel, which Sigma wants multiplied into the others; else thin lines that cross add up to white. */
const faint = (colour: string, alpha: number) => {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].slice(0, 3).map(part => Math.round(Number(part[0]) * alpha));
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
};

function address(element: HTMLElement, data: Network, node: number): string {
  const name = data.name[node];
  return name
    ? (element.dataset.account ?? '').replace('__handle__', encodeURIComponent(name))
    : (element.dataset.community ?? '').replace('__number__', String(data.community[node]! + 1));
}

function player(element: HTMLElement, data: Network, show: (hour: number) => void): () => void {
  const box = element.parentElement?.querySelector<HTMLElement>('.player');
  const range = box?.querySelector('input'), button = box?.querySelector('button'), output = box?.querySelector('output');
  if (!box || !range || !button || !output || data.hours === 0) return () => {};
  const format = new Intl.DateTimeFormat(data.language, { dateStyle: 'medium', timeStyle: 'short' });
  let timer = 0;
  const set = (hour: number) => {
    range.value = String(hour);
    const text = hour >= data.hours ? data.words['all'] ?? '' : `${data.words['until']} ${format.format(new Date(Date.parse(data.start) + hour * 3_600_000))}`;
    output.textContent = text;
    range.setAttribute('aria-valuetext', text);
    show(hour);
  };
  const stop = () => { clearInterval(timer); timer = 0; button.querySelector('span')!.textContent = data.words['play'] ?? ''; };
  const step = Math.max(1, Math.round(data.hours / 120));
  box.hidden = false;
  range.max = String(data.hours);
  set(data.hours);
  range.addEventListener('input', () => { stop(); set(Number(range.value)); });
  button.addEventListener('click', () => {
    if (timer) return stop();
    button.querySelector('span')!.textContent = data.words['pause'] ?? '';
    if (Number(range.value) >= data.hours) set(0);
    timer = window.setInterval(() => {
      const next = Math.min(data.hours, Number(range.value) + step);
      set(next);
      if (next >= data.hours) stop();
    }, 90);
  });
  return stop;
}

/** The picture that the server draws, as PNG. */
function png(): () => void {
  const button = document.querySelector<HTMLElement>('[data-network-png]');
  const save = async () => {
    const response = await fetch(button?.dataset.networkPng ?? '');
    if (response.status !== 200) return;
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await response.text())}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 2080;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const link = document.createElement('a');
    link.download = `${button?.dataset.fileMark ?? ''}kentongan-jaringan.png`;
    link.href = canvas.toDataURL('image/png');
    link.click();
  };
  const click = () => { void save(); };
  button?.addEventListener('click', click);
  return () => button?.removeEventListener('click', click);
}
