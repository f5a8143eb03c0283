/** A rectangle on the screen, in pixels. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const CELL = 80;

/** The room there is for names: who asks first gets the place, who would cover another gets none. */
export class Room {
  readonly #taken = new Map<string, Box[]>();

  /** Takes the place if it is free. */
  claim(box: Box): boolean {
    if (!this.isFree(box)) return false;
    this.occupy(box);
    return true;
  }

  isFree(box: Box): boolean {
    return !cellsOf(box).some((cell) => this.#taken.get(cell)?.some((other) => overlap(box, other)));
  }

  /** Takes the place whoever has it. */
  occupy(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#taken.get(cell);
      if (boxes) boxes.push(box);
      else this.#taken.set(cell, [box]);
    }
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

function cellsOf(box: Box): string[] {
  const cells: string[] = [];
  for (let x = Math.floor(box.x1 / CELL); x <= Math.floor(box.x2 / CELL); x++)
    for (let y = Math.floor(box.y1 / CELL); y <= Math.floor(box.y2 / CELL); y++) cells.push(`${x} ${y}`);
  return cells;
}

/** Measures words as they will be written; widths are kept per font. */
export class Measure {
  readonly #context = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();

  constructor(font: string) {
    this.#context.font = font;
  }

  width(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) this.#widths.set(text, (width = this.#context.measureText(text).width));
    return width;
  }
}
