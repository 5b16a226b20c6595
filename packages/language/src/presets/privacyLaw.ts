import type { Preset } from './preset.ts';

/** Limits that laws and authorities set. */
export const privacyLaw: Preset = {
  module: 'fineline/privacy-law',
  dates: {
    'rule-of-three': '2026-11-25',
    'irs-rule-of-three': '2026-11-25',
    'zip3-population': '2026-11-25',
    'hipaa-safe-harbor': '2026-11-25',
  },
  text: `/// The fewest taxpayers that a figure may rest on; more where the community is small.
///
/// Comparator: a figure on fewer than 3 taxpayers breaks it. Zero: not excepted. Date: the source bears none, read
/// 2026-11-25. Status: current.
let rule-of-three = 3 people
  see "IRS chief counsel advice 2016012117055117"

/// Figures about taxpayers.
///
/// Comparator: a figure on fewer than 3 taxpayers breaks it; where the community is small, ask for more. Zero: not
/// excepted. Date: the source bears none, read 2026-11-25. Status: current.
policy irs-rule-of-three {
  version 1.0.0

  datasets {
    taxpayers: min cohort rule-of-three per key
      because "A figure on so few taxpayers can be traced to one of them."
      see "IRS chief counsel advice 2016012117055117"
  }
}

/// The fewest people of a region whose first three digits of the postal code may stay.
///
/// Comparator: a region of 20,000 people or fewer breaks it, its digits become 000. Zero: not excepted. Date: the
/// source bears none, read 2026-11-25. Status: current.
let zip3-population = 20_001 people
  see "45 CFR 164.514(b)"

/// The safe harbor of HIPAA, as far as it can be told without the names of a table's columns.
///
/// It names eighteen identifiers; this policy finds those that show in values and the usual names of columns that hold
/// them. What it also asks needs the names of columns, and is added by a policy that extends this one: days no finer
/// than the year (\`max precision year of COLUMN\`), ages above 89 as one group (\`max value 90 of COLUMN\`), three digits
/// of a postal code only where enough people live (\`zip3-population\`).
///
/// Comparator: one identifier breaks it. Zero: does not apply. Date: the source bears none, read 2026-11-25. Status:
/// current.
policy hipaa-safe-harbor {
  version 1.0.0

  datasets {
    values: ban identifiers in values
      because "None of the identifiers that the safe harbor lists may stay."
      see "45 CFR 164.514(b)"
    columns: ban columns name, first_name, last_name, address, street, city, zip, zip_code, postal_code, birth_date,
        date_of_birth, admission_date, discharge_date, death_date, phone, telephone, fax, email, ssn,
        social_security_number, medical_record_number, mrn, health_plan_number, account_number, certificate_number,
        license_number, vehicle_id, license_plate, device_id, serial_number, url, ip_address, fingerprint, photo
      because "None of the identifiers that the safe harbor lists may stay."
      see "45 CFR 164.514(b)"
  }
}
`,
};
