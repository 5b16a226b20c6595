// Whatever a text is dressed up as, it says the same, and the evidence is a slice of the text as it was written.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

const nothing = 'nothing';

test.each([
  ['as it is', 'To the 53 people who left early: who hurt you?', '53 people', 'who hurt you'],
  ['capitals', 'TO THE 53 PEOPLE WHO LEFT EARLY: WHO HURT YOU?', '53 PEOPLE', 'WHO HURT YOU'],
  ['curly marks', '“To the 53 people who left early”, we said: who hurt you?', '53 people', 'who hurt you'],
  [
    'non-breaking spaces',
    'To the 53\u00a0people who left early: who\u00a0hurt\u202fyou?',
    '53\u00a0people',
    'who\u00a0hurt\u202fyou',
  ],
  ['full-width', 'To the ５３ people who left early: ｗｈｏ hurt you？', '５３ people', 'ｗｈｏ hurt you'],
  ['bold letters', 'To the 𝟱𝟯 people who left early: 𝘄𝗵𝗼 𝗵𝘂𝗿𝘁 𝘆𝗼𝘂?', '𝟱𝟯 people', '𝘄𝗵𝗼 𝗵𝘂𝗿𝘁 𝘆𝗼𝘂'],
  ['Cyrillic letters', 'To the 53 реорle who left early: whо hurt уоu?', '53 реорle', 'whо hurt уоu'],
  ['Greek letters', 'To the 53 pεople who left early: whο hurt yοu?', '53 pεople', 'whο hurt yοu'],
  [
    'zero-width signs',
    'To the 5\u200b3 peo\u200bple who left early: who hu\u00adrt you?',
    '5\u200b3 peo\u200bple',
    'who hu\u00adrt you',
  ],
  [
    'emoji between',
    'To the 53 people who left early: who 😡 hurt 💔 you?',
    '53 people',
    'who 😡 hurt 💔 you',
  ],
  ['hyphens', 'To the 53 people who left early: who-hurt-you?', '53 people', 'who-hurt-you'],
  ['full stops', 'To the 53 people who left early. WHO. HURT. YOU.', '53 people', 'WHO. HURT. YOU'],
  [
    'overlaid strokes',
    'To the 53 people who left early: wh\u0336o\u0336 hurt you?',
    '53 people',
    'wh\u0336o\u0336 hurt you',
  ],
  [
    'emphasis',
    'To the **53** people who left early: *who* __hurt__ you?',
    '53** people',
    'who* __hurt__ you',
  ],
  ['code', 'To the `53` people who left early: who hurt `you`?', '53` people', 'who hurt `you'],
  [
    'tags',
    'To the <b>53</b> people who left early: who <i class="x">hurt</i> you?',
    '53</b> people',
    'who <i class="x">hurt</i> you',
  ],
  [
    'entities',
    'To the 53&nbsp;people who left early: who&#8203; hurt you?',
    '53&nbsp;people',
    'who&#8203; hurt you',
  ],
  [
    'a link',
    'To the 53 [people](https://a.example) who left early: who hurt you?',
    '53 [people',
    'who hurt you',
  ],
  ['a hard break', 'To the 53\\\npeople who left early: who hurt you?', '53\\\npeople', 'who hurt you'],
  [
    'a picture of Markdown',
    'To the 53 ![](a.png) people who left early: who hurt you?',
    '53 ![](a.png) people',
    'who hurt you',
  ],
  [
    'a comment',
    'To the 53 <!-- sic --> people who left early: who hurt you?',
    '53 <!-- sic --> people',
    'who hurt you',
  ],
  [
    'emoji behind a number',
    'To the 53 🎈🎈 people who left early: who hurt you?',
    '53 🎈🎈 people',
    'who hurt you',
  ],
  [
    'unseen signs in a number',
    'To the 5\u{e0041}3\ufe0f people who left early: who hurt you?',
    '5\u{e0041}3\ufe0f people',
    'who hurt you',
  ],
  ['circled letters', 'To the 53 ⓟⓔⓞⓟⓛⓔ who left early: ⓌⒽⓄ ⓗⓤⓡⓣ 🅈🄾🅄?', '53 ⓟⓔⓞⓟⓛⓔ', 'ⓌⒽⓄ ⓗⓤⓡⓣ 🅈🄾🅄'],
  ['circled digits', 'To the ⑤③ people who left early: who hurt you?', '⑤③ people', 'who hurt you'],
  ['keycaps', 'To the 5️⃣3️⃣ people who left early: who hurt you?', '5️⃣3️⃣ people', 'who hurt you'],
  ['Arabic digits', 'To the ٥٣ people who left early: who hurt you?', '٥٣ people', 'who hurt you'],
  ['Indian digits', 'To the ५३ people who left early: who hurt you?', '५३ people', 'who hurt you'],
  ['Mongolian digits', 'To the ᠕᠓ people who left early: who hurt you?', '᠕᠓ people', 'who hurt you'],
  ['black circles', 'To the ❺❸ people who left early: who hurt you?', '❺❸ people', 'who hurt you'],
  ['brackets', 'To the ⑸⑶ people who left early: who hurt you?', '⑸⑶ people', 'who hurt you'],
  [
    'numeric entities',
    'To the &#53;&#x33; people who left early: who h&#117;rt you?',
    '&#53;&#x33; people',
    'who h&#117;rt you',
  ],
  [
    'entities of signs and accents',
    'To the 53 Caf&eacute; people who left early: who hurt you&#63;',
    '53 Caf&eacute; people',
    'who hurt you',
  ],
  ['a hashtag', 'To the 53 people who left early: #WhoHurtYou', '53 people', 'WhoHurtYou'],
  ['a number in a hashtag', 'To the #53people who left early: who hurt you?', '53people', 'who hurt you'],
])('%s', (_name, text, group, question) => {
  const { cohorts = [], tone } = reader.read(text);
  const slice = (span?: { start: number; end: number }): string | undefined =>
    span && text.slice(span.start, span.end);
  const counted = cohorts.filter(({ size }) => size?.min === 53 && size.max === 53);
  expect(counted.map(({ span }) => slice(span))).toEqual(group === nothing ? [] : [group]);
  const hurt = tone?.evidence?.find(({ cue }) => cue === 'presumed-hurt');
  expect(slice(hurt?.span) ?? nothing).toBe(question);
});

test.each(['’', '&rsquo;', '&#39;', '&#x2019;', '&apos;', '´', '′'])('%s is an apostrophe', sign => {
  const text = `62 members haven${sign}t visited since January. Aren${sign}t you ashamed?`;
  const { tone, question } = reader.read(text);
  expect([tone!.has, question!.value]).toEqual([['judgmental', 'mocking'], true]);
});

test.each([
  ['We saw that r.quill@postbox.example came back.', 'r.quill@postbox.example'],
  ['Hey @tent_rosa, your tent came back.', '@tent_rosa'],
  ['Her card 4111 1111 1111 1111 was declined.', '4111 1111 1111 1111'],
  ['Call Rosa on 07700 900456 to say thanks.', '07700 900456'],
  ['The order came from 192.0.2.77.', '192.0.2.77'],
  ['We heard Rosa Quill rented nine tents.', 'Rosa Quill'],
])('letters of other shapes hide no identifier: %s', (text, identifier) => {
  for (const shape of [bold, wide]) {
    const dressed = text.replace(identifier, shape(identifier));
    const { identifier: found } = reader.read(dressed);
    const shown = found!.evidence!.map(({ span }) => span && dressed.slice(span.start, span.end));
    expect(shown).toEqual([shape(identifier)]);
  }
});

test('letters of other shapes make no identifier', () => {
  expect(reader.read(`${bold('Nine')} tents 🎪 were sold ＠ noon.`).identifier!.has).toEqual([]);
});

function bold(text: string): string {
  const shift = { a: 0x1d5ee, A: 0x1d5d4, 0: 0x1d7ec };
  return text.replace(/[a-zA-Z0-9]/g, sign => {
    const first = /[a-z]/.test(sign) ? 'a' : /[A-Z]/.test(sign) ? 'A' : '0';
    return String.fromCodePoint(shift[first] + sign.charCodeAt(0) - first.charCodeAt(0));
  });
}

function wide(text: string): string {
  return text.replace(/[a-zA-Z0-9@._]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
