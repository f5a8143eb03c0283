import { svg, type SVGTemplateResult } from 'lit';

/** How a kind of node is drawn: never by colour alone, so each has a shape of its own. */
export interface KindMark {
  /** Name of the colour token without its dashes. */
  readonly token: string;
  /** Cytoscape's name of the shape. */
  readonly shape: string;
  /** The same shape as points of a 24 × 24 box; a circle has none. */
  readonly points: string;
}

const MARKS: Readonly<Record<string, KindMark>> = {
  Company: { token: 'kind-company', shape: 'round-rectangle', points: '4,4 20,4 20,20 4,20' },
  Institution: { token: 'kind-institution', shape: 'round-pentagon', points: '12,2.5 21.5,9.8 18,21 6,21 2.5,9.8' },
  Cooperative: { token: 'kind-cooperative', shape: 'round-hexagon', points: '7,3.5 17,3.5 22,12 17,20.5 7,20.5 2,12' },
  Association: { token: 'kind-association', shape: 'round-octagon', points: '8,2.5 16,2.5 21.5,8 21.5,16 16,21.5 8,21.5 2.5,16 2.5,8' },
  Citizen: { token: 'kind-citizen', shape: 'ellipse', points: '' },
  Project: { token: 'kind-project', shape: 'round-diamond', points: '12,1.5 22.5,12 12,22.5 1.5,12' },
  Theme: { token: 'kind-theme', shape: 'round-tag', points: '2.5,5 15,5 22,12 15,19 2.5,19' },
  Place: { token: 'kind-place', shape: 'round-triangle', points: '12,3 22,20.5 2,20.5' },
  Space: { token: 'kind-space', shape: 'round-hexagon', points: '3,9 12,2.5 21,9 21,21 3,21' },
  Challenge: { token: 'kind-challenge', shape: 'round-pentagon', points: '3,8 13,8 21,3 21,21 13,16 3,16' },
  Proposal: { token: 'kind-proposal', shape: 'round-rectangle', points: '5,2.5 15,2.5 19.5,7 19.5,21.5 5,21.5' },
  Room: { token: 'kind-room', shape: 'round-octagon', points: '3,4 21,4 21,16 12,16 7,21.5 7,16 3,16' },
  Competence: { token: 'kind-competence', shape: 'star', points: '12,1.5 15,8.8 22.8,9.4 16.8,14.5 18.7,22 12,17.9 5.3,22 7.2,14.5 1.2,9.4 9,8.8' },
};

const UNKNOWN: KindMark = { token: 'ink-soft', shape: 'ellipse', points: '' };

/** All kinds that have a mark, in the order of the legend. */
export const KINDS: readonly string[] = Object.keys(MARKS);

/** Finds the mark of a kind; an unknown kind is a grey circle. */
export function markOf(kind: string): KindMark {
  return MARKS[kind] ?? UNKNOWN;
}

/** Draws the mark of a kind as an icon that is told in words elsewhere. */
export function kindIcon(kind: string): SVGTemplateResult {
  const { token, points } = markOf(kind);
  const style = `fill:var(--${token});stroke:var(--${token})`;
  return svg`<svg class="kind-icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true"
      stroke-width="2" stroke-linejoin="round" style=${style}>
    ${points ? svg`<polygon points=${points}></polygon>` : svg`<circle cx="12" cy="12" r="9.5"></circle>`}
  </svg>`;
}
