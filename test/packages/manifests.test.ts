// What npm shows of a package and what it decides by.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import { modulesOf, publicPackages, type Manifest } from './packages.ts';

const whole = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;
const published = publicPackages();

test('packages are released together, under one version', () => {
  expect(new Set(published.map(({ manifest }) => manifest.version)).size).toBe(1);
});

test('no two packages say the same of themselves', () => {
  const said = published.map(({ manifest }) => manifest['description']);
  expect(new Set(said).size).toBe(published.length);
});

describe.each(published.map(({ folder, manifest }) => [folder, manifest] as const))(
  '%s',
  (folder, manifest) => {
    const schemas = readdirSync(`${root}${folder}`).filter(name => name.endsWith('.schema.json'));

    test('says what every package says', () => {
      expect(manifest).toMatchObject({
        license: whole['license'],
        engines: whole['engines'],
        type: 'module',
        sideEffects: false,
        files: ['dist', 'src', ...(schemas.length > 0 ? ['*.schema.json'] : []), '!**/*.test.ts'],
      });
    });

    test('is described in a sentence and found by its words', () => {
      expect(manifest['description']).toMatch(/^[A-Z][^\n]{20,119}[^.\s]$/);
      expect(manifest['keywords']).toEqual(expect.arrayContaining(['disclosure', 'policy']));
    });

    test('shows outside what it shows inside, with types first', () => {
      const inside = Object.entries(manifest['exports'] as Record<string, string>);
      for (const [entry, built] of modulesOf(manifest)) {
        expect(Object.keys(built)).toEqual(['types', 'default']);
        expect(inside.map(([name]) => name)).toContain(entry);
        const source = (manifest['exports'] as Record<string, string>)[entry]!;
        expect(built.types).toBe(source.replace('./src/', './dist/').replace(/\.ts$/, '.d.ts'));
      }
      expect(modulesOf(manifest).map(([entry]) => entry)).toContain('.');
      for (const exported of [manifest['exports'], manifest.publishConfig?.exports] as const)
        expect(exported).toMatchObject(Object.fromEntries(schemas.map(name => [`./${name}`, `./${name}`])));
    });
  },
);
