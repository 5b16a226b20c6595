// A name is one with its accents and without them.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function named(text: string): readonly string[] {
  return (reader.read(text).identifier?.evidence ?? [])
    .filter(({ word }) => word === 'person-name')
    .map(({ span }) => text.slice(span!.start, span!.end));
}

test.each([
  ['Zoë Marchand returned nine kettles in March.', ['Zoë Marchand']],
  ['Zoe Marchand returned nine kettles in March.', ['Zoe Marchand']],
  ['Bjo\u0308rn Lindqvist swam here 40 times.', ['Bjo\u0308rn Lindqvist']],
  ['Søren Kjær missed the last tram.', ['Søren Kjær']],
  ['Łukasz Wróbel paid in coins.', ['Łukasz Wróbel']],
  ['We billed Inês Duarte twice.', ['Inês Duarte']],
  ['Well done, José, on your tenth swim.', ['José']],
  ['Mónica from Ely ate four pies.', ['Mónica']],
  ['Siobhán, 41, rang us six times.', ['Siobhán']],
  ['Hey Jürgen, you left your hat here.', ['Jürgen']],
  ['Penélope Cruz stars in our new drama.', []],
  ['You played Beyoncé more than anybody.', []],
  ['Emmanuel Macrón was in town today.', []],
  ['Our Chloé candle is back, and it smells of figs.', []],
  ['The Renée coat is half price.', []],
  ['A bottle of Rosé Royale goes well with our crêpes.', []],
  ['Crème Brûlée is back on our menu.', []],
  ['Our café in Málaga opened on Monday.', []],
  ['A novel by José Lobo, out on Friday.', []],
  ['Starring Zoë Marchand and Björn Lindqvist.', []],
  ['Citroën Berlingo vans got cheaper in May.', []],
  ['Fête Champêtre was sold out.', []],
  ['Piñata Party was the top song of June.', []],
  ['Saint-Exupéry wrote it, and we sell it.', []],
  ['Señor Taco has moved to Main Street.', []],
  ['São Paulo was our busiest airport.', []],
  ['The Brontë Bakery baked 900 loaves.', []],
  ['Pâté En Croûte sold out by noon.', []],
  ['Motörhead played our car park in 1981.', []],
  ['Mötley Crüe tickets are here.', []],
  ['Häagen-Dazs is buy one, get one free.', []],
  ['Author Chloé Marchand reads here at eight.', []],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});
