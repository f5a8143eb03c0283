import type { StylesheetJson } from 'cytoscape';
import { KINDS, markOf } from '../kinds';
import type { Palette } from '../tokens';

/** What decides the look besides the scheme. */
export interface LookOptions {
  /** Many nodes: thin edges, no borders. */
  readonly dense: boolean;
}

/** What decides how a name is written. */
export interface NameOptions {
  readonly zoom: number;
  readonly fontFamily: string;
  readonly size: number;
  readonly side: 'bottom' | 'top';
}

export const COMMUNITY_COLOURS = 8;

/** Names keep their size on the screen at every zoom: pixels of the letters, below the node, and of a line. */
export const NAME_SIZE = 12.5;
export const NAME_GAP = 3;
export const NAME_WIDTH = 160;

/** Builds the sheet for the canvas from the tokens of the current scheme. */
export function lookOf(palette: Palette, { dense }: LookOptions): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': palette('ink-soft'),
        'border-width': dense ? 0 : 2,
        'border-color': palette('surface'),
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
      selector: 'node[?focus]',
      style: { 'border-width': 5, 'border-color': palette('accent'), 'z-index': 8 },
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
    { selector: '.faded', style: { opacity: dense ? 0.08 : 0.16 } },
    { selector: 'edge.near', style: { 'line-color': palette('primary'), opacity: 0.9, 'z-index': 4 } },
    {
      selector: 'node.selected',
      style: {
        'border-width': 4,
        'border-color': palette('focus'),
        'z-index': 20,
      },
    },
  ];
}

/** The style of a name, laid over the sheet so that a zoom restyles the few named nodes only. */
export function nameStyle(palette: Palette, options: NameOptions): Record<string, string | number> {
  const { zoom, fontFamily, size, side } = options;
  return {
    color: palette('ink'),
    'font-family': fontFamily,
    'font-weight': 500,
    'font-size': size / zoom,
    'text-valign': side,
    'text-margin-y': (side === 'bottom' ? NAME_GAP : -NAME_GAP) / zoom,
    'text-wrap': 'wrap',
    'text-max-width': `${NAME_WIDTH / zoom}px`,
    'text-outline-color': palette('surface'),
    'text-outline-width': 3 / zoom,
    'z-index': 25,
  };
}
