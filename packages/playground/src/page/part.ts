/** An element of the page's skeleton, which `build/page.html` has. */
export function part<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no part ${id}`);
  return element as T;
}
