// A policy of an organisation over each built-in module, with something that it stops or lets through.
import type { Sample } from '../src/state/gallery.ts';

interface Use {
  readonly module: string;
  readonly title: string;
  readonly about: string;
  /** What stands in the organisation's file after its import. */
  readonly text: string;
  /** The table that it is tried on, of the examples; without one it is about posts. */
  readonly table?: string;
}

const counts = `dataset cells {
  key region, age_band
  count patients
  suppressed as "*"
  total "All"
}`;

const people = `dataset viewing {
  person member_id
  key age_band, town
  sensitive genre
  measure minutes
  harmless support_note
}`;

const uses: readonly Use[] = [
  {
    module: 'fineline/brand',
    title: 'Preset: brand',
    about: 'A tone of voice, taken over and made narrower',
    text: `/// What we say about customers.
policy our-posts extends brand-privacy {
  posts {
    week: min window 7 days
      because "A shorter time says when somebody was there."
  }
}
`,
  },
  {
    module: 'fineline/health',
    title: 'Preset: health',
    about: 'Counts of patients, as CMS has them published',
    text: `${counts}

/// Counts of patients that we publish.
policy our-counts extends cms-cell-size {
}
`,
    table: 'cells.csv',
  },
  {
    module: 'fineline/official-statistics',
    title: 'Preset: official statistics',
    about: 'Counts that are rounded as Stats NZ rounds them',
    text: `${counts}

/// Counts of patients that we publish.
policy our-counts extends statsnz-rr3 {
}
`,
    table: 'cells.csv',
  },
  {
    module: 'fineline/platforms',
    title: 'Preset: platforms',
    about: 'Rows of an audience, as Ads Data Hub would hold them back',
    text: `${people}

/// Rows about members that leave the company.
policy our-extract extends adh-difference {
}
`,
    table: 'viewing.csv',
  },
  {
    module: 'fineline/privacy-law',
    title: 'Preset: privacy law',
    about: 'Two rules of the law that both have to be kept',
    text: `${people}

/// Rows about members that leave the company.
policy our-extract extends irs-rule-of-three, hipaa-safe-harbor {
}
`,
    table: 'viewing.csv',
  },
];

/** The built-in modules at work. */
export function presetSamples(tableOf: (name: string) => string): readonly Sample[] {
  return uses.map(({ module, title, about, text, table }) => {
    const own = { name: 'our-policy.disclosure', text: `import ${module}\n\n${text}` };
    return {
      title,
      about,
      shows: {
        files: [own],
        before: [own],
        policy: '',
        ...(table === undefined ? { tab: 'post' } : { tab: 'table', table: tableOf(table) }),
      },
    };
  });
}
