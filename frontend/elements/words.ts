/** All text an element shows comes from its `labels`; a missing one is empty, never another language's. */
export interface Labels {
  readonly [key: string]: string | Readonly<Record<string, string>> | undefined;
}

/** Finds a label and fills its {slots}. */
export function say(labels: Labels, key: string, slots: Readonly<Record<string, string | number>> = {}): string {
  const text = labels?.[key];
  if (typeof text !== 'string') return '';
  return text.replace(/\{(\w+)\}/g, (whole, slot: string) => (slot in slots ? String(slots[slot]) : whole));
}

/** Finds the word for a member of a group, such as a kind; the code itself stands in when it has none. */
export function sayIn(labels: Labels, group: string, code: string): string {
  const words = labels?.[group];
  return (typeof words === 'object' && words[code]) || code;
}
