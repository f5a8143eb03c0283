import type { Collection, Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape';
import { Measure, Room, type Box } from '../room';
import type { Palette } from '../tokens';
import { NAME_GAP, NAME_SIZE, NAME_WIDTH, nameStyle } from './look';

const LINE = 1.25;
const MOST_NAMES = 45;
const MOST_LOOKED_AT = 1500;
const EDGE_NAMES = 8;
const CROWD = 120;
const SIDES = ['bottom', 'top'] as const;
type Side = (typeof SIDES)[number];

/**
 * Writes as many names as have room, the most important first, in a size that stays the same on screen. A
 * selection names itself and its neighbours only.
 */
export class GraphNames {
  readonly #cy: Core;
  readonly #order: readonly NodeSingular[];
  readonly #fontFamily: string;
  readonly #measure: Measure;
  #named: Collection;
  #timer = 0;
  #fontReady = false;

  constructor(cy: Core, order: readonly string[]) {
    this.#cy = cy;
    this.#order = order.map((id) => cy.getElementById(id) as NodeSingular);
    this.#fontFamily = getComputedStyle(cy.container()!).fontFamily;
    this.#measure = new Measure(`500 ${NAME_SIZE}px ${this.#fontFamily}`);
    this.#named = cy.collection();
  }

  /** Waits for the typeface, since Cytoscape keeps what it has painted in another one; then calls back. */
  awaitFont(ready: () => void): void {
    const done = () => {
      this.#fontReady = true;
      if (!this.#cy.destroyed()) ready();
    };
    document.fonts.load(`500 ${NAME_SIZE}px ${this.#fontFamily}`).then(done, done);
  }

  /** Writes the names anew once the picture has come to rest. */
  soon(palette: () => Palette): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.write(palette()), 90);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  write(palette: Palette): void {
    if (!this.#fontReady) return;
    const chosen = this.#cy.nodes('.selected');
    const candidates = chosen.empty() ? this.#order : this.#around(chosen);
    const room = new Room();
    const keep: { one: NodeSingular | EdgeSingular; side: Side }[] = [];
    const crowded = this.#occupyNodes(room, chosen);
    for (const node of candidates.slice(0, MOST_LOOKED_AT)) {
      if (keep.length >= MOST_NAMES) break;
      const side = this.#place(node, room, crowded);
      if (side) keep.push({ one: node, side });
    }
    if (chosen.nonempty()) keep.push(...this.#edges(chosen).map((one) => ({ one, side: 'bottom' as const })));
    this.#cy.batch(() => {
      this.#named.removeStyle();
      this.#named = this.#cy.collection();
      for (const { one, side } of keep) this.#name(one, side, palette);
    });
  }

  /** Names one more node, the one under the pointer. */
  point(node: NodeSingular, palette: Palette): void {
    this.#name(node, 'bottom', palette);
    node.style('z-index', 40);
  }

  #name(one: NodeSingular | EdgeSingular, side: Side, palette: Palette): void {
    const size = one.isNode() ? NAME_SIZE : NAME_SIZE - 1;
    const style = nameStyle(palette, { zoom: this.#cy.zoom(), fontFamily: this.#fontFamily, size, side });
    one.style({ ...style, label: one.data('label') });
    this.#named = this.#named.union(one);
  }

  #around(chosen: NodeCollection): NodeSingular[] {
    const near = chosen.closedNeighborhood().nodes();
    const self = chosen[0] as NodeSingular;
    return [self, ...this.#order.filter((node) => node.id() !== self.id() && near.contains(node))];
  }

  #edges(chosen: NodeCollection): EdgeSingular[] {
    const edges = chosen.connectedEdges().filter((edge) => Boolean(edge.data('label')));
    return edges.length > EDGE_NAMES ? [] : (edges.toArray() as EdgeSingular[]);
  }

  /** Keeps names off the nodes, unless so many are seen that no name would have room; answers whether so. */
  #occupyNodes(room: Room, chosen: NodeCollection): boolean {
    if (chosen.nonempty()) return true;
    const seen = this.#order.filter((node) => this.#inView(node));
    if (seen.length > CROWD) return true;
    for (const node of seen) room.occupy(bodyOf(node));
    return false;
  }

  /** Finds a free place for a name, below its node or else above it. */
  #place(node: NodeSingular, room: Room, crowded: boolean): Side | undefined {
    if (!this.#inView(node)) return undefined;
    const body = bodyOf(node);
    const full = this.#measure.width(node.data('label'));
    const half = Math.min(full, NAME_WIDTH) / 2 + 3;
    const height = NAME_SIZE * LINE * Math.ceil(full / NAME_WIDTH + 0.001);
    const { x } = node.renderedPosition();
    const boxes: Readonly<Record<Side, Box>> = {
      bottom: { x1: x - half, x2: x + half, y1: body.y2 + NAME_GAP - 1, y2: body.y2 + NAME_GAP - 1 + height },
      top: { x1: x - half, x2: x + half, y1: body.y1 - NAME_GAP + 1 - height, y2: body.y1 - NAME_GAP + 1 },
    };
    const first = node.hasClass('selected') || node.data('focus');
    const covered = crowded && !room.isFree(body);
    const side = SIDES.find((one) => !covered && this.#isInside(boxes[one]) && room.isFree(boxes[one])) ?? (first ? 'bottom' : undefined);
    if (!side) return undefined;
    room.occupy(boxes[side]);
    if (crowded) room.occupy(body);
    return side;
  }

  #isInside({ x1, y1, x2, y2 }: Box): boolean {
    return x1 >= 0 && y1 >= 0 && x2 <= this.#cy.width() && y2 <= this.#cy.height();
  }

  #inView(node: NodeSingular): boolean {
    const { x, y } = node.renderedPosition();
    return x > 0 && y > 0 && x < this.#cy.width() && y < this.#cy.height();
  }
}

function bodyOf(node: NodeSingular): Box {
  const { x, y } = node.renderedPosition();
  const r = node.renderedWidth() / 2;
  return { x1: x - r, y1: y - r, x2: x + r, y2: y + r };
}
