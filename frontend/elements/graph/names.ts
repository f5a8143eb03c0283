import type { Collection, Core, EdgeSingular, NodeCollection, NodeSingular } from 'cytoscape';
import { Measure, Room, type Box } from '../room';
import type { Palette } from '../tokens';
import { NAME_GAP, NAME_SIZE, NAME_WIDTH, nameStyle } from './look';

const LINE = 1.25;
const MOST_NAMES = 45;
const MOST_LOOKED_AT = 1500;
const EDGE_NAMES = 8;
const CROWD = 120;

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
    this.#measure = new Measure(`550 ${NAME_SIZE}px ${this.#fontFamily}`);
    this.#named = cy.collection();
  }

  /** Waits for the typeface, since Cytoscape keeps what it has painted in another one; then calls back. */
  awaitFont(ready: () => void): void {
    const done = () => {
      this.#fontReady = true;
      if (!this.#cy.destroyed()) ready();
    };
    document.fonts.load(`550 ${NAME_SIZE}px ${this.#fontFamily}`).then(done, done);
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
    const keep: (NodeSingular | EdgeSingular)[] = [];
    const crowded = this.#occupyNodes(room, chosen);
    for (const node of candidates.slice(0, MOST_LOOKED_AT)) {
      if (keep.length >= MOST_NAMES) break;
      if (this.#fits(node, room, crowded)) keep.push(node);
    }
    if (chosen.nonempty()) keep.push(...this.#edges(chosen));
    this.#cy.batch(() => {
      this.#named.removeStyle();
      this.#named = this.#cy.collection();
      for (const one of keep) this.#name(one, palette);
    });
  }

  /** Names one more node, the one under the pointer. */
  point(node: NodeSingular, palette: Palette): void {
    this.#name(node, palette);
    node.style('z-index', 40);
  }

  #name(one: NodeSingular | EdgeSingular, palette: Palette): void {
    const size = one.isNode() ? NAME_SIZE : NAME_SIZE - 1;
    const style = nameStyle(palette, { zoom: this.#cy.zoom(), fontFamily: this.#fontFamily, size });
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

  #fits(node: NodeSingular, room: Room, crowded: boolean): boolean {
    if (!this.#inView(node)) return false;
    const body = bodyOf(node);
    const full = this.#measure.width(node.data('label'));
    const width = Math.min(full, NAME_WIDTH);
    const height = NAME_SIZE * LINE * Math.ceil(full / NAME_WIDTH + 0.001);
    const { x } = node.renderedPosition();
    const top = body.y2 + NAME_GAP - 1;
    const box = { x1: x - width / 2 - 3, x2: x + width / 2 + 3, y1: top, y2: top + height };
    const first = node.hasClass('selected') || node.data('focus');
    if (!first && !(room.isFree(box) && (!crowded || room.isFree(body)))) return false;
    room.occupy(box);
    if (crowded) room.occupy(body);
    return true;
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
