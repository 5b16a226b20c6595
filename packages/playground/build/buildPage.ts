// The page, twice: as a folder for any server of static files, and as one file that can be sent by mail. Both hold the
// script of the workers as text inside the script of the page, so that the workers are subject to the page's policy.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { licencesOf } from '../../../.ci/licences.mjs';
import { galleryOf } from './galleryOf.ts';

const own = fileURLToPath(new URL('..', import.meta.url));
const root = join(own, '../..');
const out = join(own, 'dist/site');
/** Every file that is bundled, from the root. */
const inputs: string[] = [];

const styles = bundled('build/styles.css', { loader: { '.woff2': 'dataurl' } });
const worker = bundled('src/workers/worker.ts');
const script = bundled('src/page/main.ts', {
  define: {
    WORKER_SCRIPT: JSON.stringify(worker),
    GALLERY: JSON.stringify(galleryOf(join(root, 'examples'))),
  },
});
const template = readFileSync(join(own, 'build/page.html'), 'utf8');
const licences = licencesOf(root, inputs).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'page.css'), styles);
writeFileSync(join(out, 'page.js'), script);
writeFileSync(
  join(out, 'index.html'),
  pageOf({
    policy: policyOf("'self'", "'self'"),
    style: '<link rel="stylesheet" href="page.css" />',
    script: '<script src="page.js"></script>',
  }),
);
const [inlineStyle, inlineScript] = [
  styles,
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
];
writeFileSync(
  join(own, 'dist/fineline-playground.html'),
  pageOf({
    policy: policyOf(hashOf(inlineScript), hashOf(inlineStyle)),
    style: `<style>${inlineStyle}</style>`,
    script: `<script>${inlineScript}</script>`,
  }),
);

/** What the browser is to allow: this script and these styles, workers made of it, and nothing else. */
function policyOf(scripts: string, stylesheets: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${stylesheets}`,
    'worker-src blob:',
    'font-src data:',
    'img-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types fineline-worker',
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function pageOf(parts: { readonly policy: string; readonly style: string; readonly script: string }): string {
  return template
    .replace('%POLICY%', () => parts.policy)
    .replace('%LICENCES%', () => licences)
    .replace('%STYLE%', () => parts.style)
    .replace('%SCRIPT%', () => parts.script);
}

function bundled(entry: string, options: Parameters<typeof buildSync>[0] = {}): string {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [join(own, entry)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });
  inputs.push(...Object.keys(metafile!.inputs));
  return outputFiles![0]!.text;
}
