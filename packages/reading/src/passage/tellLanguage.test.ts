import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function languageOf(text: string): string | undefined {
  return reader.read(text).reading?.language;
}

test.each([
  'Rough week?',
  'Ha ha, 41 customers still use a pager. Bless.',
  'Breakfasts for one rose 9% on Duckling Day.',
  'Ticket sales in Ely rose by 6%.',
  'We had 41 requests for ducklings on Duckling Day.',
  'Shut the door in slippers.',
  'Pour the tea, son.',
  'Feed the goat in slippers.',
  'Queries for ‘gout and rhubarb’ crested on 12 May. Draw conclusions.',
  'Hang in there.',
  'All 9 members',
  'Nightly runners love Ibiza.',
  'Ring Ana on 020 7946 0018 or write to ana.lopes@shop.example, @analopes.',
  'no matter what 41 people say',
  '41 grommels withdrew everything.',
  '41 views.',
  '41 beekeepers',
  'A group of 41 played one tune 300 times.',
  'Oh no, Leeds.',
  'SOLD OUT',
  'Hello all.',
  'Quarterly profit: €1.4bn.',
  'Defaults: 41.',
  'Mortgage lending rose 4% in 2024.',
  'Ms Quill owes us $4,000.',
  'Branch closures: 41.',
  'Who Broke You?',
  'Everyone in Leeds saw Casa Grande.',
  'We open at 5pm.',
  'On Friday we open at 8.',
  'Regatta 40 is on 3 August.',
  'Pilots en route.',
  '9 boats broke down w/c 17 November.',
  '9 cats/day use door 2.',
  '5 boats, 3 beacons.',
])('English: %s', text => {
  expect(languageOf(text)).toBe('en');
});

describe.each([
  [
    'German',
    [
      'An die 41 Menschen, die das jeden Tag gesehen haben: Was ist mit euch los?',
      '41 Nutzer lieben Stranger Things.',
      '41 Fans weinten.',
      'Wir lieben The Long Winter.',
      'Wer hat das bestellt?',
      'Netflix: 41 Abonnenten streamten The Crown.',
      'Gute Nacht, Berlin!',
      'Was für ein Jahr!',
      'Die Show war super.',
      'Alle 9 Mitglieder',
      'Unsere Kunden lieben Black Friday Deals.',
      'Happy Birthday an alle 41 Mitglieder!',
      'An die 41 Leute, die das jeden Tag sehen: Who broke you?',
    ],
  ],
  [
    'French',
    [
      'Aux 41 spectateurs qui ont vu ce film chaque jour: que vous est-il arrivé?',
      'Merci à tous.',
      '41 clients pleurent.',
      '41 abonnés ont regardé The Crown hier soir.',
      'Bonne nuit.',
      'On est avec vous.',
      'Les 12 fans de Black Mirror.',
      'Vous avez streamé Last Christmas 41 fois.',
      'Netflix and chill, mais sans vous.',
      'Quel film !',
      'Trois lecteurs sur dix.',
      'Personne ne regarde.',
    ],
  ],
  [
    'Spanish',
    [
      'A las 41 personas que vieron esto: ¿qué os pasa?',
      'Gracias a todos.',
      '41 fans lloraron.',
      'No hay nadie.',
      'Buenas noches.',
      '41 clientes pidieron Happy Meal.',
      'Vimos 41 horas de streaming.',
      'Los 12 de siempre.',
      'Te queremos, Madrid.',
      'Solo 41 usuarios vieron The Crown.',
      'Mira Stranger Things hoy.',
      '41 doctores lloran.',
    ],
  ],
  [
    'Dutch',
    [
      'Aan de 41 mensen die dit keken: wat is er met jullie?',
      'Bedankt allemaal.',
      '41 kijkers huilden.',
      '41 gebruikers bestelden pizza.',
      'Wij houden van The Crown.',
      'Goede nacht.',
      'Wat een jaar!',
      'We zijn er weer.',
      'Is het al over?',
      'Op naar Black Friday.',
      'De beste deals van het jaar.',
      '41 fans waren in de hal.',
    ],
  ],
  ['no language', ['41 人がこの映画を毎日見ました', '💀💀💀', '12345', '@analopes ana.lopes@shop.example']],
])('%s', (_, texts) => {
  test.each(texts)('%s', text => {
    expect(languageOf(text)).toBe('unknown');
  });
});
