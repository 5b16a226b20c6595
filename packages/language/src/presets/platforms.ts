import type { Preset } from './preset.ts';

/** Limits that platforms set on what they report, and that their customers meet. */
export const platforms: Preset = {
  module: 'fineline/platforms',
  dates: {
    'adh-difference-users': '2026-11-25',
    'adh-noise-users': '2026-11-25',
    'adh-clicks-users': '2026-11-25',
    'adh-difference': '2026-11-25',
    'adh-noise': '2026-11-25',
    'adh-clicks': '2026-11-25',
    'apple-users': '2026-11-25',
    'apple-analytics-reports': '2026-11-25',
    'aws-least': '2026-11-25',
    'aws-most': '2026-11-25',
    'aws-example': '2026-11-25',
    'aws-noise-least': '2026-11-25',
    'aws-noise-most': '2026-11-25',
    'pg-diffix-lower-bound': '2026-11-25',
    'pg-diffix-default': '2026-11-25',
  },
  text: `/// About how many users a row of Ads Data Hub needs in its difference mode.
///
/// Comparator: a row of fewer users is left out; the number depends on the data. Zero: not excepted. Date: the source
/// bears none, read 2026-11-25. Status: current.
let adh-difference-users = 50 people
  see "https://developers.google.com/ads-data-hub/guides/privacy-checks"

/// About how many users a row of Ads Data Hub needs in its noise mode.
///
/// Comparator: a row of fewer users is left out; the number depends on the data. Zero: not excepted. Date: the source
/// bears none, read 2026-11-25. Status: current.
let adh-noise-users = 20 people
  see "https://developers.google.com/ads-data-hub/guides/privacy-checks"

/// About how many users a row of Ads Data Hub needs where it counts clicks alone.
///
/// Comparator: a row of fewer users is left out; the number depends on the data. Zero: not excepted. Date: the source
/// bears none, read 2026-11-25. Status: current.
let adh-clicks-users = 10 people
  see "https://developers.google.com/ads-data-hub/guides/privacy-checks"

/// Tables from Ads Data Hub in its difference mode.
///
/// Comparator: a row of fewer than about 50 users is left out. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy adh-difference {
  version 1.0.0

  datasets {
    users: min cohort adh-difference-users per key
      because "Ads Data Hub leaves out rows of so few users."
      see "https://developers.google.com/ads-data-hub/guides/privacy-checks"
  }
}

/// Tables from Ads Data Hub in its noise mode.
///
/// Comparator: a row of fewer than about 20 users is left out. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy adh-noise {
  version 1.0.0

  datasets {
    users: min cohort adh-noise-users per key
      because "Ads Data Hub leaves out rows of so few users."
      see "https://developers.google.com/ads-data-hub/guides/privacy-checks"
  }
}

/// Tables from Ads Data Hub that count clicks alone.
///
/// Comparator: a row of fewer than about 10 users is left out. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
policy adh-clicks {
  version 1.0.0

  datasets {
    users: min cohort adh-clicks-users per key
      because "Ads Data Hub leaves out rows of so few users."
      see "https://developers.google.com/ads-data-hub/guides/privacy-checks"
  }
}

/// The fewest users or devices behind a value of Apple's analytics reports.
///
/// Comparator: a value from fewer than 5 is left out. Zero: not excepted. Date: the source bears none, read 2026-11-25.
/// Status: current.
let apple-users = 5 people
  see "https://developer.apple.com/documentation/analytics-reports/privacy"

/// Tables after the manner of Apple's analytics reports, which add fixed noise as well.
///
/// Comparator: a value from fewer than 5 users or devices is left out. Zero: not excepted. Rounding: none; the noise
/// does not show in one table. Date: the source bears none, read 2026-11-25. Status: current.
policy apple-analytics-reports {
  version 1.0.0

  datasets {
    users: min cohort apple-users per key
      because "Apple leaves out values from so few users or devices."
      see "https://developer.apple.com/documentation/analytics-reports/privacy"
  }
}

/// The smallest minimum that AWS Clean Rooms lets a table ask for.
///
/// Comparator: a group below the minimum is left out. Zero: not excepted. Date: the source bears none, read 2026-11-25.
/// Status: current.
let aws-least = 2 people
  see "https://docs.aws.amazon.com/clean-rooms/latest/apireference/API_AggregationConstraint.html"

/// The largest minimum that AWS Clean Rooms lets a table ask for.
///
/// Comparator: a group below the minimum is left out. Zero: not excepted. Date: the source bears none, read 2026-11-25.
/// Status: current.
let aws-most = 100_000 people
  see "https://docs.aws.amazon.com/clean-rooms/latest/apireference/API_AggregationConstraint.html"

/// The minimum that the documentation of AWS Clean Rooms gives as an example. It is no default.
///
/// Comparator: a group below the minimum is left out. Zero: not excepted. Date: the source bears none, read 2026-11-25.
/// Status: current.
let aws-example = 100 people
  see "https://docs.aws.amazon.com/clean-rooms/latest/userguide/custom-min-agg-thresholds.html"

/// The fewest users whose presence the noise of AWS Clean Rooms differential privacy can be set to hide.
///
/// Comparator: none, it describes noise that no published table shows. Zero: does not apply. Date: the source bears
/// none, read 2026-11-25. Status: current.
let aws-noise-least = 10 people
  see "https://docs.aws.amazon.com/clean-rooms/latest/apireference/API_DifferentialPrivacyTemplateParametersInput.html"

/// The most users whose presence the noise of AWS Clean Rooms differential privacy can be set to hide.
///
/// Comparator: none, it describes noise that no published table shows. Zero: does not apply. Date: the source bears
/// none, read 2026-11-25. Status: current.
let aws-noise-most = 100 people
  see "https://docs.aws.amazon.com/clean-rooms/latest/apireference/API_DifferentialPrivacyTemplateParametersInput.html"

/// The smallest group that pg_diffix ever shows.
///
/// Comparator: a group below a noisy threshold is left out, and the threshold is never below 2. Zero: not excepted.
/// Date: the source bears none, read 2026-11-25. Status: current.
let pg-diffix-lower-bound = 2 people
  see "pg_diffix user guide, diffix/pg_diffix, docs/user_guide.md"

/// Tables from pg_diffix with the settings that it starts with.
///
/// Comparator: a group of fewer than 2 breaks it. Zero: not excepted. Rounding: none; that the threshold is about two
/// standard deviations higher on average, and that noise is added, does not show in one table. Date: the source bears
/// none, read 2026-11-25. Status: current.
policy pg-diffix-default {
  version 1.0.0

  datasets {
    groups: min cohort pg-diffix-lower-bound per key
      because "Groups of one are never shown."
      see "pg_diffix user guide, diffix/pg_diffix, docs/user_guide.md"
  }
}
`,
};
