import { presets } from './presets.ts';

/** The built-in modules as an import names them, `fineline/health`, in code-unit order. */
export const moduleNames: readonly string[] = [...presets.keys()];
