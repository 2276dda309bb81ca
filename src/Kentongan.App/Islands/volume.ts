import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, BrushComponent, GridComponent, MarkAreaComponent, MarkLineComponent, MarkPointComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsType } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colours, onThemeChange } from './colours';
import type { Colours } from './colours';
import type { Island } from './mount';

use([AriaComponent, BarChart, LineChart, BrushComponent, GridComponent, MarkAreaComponent, MarkLineComponent, MarkPointComponent, TooltipComponent, CanvasRenderer]);

interface Volume {
  grain: string;
  times: string[];
  labels: string[];
  ends: string[];
  series: { key: string; name: string; colour: string; values: number[] }[];
  voices: number[] | null;
  voices_name: string;
  baseline: (number | null)[] | null;
  baseline_name: string;
  peaks: { from: number; to: number; top: number; label: string }[];
  notes: { at: number; text: string }[];
  language: string;
}

/** Volume as stacked bars, voices and the usual level as lines, peaks marked; drag to look closer, click to see the posts. */
const volume: Island = async (element, source) => {
  const response = await fetch(source, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  const data = (await response.json()) as Volume;
  const chart = init(element);
  const draw = () => chart.setOption(options(data, colours(), element.clientWidth), true);
  draw();
  link(chart, element, data);
  const observer = new ResizeObserver(() => { chart.resize(); draw(); armBrush(chart); });
  observer.observe(element);
  armBrush(chart);
  const stopTheme = onThemeChange(draw);
  return () => { observer.disconnect(); stopTheme(); chart.dispose(); };
};

export default volume;

const axisText = (c: Colours) => ({ color: c.of('ink-soft'), fontFamily: 'inherit', fontSize: 12 });

function options(data: Volume, c: Colours, width: number) {
  const number = new Intl.NumberFormat(data.language);
  const bars = data.series.map((series, i) => ({
    type: 'bar' as const, name: series.name, stack: 'all', data: series.values, barCategoryGap: '18%', barMaxWidth: 36,
    itemStyle: { color: c.of(series.colour), decal: decal(series.key) }, emphasis: { disabled: true },
    ...(i === 0 ? { ...peaks(data, c), ...notes(data, c) } : {}),
  }));
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 8, top: 28, bottom: 4, outerBoundsMode: 'same' as const, outerBoundsContain: 'axisLabel' as const },
    tooltip: {
      trigger: 'axis' as const, renderMode: 'richText' as const, confine: true, backgroundColor: c.of('raised'), borderColor: c.of('line'),
      textStyle: { color: c.of('ink'), fontSize: 12 }, axisPointer: { type: 'shadow' as const }, valueFormatter: (v: unknown) => v == null ? '–' : number.format(Number(v)),
    },
    brush: { xAxisIndex: 0, toolbox: [] as never[], brushStyle: { color: c.of('wood-soft'), borderColor: c.of('wood'), borderWidth: 1 }, throttleType: 'debounce' as const },
    xAxis: {
      type: 'category' as const, data: data.labels, axisLine: { lineStyle: { color: c.of('line-strong') } }, axisTick: { show: false },
      axisLabel: { ...axisText(c), hideOverlap: true, interval: Math.max(0, Math.ceil(data.labels.length / Math.max(3, width / 90)) - 1) },
    },
    yAxis: {
      type: 'value' as const, minInterval: 1, splitLine: { lineStyle: { color: c.of('line') } },
      axisLabel: { ...axisText(c), formatter: (v: number) => number.format(v) },
    },
    series: [...bars, ...lines(data, c)],
  };
}

function lines(data: Volume, c: Colours) {
  const line = (name: string, values: (number | null)[], colour: string, type: 'solid' | 'dashed') => ({
    type: 'line' as const, name, data: values, symbol: 'none', connectNulls: false, step: false as const,
    lineStyle: { color: c.of(colour), width: 1.75, type }, itemStyle: { color: c.of(colour) }, emphasis: { disabled: true },
  });
  const drawn = [];
  if (data.voices) drawn.push(line(data.voices_name, data.voices, 'ink', 'solid'));
  if (data.baseline) drawn.push(line(data.baseline_name, data.baseline, 'ink-faint', 'dashed'));
  return drawn;
}

function peaks(data: Volume, c: Colours) {
  return {
    markArea: {
      silent: true, itemStyle: { color: c.of('wood-soft'), opacity: 0.9 },
      data: data.peaks.map(p => [{ xAxis: p.from }, { xAxis: p.to }] as [{ xAxis: number }, { xAxis: number }]),
    },
    markPoint: {
      symbol: 'pin', symbolSize: 30, itemStyle: { color: c.of('wood') },
      label: { color: c.of('on-wood'), fontSize: 11, fontWeight: 700, formatter: (p: { name: string }) => p.name },
      data: data.peaks.map((p, i) => ({ name: String(i + 1), coord: [p.top, totalAt(data, p.top)] })),
    },
  };
}

/** What people wrote on the time line: a line and its words; the list below says the same. */
function notes(data: Volume, c: Colours) {
  return {
    markLine: {
      silent: true, symbol: 'none', lineStyle: { color: c.of('ink-soft'), type: 'dotted' as const, width: 1.5 },
      label: { color: c.of('ink'), fontSize: 11, formatter: (p: { name: string }) => p.name.length > 24 ? `${p.name.slice(0, 23)}…` : p.name, position: 'insideEndTop' as const },
      data: data.notes.map(n => ({ name: n.text, xAxis: n.at })),
    },
  };
}

const totalAt = (data: Volume, i: number) => data.series.reduce((sum, s) => sum + (s.values[i] ?? 0), 0);

/** Negative carries hatching, neutral dots: colour is never the only sign. */
function decal(key: string) {
  const ink = 'rgba(255,255,255,0.55)';
  if (key === 'negative') return { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: ink };
  if (key === 'neutral') return { symbol: 'circle', dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], symbolSize: 0.5, color: ink };
  return { symbol: 'none' };
}

function armBrush(chart: EChartsType): void {
  chart.dispatchAction({ type: 'takeGlobalCursor', key: 'brush', brushOption: { brushType: 'lineX', brushMode: 'single' } });
}

/** A drag narrows the page to that time; a click opens the posts of that bar. Both are addresses that can be shared. */
function link(chart: EChartsType, element: HTMLElement, data: Volume): void {
  const between = (address: string | undefined, from: number, to: number) => {
    const start = data.times[from], end = data.ends[to];
    if (!address || !start || !end) return;
    location.assign(address.replace('__from__', encodeURIComponent(start)).replace('__to__', encodeURIComponent(end)));
  };
  chart.on('brushEnd', event => {
    const range = (event as { areas: { coordRange?: [number, number] }[] }).areas[0]?.coordRange;
    if (!range) return;
    if (range[1] - range[0] >= 1) between(element.dataset.brush, Math.max(0, range[0]), Math.min(data.times.length - 1, range[1]));
    else chart.dispatchAction({ type: 'brush', areas: [] });
  });
  chart.getZr().on('click', event => {
    const x = chart.convertFromPixel({ xAxisIndex: 0 }, event.offsetX);
    if (chart.containPixel('grid', [event.offsetX, event.offsetY])) between(element.dataset.posts, Number(x), Number(x));
  });
}
