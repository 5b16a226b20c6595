// A sentence in another language inside an English post rules nothing out; what the English says stands.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });
const facets = ['tone', 'framing', 'topic', 'identifier', 'addressee'] as const;

describe('nothing is ruled out', () => {
  test.each([
    'Wir danken den 12 Kundinnen, die ein Konto eröffnet haben.',
    '12 Kundinnen kündigten.',
    'Gracias a los 12 clientes que cerraron su cuenta.',
    'Obrigado aos 12 clientes que fecharam a conta.',
    'Dziękujemy 12 klientom, którzy zamknęli konto.',
    'Teşekkürler: 12 müşteri hesabını kapattı.',
    'Спасибо двенадцати клиентам, которые закрыли счёт.',
    '口座を閉じた12人のお客様に感謝します。',
    'Was für Idioten sind das!',
    'And this is what we say: danke an die zwölf, die ein Konto eröffnet haben.',
  ])('%s', foreign => {
    const english =
      'This May we thanked 41 customers for their great year with us, and they told us what they think about our new garden.';
    const text = `${english} ${foreign}`;
    const { cohorts, openCohorts, window, details, question, mentions, reading, ...facts } =
      reader.read(text);
    expect(reading?.language).toBe('en');
    expect(openCohorts).toBe(true);
    expect(facets.filter(facet => facts[facet]?.open !== true)).toEqual([]);
    expect([window?.days.min, details?.value?.max, question]).toEqual([0, null, undefined]);
    // What was read stands, and whoever looks is shown what was not.
    expect(cohorts?.[0]).toMatchObject({ size: { min: 41, max: 41 } });
    const unclear = mentions?.filter(({ kind }) => kind === 'unclear') ?? [];
    expect(unclear.some(({ span }) => span.start >= english.length && span.end <= text.length)).toBe(true);
  });
});

describe('what English borrows leaves nothing open', () => {
  test.each([
    'We played La Vie en Rose all night and you loved it.',
    'C’est la vie. You will find another song for your evening.',
    'Bon appétit, everyone! Your soup is ready.',
    'Muchas gracias, everyone. You were great this year.',
    'Thousands of you came to sing with us this summer. Gracias, merci, danke!',
    'There is a certain je ne sais quoi about our new crème brûlée, and you all know it.',
    '“Wir sind das Volk” was the line that you played the most this week, and everybody knows why.',
    'Enjoy our tagliatelle alla puttanesca, with pancetta, and tell us what you think.',
    'Our new café in the rue de la Paix is open from today, come and see us.',
    'You can find us next to Van der Valk on the road to Den Haag, and we are open today.',
    'Tomorrow the Cirque du Soleil is with us, and you can still find seats.',
  ])('%s', text => {
    const { openCohorts, tone, reading } = reader.read(text);
    expect([reading?.language, openCohorts, tone?.open]).toEqual(['en', undefined, undefined]);
  });
});
