import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../tokens';

export interface ChartSeries {
  readonly name: string;
  readonly data: readonly (number | null)[];
  /** Drawn lighter and broken, beside what was measured. */
  readonly estimate?: boolean;
  /** A token, such as sdg-11; else the next of the series colours. */
  readonly color?: string;
}

export interface ChartContent {
  readonly kind: 'bar' | 'line' | 'donut' | 'stacked';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly horizontal: boolean;
  readonly narrow: boolean;
  readonly still: boolean;
  readonly font: string;
  readonly description: string;
  /** Writes a value with its unit. */
  readonly format: (value: number) => string;
}

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'roundRect'];

/** Says to ECharts what to draw, in the colours of the current scheme. */
export function chartOption(content: ChartContent, palette: Palette): EChartsCoreOption {
  const ink = { color: palette('ink'), fontFamily: content.font, fontSize: 13 };
  const common = {
    animation: !content.still,
    animationDuration: 320,
    backgroundColor: 'transparent',
    textStyle: ink,
    aria: {
      enabled: true,
      label: { enabled: true, description: content.description },
      decal: { show: content.kind === 'donut' || (content.kind !== 'line' && content.series.length > 1) },
    },
    tooltip: {
      trigger: content.kind === 'donut' ? 'item' : 'axis',
      axisPointer: { type: content.kind === 'line' ? 'line' : 'shadow' },
      backgroundColor: palette('surface-raised'),
      borderColor: palette('line-strong'),
      textStyle: ink,
      confine: true,
      valueFormatter: (value: unknown) => (typeof value === 'number' ? content.format(value) : '–'),
    },
    legend: {
      show: content.kind === 'donut' ? content.narrow : content.series.length > 1,
      type: 'scroll',
      bottom: 0,
      icon: 'roundRect',
      itemGap: 18,
      textStyle: ink,
      pageTextStyle: ink,
      pageIconColor: palette('primary'),
      pageIconInactiveColor: palette('line-strong'),
    },
  };
  return content.kind === 'donut'
    ? { ...common, series: [donut(content, palette)] }
    : { ...common, ...axes(content, palette), series: content.series.map((s, i) => drawn(content, palette, s, i)) };
}

function axes(content: ChartContent, palette: Palette): object {
  const text = { color: palette('ink-soft'), fontFamily: content.font, fontSize: 13 };
  const names = {
    type: 'category',
    data: content.categories,
    inverse: content.horizontal,
    boundaryGap: content.kind !== 'line',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette('line-strong') } },
    axisLabel: {
      ...text,
      hideOverlap: true,
      ...(content.horizontal ? { width: content.narrow ? 110 : 190, overflow: 'break' } : {}),
    },
  };
  const values = {
    type: 'value',
    axisLabel: { ...text, formatter: content.format, hideOverlap: true },
    splitNumber: content.narrow ? 3 : 5,
    splitLine: { lineStyle: { color: palette('line') } },
  };
  return {
    grid: { left: 8, right: 16, top: 16, bottom: content.series.length > 1 ? 44 : 8, outerBoundsMode: 'same' },
    xAxis: content.horizontal ? values : names,
    yAxis: content.horizontal ? names : values,
  };
}

function drawn(content: ChartContent, palette: Palette, series: ChartSeries, index: number): object {
  const color = colourOf(palette, series, index);
  const common = { name: series.name, data: series.data, emphasis: { focus: 'series' } };
  if (content.kind === 'line') {
    return {
      ...common,
      type: 'line',
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 8,
      connectNulls: false,
      itemStyle: { color },
      lineStyle: { color, width: 2.5, type: series.estimate ? [6, 5] : 'solid' },
    };
  }
  return {
    ...common,
    type: 'bar',
    barMaxWidth: 34,
    ...(content.kind === 'stacked' ? { stack: 'all' } : {}),
    itemStyle: {
      color,
      borderColor: series.estimate ? palette('ink') : palette('surface'),
      borderType: series.estimate ? 'dashed' : 'solid',
      borderWidth: content.kind === 'stacked' || series.estimate ? 1 : 0,
      opacity: series.estimate ? 0.6 : 1,
      borderRadius: content.kind === 'stacked' ? 0 : content.horizontal ? [0, 5, 5, 0] : [5, 5, 0, 0],
    },
  };
}

function donut(content: ChartContent, palette: Palette): object {
  const data = content.series[0]?.data ?? [];
  return {
    type: 'pie',
    radius: ['48%', '74%'],
    center: ['50%', content.narrow ? '44%' : '50%'],
    itemStyle: { borderColor: palette('surface'), borderWidth: 2, borderRadius: 4 },
    label: {
      show: !content.narrow,
      color: palette('ink'),
      fontFamily: content.font,
      fontSize: 13,
      lineHeight: 18,
      formatter: ({ name, value }: { name: string; value: number }) => `${name}\n${content.format(value)}`,
    },
    labelLine: { lineStyle: { color: palette('line-strong') } },
    data: content.categories.map((name, i) => ({
      name,
      value: data[i] ?? 0,
      itemStyle: { color: palette(`series-${(i % 8) + 1}`) },
    })),
  };
}

function colourOf(palette: Palette, series: ChartSeries, index: number): string {
  return palette(series.color ?? `series-${(index % 8) + 1}`);
}
