/** How a stretch of output is to stand out. Colour is decoration: what it says is in the words too. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue';

/** Puts a style on a text; the caller knows whether there is a terminal and whether it may be coloured. */
export type Paint = (style: Style, text: string) => string;

/** No colours at all. */
export const unpainted: Paint = (_style, text) => text;
