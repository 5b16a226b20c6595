import type { Paint } from '@fineline/report';
import pc from 'picocolors';

const colors = pc.createColors(true);

/** In colours, as terminals show them. */
export const coloured: Paint = (style, text) => colors[style](text);
