import type { Preset } from './preset.ts';

/** Limits and roundings of statistical offices and their handbooks. */
export const officialStatistics: Preset = {
  module: 'fineline/official-statistics',
  dates: {
    'ofqual-cell': '2025-10-30',
    'ofqual-rounding': '2025-10-30',
    'ons-cell': '2026-11-25',
    'ons-10-5': '2026-11-25',
    'ons-census-2021-swapped-least': '2026-11-25',
    'ons-census-2021-swapped-most': '2026-11-25',
    'ons-census-2021-changed-cells': '2026-11-25',
    'sacro-threshold': '2026-11-25',
    'sacro-dominance': '2026-11-25',
    'sacro-protection': '2026-11-25',
    'sacro-default': '2026-11-25',
    'eu-frequency': '2026-11-25',
    'eu-protection-80': '2026-11-25',
    'eu-protection-95': '2026-11-25',
    'eu-handbook': '2026-11-25',
    'microdata-k3': '2026-11-25',
    'microdata-k5': '2026-11-25',
    'sdc-practice-k3': '2026-11-25',
    'sdc-practice-k5': '2026-11-25',
    'statsnz-rr3': '2026-11-25',
  },
  text: `/// The smallest count that Ofqual shows as a number.
///
/// Comparator: a count from 1 to 4 is shown as "fewer than 5". Zero: a true zero stays zero. Date: 2025-10-30. Status:
/// current.
let ofqual-cell = 5 people
  see "Ofqual rounding policy, gov.uk, 2025-10-30"

/// Ofqual: counts are rounded to the nearest 5, small ones shown as "fewer than 5".
///
/// Comparator: a count from 1 to 4 breaks it. Zero: a true zero stays zero. Rounding: to 5; percentages are made from
/// unrounded values. Date: 2025-10-30. Status: current.
policy ofqual-rounding {
  version 1.0.0

  datasets {
    small: min cohort ofqual-cell per key zero allowed
      because "A small count is shown as fewer than 5."
      see "Ofqual rounding policy, gov.uk, 2025-10-30"
    rounded: round counts to nearest 5
      because "Counts are rounded to the nearest 5."
      see "Ofqual rounding policy, gov.uk, 2025-10-30"
  }
}

/// The smallest count that the ONS rule of ten and five shows.
///
/// Comparator: a count below 10 is suppressed. Zero: not excepted. Date: the source bears none, read 2026-11-25.
/// Status: current.
let ons-cell = 10 people
  see "ONS, comparison of post-tabular statistical disclosure control methods, ons.gov.uk"

/// ONS: small counts are suppressed, all others rounded to the nearest 5.
///
/// Comparator: a count below 10 breaks it. Zero: not excepted. Rounding: to 5. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy ons-10-5 {
  version 1.0.0

  datasets {
    small: min cohort ons-cell per key
      because "Counts this small are suppressed."
      see "ONS, comparison of post-tabular statistical disclosure control methods, ons.gov.uk"
    rounded: round counts to nearest 5
      because "Counts that are shown are rounded to the nearest 5."
      see "ONS, comparison of post-tabular statistical disclosure control methods, ons.gov.uk"
  }
}

/// The smaller part of households whose records the census of 2021 swapped.
///
/// Comparator: none, it describes a method that no published table shows. Zero: does not apply. Date: the source bears
/// none, read 2026-11-25. Status: current.
let ons-census-2021-swapped-least = 7%
  see "ONS, protecting personal data in Census 2021 results, ons.gov.uk"

/// The larger part of households whose records the census of 2021 swapped.
///
/// Comparator: none, it describes a method that no published table shows. Zero: does not apply. Date: the source bears
/// none, read 2026-11-25. Status: current.
let ons-census-2021-swapped-most = 10%
  see "ONS, protecting personal data in Census 2021 results, ons.gov.uk"

/// The part of cells, roughly, that the cell key method of the census of 2021 changed.
///
/// Comparator: none, it describes a method that no published table shows. Zero: does not apply. Date: the source bears
/// none, read 2026-11-25. Status: current.
let ons-census-2021-changed-cells = 14%
  see "ONS, protecting personal data in Census 2021 results, ons.gov.uk"

/// The threshold that SACRO starts with. It counts rows, not persons.
///
/// Comparator: a cell of fewer than 10 rows breaks it. Zero: disclosive. Date: the source bears none, read 2026-11-25.
/// Status: current.
let sacro-threshold = 10 rows
  see "AI-SDC/ACRO, acro/default.yaml, v1.0.1"

/// How much of a total the two largest contributors may hold, as SACRO starts with: \`max share sacro-dominance of
/// COLUMN by top 2 per key\`.
///
/// Comparator: 90% itself breaks it there, and only more than 90% in the language's clause. Zero: a total of zero is no
/// dominance. Date: the source bears none, read 2026-11-25. Status: current.
let sacro-dominance = 90%
  see "AI-SDC/ACRO, acro/default.yaml, v1.0.1"

/// The p of the p%-rule that SACRO starts with: \`min protection sacro-protection of COLUMN per key\`.
///
/// Comparator: what is left without the two largest is less than 10% of the largest. Zero: a total of zero is kept.
/// Date: the source bears none, read 2026-11-25. Status: current.
let sacro-protection = 10%
  see "AI-SDC/ACRO, acro/default.yaml, v1.0.1"

/// What SACRO checks of counts without being told otherwise.
///
/// Comparator: a cell of fewer than 10 rows breaks it. Zero: disclosive. Rounding: to 5 where rounding is chosen, which
/// this policy leaves open. Dominance and the p%-rule need the name of a column, and are the quantities of this module.
/// Its limit of 10 degrees of freedom is about models, not tables. Date: the source bears none, read 2026-11-25.
/// Status: current.
policy sacro-default {
  version 1.0.0

  datasets {
    threshold: min cohort sacro-threshold per key
      because "A cell of so few rows may point at somebody."
      see "AI-SDC/ACRO, acro/default.yaml, v1.0.1"
    zeros: ban zero cells per key
      because "That a group has nobody says something about everybody in it."
      see "AI-SDC/ACRO, acro/default.yaml, v1.0.1"
  }
}

/// The smallest frequency of the European handbook.
///
/// Comparator: a cell of fewer than 3 contributors breaks it. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
let eu-frequency = 3 people
  see "Handbook on statistical disclosure control, ch. 4, sdcTools/HandbookSDC"

/// The p that does for the p%-rule what 80% does for dominance of two: \`min protection eu-protection-80 of COLUMN per
/// key\`. The handbook prefers it.
///
/// Comparator: what is left without the two largest is less than 25% of the largest. Zero: a total of zero is kept.
/// Date: the source bears none, read 2026-11-25. Status: current.
let eu-protection-80 = 25%
  see "Handbook on statistical disclosure control, ch. 4, sdcTools/HandbookSDC"

/// The p that does for the p%-rule what 95% does for dominance of two.
///
/// Comparator: what is left without the two largest is less than 5.26% of the largest. Zero: a total of zero is kept.
/// Date: the source bears none, read 2026-11-25. Status: current.
let eu-protection-95 = 5.26%
  see "Handbook on statistical disclosure control, ch. 4, sdcTools/HandbookSDC"

/// The smallest frequency of the European handbook, for every table.
///
/// Comparator: a cell of fewer than 3 contributors breaks it. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy eu-handbook {
  version 1.0.0

  datasets {
    frequency: min cohort eu-frequency per key
      because "Of two contributors each knows the other."
      see "Handbook on statistical disclosure control, ch. 4, sdcTools/HandbookSDC"
  }
}

/// The smaller of the two sizes that are usual for groups in microdata.
///
/// Comparator: a group of fewer than 3 breaks it. Zero: a file has no empty groups. Date: the source bears none, read
/// 2026-11-25. Status: current.
let microdata-k3 = 3 people
  see "SDC practice guide, measure_risk.rst, ihsn/SDCPractice"

/// The larger of the two sizes that are usual for groups in microdata.
///
/// Comparator: a group of fewer than 5 breaks it. Zero: a file has no empty groups. Date: the source bears none, read
/// 2026-11-25. Status: current.
let microdata-k5 = 5 people
  see "SDC practice guide, measure_risk.rst, ihsn/SDCPractice"

/// k-anonymity of microdata with k = 3.
///
/// Comparator: a group of fewer than 3 breaks it. Zero: a file has no empty groups. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy sdc-practice-k3 {
  version 1.0.0

  datasets {
    groups: min cohort microdata-k3 per key
      because "Everybody in a file hides among others who look the same."
      see "SDC practice guide, measure_risk.rst, ihsn/SDCPractice"
  }
}

/// k-anonymity of microdata with k = 5.
///
/// Comparator: a group of fewer than 5 breaks it. Zero: a file has no empty groups. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy sdc-practice-k5 {
  version 1.0.0

  datasets {
    groups: min cohort microdata-k5 per key
      because "Everybody in a file hides among others who look the same."
      see "SDC practice guide, measure_risk.rst, ihsn/SDCPractice"
  }
}

/// Stats NZ: counts are rounded at random to a multiple of 3, totals on their own.
///
/// Comparator: a count that is no multiple of 3 breaks it; that the rounding was random does not show in one table.
/// Zero: stays zero. Rounding: to 3, the nearer multiple twice as often. Date: the source bears none, read 2026-11-25.
/// Status: current.
policy statsnz-rr3 {
  version 1.0.0

  datasets {
    rounded: round counts to nearest 3
      because "Counts are rounded to multiples of 3."
      see "Stats NZ Infoshare standards, https://infoshare.stats.govt.nz/standards.aspx"
  }
}
`,
};
