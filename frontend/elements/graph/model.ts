/** A node as the server side sends it. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly href?: string;
  readonly weight?: number;
  readonly x?: number;
  readonly y?: number;
  readonly community?: number | string;
  readonly focus?: boolean;
}

/** An edge as the server side sends it. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly label?: string;
  readonly weight?: number;
  readonly type?: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A graph without doubles or loose ends, with neighbours at hand. */
export class Network {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly #byId = new Map<string, GraphNode>();
  readonly #near = new Map<string, string[]>();

  constructor(nodes: readonly GraphNode[], edges: readonly GraphEdge[]) {
    for (const node of nodes) {
      if (this.#byId.has(node.id)) continue;
      this.#byId.set(node.id, node);
      this.#near.set(node.id, []);
    }
    this.nodes = [...this.#byId.values()];
    this.edges = edges.filter((e) => e.source !== e.target && this.#byId.has(e.source) && this.#byId.has(e.target));
    for (const { source, target } of this.edges) {
      this.#near.get(source)!.push(target);
      this.#near.get(target)!.push(source);
    }
  }

  node(id: string): GraphNode | undefined {
    return this.#byId.get(id);
  }

  /** Ids of the nodes one edge away, each once. */
  neighbours(id: string): readonly string[] {
    return [...new Set(this.#near.get(id) ?? [])];
  }

  degree(id: string): number {
    return this.#near.get(id)?.length ?? 0;
  }

  /** The size a node is drawn with: its weight if it has one, else how many edges it has. */
  importance(node: GraphNode): number {
    return node.weight ?? this.degree(node.id);
  }

  /** Nodes from the most to the least important; equals keep the order of their ids. */
  ranked(): GraphNode[] {
    return [...this.nodes].sort((a, b) => this.importance(b) - this.importance(a) || (a.id < b.id ? -1 : 1));
  }

  /** The node a picture starts from: the one in focus, else the most important one. */
  centre(): GraphNode | undefined {
    return this.nodes.find((n) => n.focus) ?? this.ranked()[0];
  }
}
