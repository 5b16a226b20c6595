/**
 * So many consequences are drawn for all questions about one subject, which takes a few minutes. It is counted in what the
 * solver does, so that every machine gives up at the same place; what nobody could tell by then is left undecided.
 */
export const mostWork = 2_000_000_000;
