/** A policy to start from: each kind of rule once, with an example on either side of its line. */
export const starterPolicy: string = `/// What we may say in public about the people who use our service.
///
/// A place to start: change the numbers, the reasons and the examples until they are yours.
policy public-posts {
  version 1.0.0
  owner "privacy@example.com"

  posts {
    // How many people a number may speak of.
    floor: min cohort 1_000 people
      because "A number this small points at people, not at a trend."
      suggest "Drop the number, or speak of a larger group."

    // Whom we speak to.
    their-face: ban addressees cohort, individual
      because "Speaking to the people in the data tells them that they are watched."
      suggest "Say it to everybody."

    // How we speak.
    kindness: ban tones hostile
      because "Nobody who uses our service is the joke."

    // What we keep to ourselves.
    privacy: ban identifiers unless consent is documented
      because "Nobody can be recognised without having said yes."

    with-consent: ban identifiers else review
      because "Somebody checks that what was said covers this use."

    touchy: review when topic is any of health, politics, religion, sexuality, children
      because "A person reads it before we speak of these things."
  }
}

// Every rule has an example on each side of its line. \`fineline test --coverage\` says which are missing.
test public-posts {
  allow post {
    text "About 40,000 readers finished a book this summer."
    tone neutral
    topic none
    identifier none
  }

  deny "To the 12 readers who finished it in a day: hello." by floor, their-face

  deny post {
    text "About 40,000 readers gave up on page three. Tut."
    tone shaming
    topic none
  } by kindness

  deny "Thank you, @marta_reads, for the kind review." by privacy

  review post {
    text "Thank you, @marta_reads, for the kind review."
    tone grateful
    topic none
    addressee reader
    consent documented
  } by with-consent

  review post {
    text "About 40,000 readers chose a book about the election."
    tone neutral
    topic politics
  } by touchy
}
`;
