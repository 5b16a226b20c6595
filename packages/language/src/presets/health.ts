import type { Preset } from './preset.ts';

/** Limits for tables about patients, deaths and medical records. */
export const health: Preset = {
  module: 'fineline/health',
  dates: {
    'small-cell': '2024-01-26',
    'cms-cell-size': '2024-01-26',
    'wonder-cell': '2026-11-25',
    'cdc-wonder': '2026-11-25',
    'stable-rate': '2026-11-25',
    'shown-rate': '2026-11-25',
    'cdc-wisqars-county': '2026-11-25',
    'cdc-wisqars-state': '2026-11-25',
    'ukllc-cell': '2026-11-25',
    'ukllc-tre': '2026-11-25',
  },
  text: `/// The smallest count that CMS lets a table show, besides zero.
///
/// Comparator: a count below 11 breaks it. Zero: may be shown. Date: 2024-01-26. Status: current.
let small-cell = 11 people
  see "CMS cell size suppression policy, https://resdac.org/node/1506"

/// Tables made from CMS data: no count from 1 to 10, and nothing that lets one be worked out.
///
/// Comparator: a count below 11 breaks it. Zero: may be shown. Percentages and other figures count as well where such
/// a count follows from them. Date: 2024-01-26. Status: current.
policy cms-cell-size {
  version 1.0.0

  datasets {
    cells: min cohort small-cell per key zero allowed
      because "CMS lets no table show a count this small."
      see "CMS cell size suppression policy, https://resdac.org/node/1506"
    derived: keep suppressed cells unknown
      because "A blanked count must not follow from what stands beside it."
      see "CMS cell size suppression policy, https://resdac.org/node/1506"
  }
}

/// The smallest count that CDC WONDER lets anybody publish.
///
/// Comparator: a count of 9 or fewer breaks it. Zero: not excepted. Date: the source bears none, read 2026-11-25.
/// Status: current.
let wonder-cell = 10 people
  see "CDC WONDER data use restrictions, https://wonder.cdc.gov/controller/saved/D158/D391F690"

/// Tables made with CDC WONDER: no counts of 9 or fewer, nor rates that rest on them.
///
/// Comparator: a count of 9 or fewer breaks it. Zero: not excepted. Date: the source bears none, read 2026-11-25.
/// Status: current.
policy cdc-wonder {
  version 1.0.0

  datasets {
    cells: min cohort wonder-cell per key
      because "CDC WONDER asks that counts this small, and rates that rest on them, stay unpublished."
      see "CDC WONDER data use restrictions, https://wonder.cdc.gov/controller/saved/D158/D391F690", "PMC4103252"
  }
}

/// The fewest deaths on which a rate is stable for CDC WISQARS.
///
/// Comparator: a rate on 20 deaths or fewer is unstable. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
let stable-rate = 21 people
  see "https://www.cdc.gov/injury/wisqars/mapping_help/unstable_rates.html"

/// The fewest deaths on which CDC WISQARS shows the rate of a state, marked as unstable.
///
/// Comparator: a rate on fewer than 10 deaths is not shown. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
let shown-rate = 10 people
  see "https://www.cdc.gov/injury/wisqars/mapping_help/unstable_rates.html"

/// Rates by county: an unstable one is not shown.
///
/// Comparator: a rate on 20 deaths or fewer breaks it. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy cdc-wisqars-county {
  version 1.0.0

  datasets {
    stable: min cohort stable-rate per key
      because "A rate that rests on so few deaths is unstable, and a county's is not shown."
      see "https://www.cdc.gov/injury/wisqars/mapping_help/unstable_rates.html"
  }
}

/// Rates by state: an unstable one is marked, and not shown where it rests on very few deaths.
///
/// Comparator: a rate on fewer than 10 deaths is denied, one on 20 or fewer brings a warning. Zero: not excepted.
/// Date: the source bears none, read 2026-11-25. Status: current.
policy cdc-wisqars-state {
  version 1.0.0

  datasets {
    shown: min cohort shown-rate per key
      because "A rate that rests on so few deaths is not shown."
      see "https://www.cdc.gov/injury/wisqars/mapping_help/unstable_rates.html"
    marked: min cohort stable-rate per key else warn
      because "A rate that rests on so few deaths is unstable, and is shown with a mark."
      see "https://www.cdc.gov/injury/wisqars/mapping_help/unstable_rates.html"
  }
}

/// The smallest count that leaves the UK LLC trusted research environment.
///
/// Comparator: a count below 10 breaks it. Zero: breaks it too. Date: the source bears none, read 2026-11-25. Status:
/// current.
let ukllc-cell = 10 people
  see "https://guidebook.ukllc.ac.uk/docs/user_guide/sdc"

/// Tables that leave the UK LLC trusted research environment.
///
/// Comparator: a count below 10 breaks it; so do percentages, means, medians, modes and standard deviations on one.
/// Zero: breaks it too. Date: the source bears none, read 2026-11-25. Status: current.
policy ukllc-tre {
  version 1.0.0

  datasets {
    cells: min cohort ukllc-cell per key
      because "UK LLC releases no figure on so few people, and none on nobody."
      see "https://guidebook.ukllc.ac.uk/docs/user_guide/sdc"
  }
}
`,
};
