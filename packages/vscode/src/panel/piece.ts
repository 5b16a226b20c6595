/** A piece of a page as plain data: what is written into it is text, and can be nothing else. */
export interface Piece {
  readonly tag:
    'h2' | 'h3' | 'p' | 'mark' | 'span' | 'ul' | 'li' | 'dl' | 'dt' | 'dd' | 'article' | 'blockquote';
  readonly look?: string;
  readonly inside: readonly (Piece | string)[];
}

/** Makes nodes of pieces. */
export function draw({ tag, look, inside }: Piece, document: Document): HTMLElement {
  const element = document.createElement(tag);
  if (look !== undefined) element.className = look;
  element.append(...inside.map(one => (typeof one === 'string' ? one : draw(one, document))));
  return element;
}
