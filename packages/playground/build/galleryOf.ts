// What there is to begin with: the story's policies and posts, the tables, the audit, and the built-in modules.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { presets } from '@fineline/language';
import type { Gallery, Sample } from '../src/state/gallery.ts';
import type { PolicyFile } from '../src/state/pageState.ts';
import { shownAs } from '../src/state/shownModule.ts';
import { presetSamples } from './presetSamples.ts';

/** Reads the examples of the repository. */
export function galleryOf(examples: string): Gallery {
  const file = (folder: string, name: string): PolicyFile => ({
    name,
    text: readFileSync(join(examples, folder, name), 'utf8'),
  });
  const story = 'holiday-posts/policies';
  const policy = (
    title: string,
    about: string,
    files: readonly PolicyFile[],
    more: Sample['shows'] = {},
  ): Sample => ({
    title,
    about,
    shows: { files, before: files, policy: '', tab: 'post', ...more },
  });
  const table = (name: string): string => readFileSync(join(examples, 'tables', name), 'utf8');
  return {
    policies: [
      policy('What we say about viewers', 'The policy of the story, and the floor that it extends', [
        file(story, 'public-posts.disclosure'),
        file(story, 'org-baseline.disclosure'),
      ]),
      policy('A careful officer', 'One person’s judgement, written down', [
        file(story, 'brand-privacy.disclosure'),
      ]),
      policy(
        'From spring to autumn',
        'Two releases of a library’s policy, compared',
        [{ ...file('audit/releases', '2026-autumn.disclosure'), name: 'reading-rooms.disclosure' }],
        {
          before: [{ ...file('audit/releases', '2026-spring.disclosure'), name: 'reading-rooms.disclosure' }],
          tab: 'compare',
        },
      ),
      policy(
        'A table for researchers',
        'Rows about members, to be told from each other by nobody',
        [file('tables', 'extract.disclosure')],
        { table: table('viewing.csv'), tab: 'table' },
      ),
      policy(
        'A table of counts',
        'Small counts blanked, and found out again from the totals',
        [file('tables', 'cells.disclosure')],
        { table: table('cells.csv'), tab: 'table' },
      ),
      ...presetSamples(table),
    ],
    posts: readdirSync(join(examples, 'holiday-posts/posts'))
      .map(name => postSample(readFileSync(join(examples, 'holiday-posts/posts', name), 'utf8')))
      .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a))),
    modules: [...presets.values()].map(({ module, text }) => ({ name: shownAs(module), text })),
  };
}

function isFirst({ shows }: Sample): boolean {
  return shows.post?.text.includes('Who hurt you') === true;
}

/** A post of the story: its comment says whose it is; what is stated beside it stays. */
function postSample(source: string): Sample {
  const [, head = '', text = ''] = /^---\n([^]*?)\n---\n\s*([^]*)$/.exec(source) ?? [];
  const lines = head.split('\n');
  const about = lines.find(line => line.startsWith('# '))?.slice(2) ?? '';
  const channel = lines.find(line => line.startsWith('channel: '))?.slice('channel: '.length) ?? '';
  const stated = lines.filter(line => !/^(#|id:|channel:)/.test(line)).join('\n');
  return {
    title: text.trim(),
    about,
    shows: { post: { text: text.trim(), channel, stated }, tab: 'post' },
  };
}
