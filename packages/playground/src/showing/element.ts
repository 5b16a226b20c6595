// The only way in which the page makes elements. A text becomes a text node, so nothing that somebody wrote is ever HTML; and
// signs that turn the direction of writing are shown as signs, so that what is read is what is meant.
import { printable } from '@fineline/report';

export type Child = Node | string | false | undefined | readonly Child[];

export interface Properties {
  readonly class?: string;
  readonly on?: { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };
  /** Attributes by name; one that is undefined is left out. */
  readonly is?: Readonly<Record<string, string | undefined>>;
}

/** An element with its children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: className, on = {}, is = {} }: Properties,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  for (const [name, value] of Object.entries(is)) if (value !== undefined) element.setAttribute(name, value);
  for (const [name, listen] of Object.entries(on)) element.addEventListener(name, listen as EventListener);
  append(element, children);
  return element;
}

function append(element: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string') element.append(child.split('\n').map(printable).join('\n'));
    else if (child instanceof Node) element.append(child);
    else append(element, child);
  }
}

/** Shows these children and nothing else. */
export function fill(element: HTMLElement, ...children: readonly Child[]): void {
  element.replaceChildren();
  append(element, children);
}

/** A button that does something. */
export function button(label: string, run: () => void, look: Omit<Properties, 'on'> = {}): HTMLButtonElement {
  return h('button', { ...look, on: { click: run }, is: { type: 'button', ...look.is } }, label);
}
