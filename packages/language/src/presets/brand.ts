import type { Preset } from './preset.ts';

/** How a brand speaks in public about the people in its data. */
export const brand: Preset = {
  module: 'fineline/brand',
  dates: { 'brand-privacy': '2026-11-25' },
  text: `/// The judgement of a careful brand-privacy officer, written down for others to extend.
///
/// It draws on the argument that followed the "53 people" tweet: facts about crowds are fine, facts about a few people
/// are not, and no number excuses a jibe.
///
/// Comparator: a group of fewer people than a limit breaks it, the limit itself keeps it. Zero: a number of nobody is
/// no group. Date: it has no source but itself, written 2026-11-25. Status: current.
policy brand-privacy {
  version 1.0.0

  posts {
    jibes: ban tones hostile
      because "Services people pay for are kind or neutral, whatever the size of the crowd."

    inferences: deny when topic is any of health, religion, sexuality, children
        and framing is any of call-out, individual-story, trait-inference
      unless consent is documented
      because "We do not tell a group what we think we know about their private lives."

    named: ban identifiers unless consent is documented
      because "Nobody can be recognised."

    named-with-consent: ban identifiers else review
      because "Somebody checks that the consent covers this use."

    tiny: deny when cohort.size < 10 people and cohort.exact
      because "Ten people know who they are."

    small: min cohort 1_000 people or 5% else review
      because "A number this small points at people."

    pointed: review when framing is pointed
      because "A person reads it before it speaks about somebody in particular."

    teasing-to-their-face: review when tone is teasing and addressee is cohort

    touchy: review when topic is any of health, politics, religion, sexuality, children, finances, substance
  }
}
`,
};
