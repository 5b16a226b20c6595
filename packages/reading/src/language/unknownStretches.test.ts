// A sentence in which no word is English, and which no list knows, rules nothing out. Dishes, sounds, sayings, names, lists and the
// nouns of a trade are English, whether a list has them or not.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

describe('nothing is ruled out', () => {
  const sentences = [
    'Sembilan tetangga membeli obat tidur minggu lalu.',
    'Delapan pembaca meminjam buku tentang perceraian.',
    'Wasomaji wanane walikopa vitabu jana jioni.',
    'Prynodd naw cymydog foddion cysgu ddoe.',
    'Devyni kaimynai vakar pirko migdomuju.',
    'Osm sousedu si vcera koupilo prasky na spani.',
    'Dziewieciu sasiadow kupilo wczoraj tabletki.',
    'Dokuz komsu dun gece uyku hapi satin aldi.',
    'Devyat sosedey kupili vchera snotvornoe.',
    'Ennea geitones agorasan htes hapia.',
    'Naw najbor xejn ma xtraw ilbierah.',
    'Yhdeksan naapuria osti eilen unilaakkeita.',
    'Kilenc lakos altatot vett tegnap este.',
    'Novem vicini heri medicamenta emerunt.',
    'Siyam na kapitbahay ang bumili ng gamot kagabi.',
    'Nau vizinhos mercaron onte pastillas.',
    'Bederatzi auzokidek botikak erosi zituzten atzo.',
    'Kyuu nin no rinjin ga kinou kusuri o kaimashita.',
    'Nou saptamini intregi dormira prost, saracii.',
    'Nevjerojatno koliko susjeda pije tablete, jadnici.',
  ];
  const frames = ['Our shop is open. {}', '{} Our new season starts on Friday.'];
  test.each(frames.flatMap(frame => sentences.map(sentence => frame.replace('{}', sentence))))('%s', text => {
    const { openCohorts, tone, identifier, mentions = [], reading } = reader.read(text);
    if (reading?.language !== 'en') return;
    expect([openCohorts, tone?.open, identifier?.open]).toEqual([true, true, true]);
    expect(mentions.some(({ kind }) => kind === 'unclear')).toBe(true);
  });

  test('the digits in it are read all the same', () => {
    const { openCohorts, cohorts } = reader.read('Our shop is open. Sembilan tetangga membeli 9 obat tidur.');
    expect([openCohorts, cohorts]).toEqual([true, []]);
  });
});

describe('English leaves nothing open', () => {
  test.each([
    'Our kitchen is open. Mushroom risotto alla milanese, linguine alle vongole, saffron arancini.',
    'Lunch is served. Nasi goreng, mee goreng, roti canai, laksa and satay.',
    'Curry night is on Friday. Tikka masala, saag paneer, aloo gobi, garlic naan.',
    'Our new bar is open. Pad kra pao, tom yum goong and khao soi.',
    'Crispy cos lettuce, croutons and parmesan, tossed in our own dressing.',
    'Beetroot soup with meatballs. Buckwheat pancakes. Quinces poached in cider.',
    'Molten fudge brownie. Crumbly ginger parkin. Squidgy marmalade flapjack. All of it is back on Friday.',
    'Thank you all. Sold out: hellebores, peonies, hostas, columbines, foxgloves.',
    'These are new in our shop: merino cardigans, corduroy dungarees, moleskin waistcoats and chambray smocks.',
    'Tubeless gravel tyres. Hydraulic disc calipers. Our workshop has them all.',
    'Galvanised steel guttering. Anodised aluminium fascia. Fitted by us in a day.',
    'Dovetailed walnut joinery. Reclaimed parquet flooring. Come and see it on Friday.',
    'Our surgery is open. Podiatry drop-in. Paediatric flu clinic. Orthodontic retainer checks.',
    'On our shelves: krautrock, shoegaze, dub, bossa nova.',
    'We open at nine every day. Yoga, pilates, reiki, tai chi.',
    'Ceilidh caller sought. Bhangra troupe booked. Our summer party is in July.',
    'Kerb parking suspended. Sewer relining works. We are sorry for the noise.',
    'Veni, vidi, vici: our new café is open.',
    'Bish bash bosh. Your new kitchen is in.',
    'Woof woof woof. Our dog show is on Friday.',
    'La la la la la. You know the song.',
    'Our playlist of the week is here. Follow us: @kopipagi #kopi #pagi #semangat #selamat',
    'Our new single is out. Written by Wojciech Szczepanik and Thandeka Mkhize.',
    'We read “Sembilan tetangga membeli obat tidur” in our book club on Friday.',
    'The film Tujuh Pelanggan Memesan Sup is on at nine, and we have seats.',
    'Postgres vacuum stalled. Redis latency spiked. Both are fixed, and we are sorry.',
    'Auld lang syne to all of you. Our shop is open again on Monday.',
    'Our choir sings Shosholoza and Nkosi Sikelel’ iAfrika on Friday.',
    'Snap! Crackle! Pop! Taste the rainbow. Slogans are our trade, and this is our new shop.',
    'Find our new menu at kopi.example/menu/makan/siang/semua and come in.',
  ])('%s', text => {
    const { openCohorts, tone, reading } = reader.read(text);
    expect([reading?.language, openCohorts, tone?.open]).toEqual(['en', undefined, undefined]);
  });
});
