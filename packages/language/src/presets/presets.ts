// What others published as a limit, as modules that a policy imports. Only rules whose own text was read are here: what
// is known at second hand, or not at all, has no name that could be imported.
import { brand } from './brand.ts';
import { health } from './health.ts';
import { officialStatistics } from './officialStatistics.ts';
import { platforms } from './platforms.ts';
import type { Preset } from './preset.ts';
import { privacyLaw } from './privacyLaw.ts';

/** The built-in modules, by the name that an import gives, in code-unit order. */
export const presets: ReadonlyMap<string, Preset> = new Map(
  [brand, health, officialStatistics, platforms, privacyLaw].map(preset => [preset.module, preset]),
);
