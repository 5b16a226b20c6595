// Those who write files of cases call the same things by the words of ARX, sdcMicro, sdcTable or ACRO.

/** By the word of this folder, others for it: without capitals, spaces and marks. */
const wordsOfCases = {
  file: ['dataset', 'table', 'path', 'csv'],
  key: [
    ...['quasiidentifiers', 'quasiidentifier', 'qis', 'qi', 'keyvars', 'keyvariables', 'keycolumns'],
    ...['dimensions', 'dims', 'dimvar', 'groupby', 'by', 'variables'],
  ],
  rows: ['index', 'row'],
  columns: ['column', 'cols'],
  person: ['holding', 'holdings', 'contributor', 'contributorvar', 'holdingvar', 'personid'],
  value: ['values', 'numvar', 'numvarname', 'measure', 'magnitude', 'response'],
  weight: ['weights', 'w', 'weightvar', 'samplingweight', 'samplingweights', 'sampweight', 'sampleweight'],
  sensitive: ['sensitiveattribute', 'sensitivevariable', 'sensitivecolumn', 'ldivindex', 'sens'],
  missing: ['nulls', 'na', 'missingvalues'],
  levels: ['transformation', 'generalization', 'generalisation', 'generalizationlevels', 'node'],
  hierarchies: ['hierarchy', 'hierarchyfiles'],
  population: ['populationfile', 'populationtable'],
  subset: ['researchsubset', 'subsetfile', 'sample'],
  limit: ['suppressionlimit', 'maxoutliers', 'outliers'],
  fraction: ['samplingfraction', 'samplefraction'],
  published: ['expected', 'asserted', 'figures'],
  where: ['filter', 'filters'],
} as const;

const wordsOfFigures = {
  classes: ['equivalenceclasses', 'numberofclasses', 'numclasses', 'numberofequivalenceclasses', 'groups'],
  k: ['kanonymity', 'smallestclass', 'minclasssize', 'minimalclasssize', 'minfk'],
  largest_class: ['maxclasssize', 'maximalclasssize', 'largestclasssize', 'maxfk'],
  average_class_size: ['avgclasssize', 'meanclasssize', 'averageequivalenceclasssize', 'aecs'],
  discernibility: ['discernability', 'discernabilitymetric', 'discernibilitymetric', 'dm'],
  sample_uniques: ['uniques', 'numberofuniques', 'uniquerows', 'uniquerecords', 'uniquetuples'],
  sample_uniqueness: ['uniqueness', 'fractionofuniques', 'fractionofuniquetuples', 'fractionunique'],
  prosecutor_max: ['highestrisk', 'maxrisk', 'highestprosecutorrisk', 'maximalrisk', 'prosecutorrisk'],
  prosecutor_min: ['lowestrisk', 'minrisk', 'lowestprosecutorrisk'],
  prosecutor_average: ['averagerisk', 'avgrisk', 'meanrisk', 'averageprosecutorrisk'],
  journalist_max: ['journalistrisk', 'highestjournalistrisk'],
  marketer: ['marketerrisk', 'estimatedmarketerrisk'],
  population_k: ['kmap'],
  distinct_l: ['ldiversity', 'distinctldiversity'],
  entropy_l: ['entropyldiversity'],
  t: ['tcloseness'],
  Fk: ['populationfrequencies', 'populationfrequency'],
  fk: ['frequencies', 'samplefrequencies', 'samplefrequency'],
  violations: ['violate', 'kanonymityviolations', 'violatekanonymity', 'observationsviolating'],
  individual_risk: ['rk', 'indivrisk', 'individualrisks'],
  individual_risk_exact: ['rkexact', 'indivriskexact'],
  expected_reidentifications: ['expectedreidentification', 'expectednumberofreidentifications'],
  global_risk: ['globalrisk'],
  suda_scores: ['suda', 'sudascore', 'suda2', 'suda2score'],
  population_uniqueness: ['populationuniquenessdankar', 'dankar', 'fractionofuniquetuplesdankar'],
  population_uniqueness_pitman: ['pitman', 'fractionofuniquetuplespitman'],
  population_uniqueness_zayatz: ['zayatz', 'fractionofuniquetupleszayatz'],
  presence: ['deltapresence', 'dpresence'],
  alpha: ['alphak'],
  beta: ['betalikeness', 'blikeness', 'basicbetalikeness'],
} as const;

/** The word of this folder for a key of a case; the key itself where there is none. */
export const wordOfCase: (key: string) => string = reader(wordsOfCases);

/** The word of this folder for a figure; its name itself where there is none. */
export const wordOfFigure: (name: string) => string = reader(wordsOfFigures);

function reader(words: Readonly<Record<string, readonly string[]>>): (word: string) => string {
  const own = new Map<string, string>();
  for (const [word, others] of Object.entries(words))
    for (const other of [plain(word), ...others]) if (!own.has(other)) own.set(other, word);
  // `fk` and `Fk` are two figures.
  return word => (Object.hasOwn(words, word) ? word : (own.get(plain(word)) ?? word));
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
