/** Tells the server side of something the reader did. */
export function tell<T>(from: HTMLElement, name: string, detail: T): boolean {
  return from.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true, composed: true, cancelable: true }));
}

/** Follows an address as a click on a link would, so that the router takes those of the portal itself. */
export function follow(from: HTMLElement, href: string | undefined): void {
  if (!href) return;
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  (from.shadowRoot ?? from).append(link);
  link.click();
  link.remove();
}
