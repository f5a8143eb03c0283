import type { StylesheetJson } from 'cytoscape';
import { KINDS, markOf } from '../kinds';
import type { Palette } from '../tokens';

/** What decides the look besides the scheme. */
export interface LookOptions {
  readonly dense: boolean;
  readonly zoom: number;
  readonly fontFamily: string;
}

export const COMMUNITY_COLOURS = 8;

/** Builds the sheet for the canvas from the tokens of the current scheme. */
export function lookOf(palette: Palette, { dense, zoom, fontFamily }: LookOptions): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': palette('ink-soft'),
        'border-width': dense ? 0 : 2,
        'border-color': palette('surface'),
        label: 'data(label)',
        color: palette('ink'),
        'font-family': fontFamily,
        'font-size': 12,
        'font-weight': 550 as unknown as 'bold',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
        'text-outline-color': palette('surface'),
        'text-outline-width': 3,
        'min-zoomed-font-size': dense ? 10.5 : 7.5,
        'overlay-opacity': 0,
      },
    },
    ...KINDS.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: markOf(kind).shape as 'ellipse', 'background-color': palette(markOf(kind).token) },
    })),
    ...Array.from({ length: COMMUNITY_COLOURS }, (_, i) => ({
      selector: `node[hue = ${i + 1}]`,
      style: { 'background-color': palette(`series-${i + 1}`) },
    })),
    {
      selector: 'node.top',
      style: {
        'font-size': Math.min(13 / zoom, 150),
        'text-max-width': `${Math.min(130 / zoom, 1600)}px`,
        'text-outline-width': Math.min(3 / zoom, 36),
        'text-margin-y': 2,
        'min-zoomed-font-size': 0,
        'z-index': 5,
      },
    },
    {
      selector: 'node[?focus]',
      style: { 'border-width': 5, 'border-color': palette('accent'), 'font-weight': 'bold', 'z-index': 8 },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette('line-strong'),
        'curve-style': 'haystack',
        'haystack-radius': 0,
        opacity: dense ? 0.22 : 0.5,
        'overlay-opacity': 0,
      },
    },
    { selector: '.faded', style: { opacity: dense ? 0.06 : 0.14, 'text-opacity': 0 } },
    {
      selector: 'node.near, node.hover',
      style: {
        'font-size': Math.max(12, 12 / zoom),
        'text-max-width': `${Math.max(120, 120 / zoom)}px`,
        'text-outline-width': Math.max(3, 3 / zoom),
        'min-zoomed-font-size': 0,
        'z-index': 10,
      },
    },
    {
      selector: 'edge.near',
      style: {
        'line-color': palette('primary'),
        opacity: 0.9,
        label: 'data(label)',
        color: palette('ink'),
        'font-family': fontFamily,
        'font-size': Math.max(11, 11 / zoom),
        'min-zoomed-font-size': 9,
        'text-outline-color': palette('surface'),
        'text-outline-width': Math.max(3, 3 / zoom),
        'text-wrap': 'ellipsis',
        'text-max-width': `${Math.max(110, 110 / zoom)}px`,
        'z-index': 4,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'border-width': Math.max(4, 4 / zoom),
        'border-color': palette('focus'),
        'z-index': 20,
      },
    },
  ];
}
