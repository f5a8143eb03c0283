/**
 * Suggestions while one types into a text area: people after "@", things of the portal after "#". The server finds them (event "lookup"),
 * the chosen one is written as a link. Worked from the keyboard; the field says to screen readers that it has a list.
 */
interface Lead {
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

interface Area extends HTMLElement {
  value: string;
  inputElement?: HTMLTextAreaElement;
  intreccioSuggest?: (leads: readonly Lead[]) => void;
  intreccioLookup?: boolean;
}

declare global {
  interface Window {
    intreccioLookup?: (area: Area, label: string) => void;
  }
}

const TOKEN = /(?:^|[\s(])([@#])([\p{L}\p{N}'’-]{0,40}(?: [\p{L}\p{N}'’-]{1,40})?)$/u;
let lists = 0;

class Suggestions {
  readonly #area: Area;
  readonly #list = document.createElement('ul');
  #leads: readonly Lead[] = [];
  #active = 0;
  #from = -1;
  #sign = '';

  constructor(area: Area, label: string) {
    this.#area = area;
    this.#list.id = `lookup-${++lists}`;
    this.#list.className = 'lookup';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', label);
    this.#list.hidden = true;
    area.after(this.#list);
    area.addEventListener('input', () => this.#ask());
    area.addEventListener('keydown', (event) => this.#key(event), true);
    area.addEventListener('focusout', () => setTimeout(() => this.close(), 150));
  }

  show(leads: readonly Lead[]): void {
    if (this.#from < 0) return;
    this.#leads = leads;
    this.#active = 0;
    this.#draw();
  }

  close(): void {
    this.#from = -1;
    this.#leads = [];
    this.#draw();
  }

  #field(): HTMLTextAreaElement | undefined {
    return this.#area.inputElement;
  }

  #ask(): void {
    const field = this.#field();
    if (!field) return;
    const token = TOKEN.exec(field.value.slice(0, field.selectionStart));
    if (!token) {
      if (this.#from >= 0) this.close();
      return;
    }
    this.#sign = token[1]!;
    this.#from = field.selectionStart - token[2]!.length - 1;
    this.#area.dispatchEvent(new CustomEvent('lookup', { detail: { sign: this.#sign, text: token[2] } }));
  }

  #key(event: KeyboardEvent): void {
    if (this.#list.hidden) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => this.#move(1),
      ArrowUp: () => this.#move(-1),
      Enter: () => this.#choose(this.#active),
      Tab: () => this.#choose(this.#active),
      Escape: () => this.close(),
    };
    const step = event.ctrlKey ? undefined : steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  }

  #move(by: number): void {
    this.#active = (this.#active + by + this.#leads.length) % this.#leads.length;
    this.#draw();
  }

  #choose(index: number): void {
    const lead = this.#leads[index];
    const field = this.#field();
    if (!lead || !field) return;
    const title = lead.title.replace(/[[\]]/g, '');
    const link = `[${this.#sign === '@' ? '@' : ''}${title}](${lead.href}) `;
    field.focus();
    field.setRangeText(link, this.#from, field.selectionStart, 'end');
    this.close();
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #draw(): void {
    const field = this.#field();
    this.#list.hidden = this.#leads.length === 0;
    this.#list.replaceChildren(...this.#leads.map((lead, index) => this.#option(lead, index)));
    if (!field) return;
    if (this.#list.hidden) {
      for (const name of ['role', 'aria-controls', 'aria-expanded', 'aria-autocomplete', 'aria-activedescendant'])
        field.removeAttribute(name);
      return;
    }
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    field.setAttribute('aria-expanded', 'true');
    field.setAttribute('aria-activedescendant', `${this.#list.id}-${this.#active}`);
  }

  #option(lead: Lead, index: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', String(index === this.#active));
    const title = document.createElement('span');
    title.textContent = lead.title;
    const detail = document.createElement('span');
    detail.className = 'soft';
    detail.textContent = lead.detail;
    option.append(title, detail);
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.#choose(index);
    });
    return option;
  }
}

window.intreccioLookup = (area, label) => {
  if (area.intreccioLookup) return;
  area.intreccioLookup = true;
  const suggestions = new Suggestions(area, label);
  area.intreccioSuggest = (leads) => suggestions.show(leads);
};

export {};
