// How a company says what it made of its data: it concludes from what somebody bought, played or searched what they feel,
// believe or live through.
import { all, type Cue } from '../cues/cue.ts';
import { meant, ofCounted, ofPeople } from '../cues/conditions.ts';

export const inferenceCues: readonly Cue[] = [
  {
    cue: 'judging-by-the-data',
    shows: ['framing trait-inference'],
    triggers: [
      'judging|going by|from your|their|the|his|her|those|these|what',
      'if your|their|the|those|these|his|her playlist|playlists|basket|baskets|search|searches|receipts|history|orders|shopping|data|borrowing|bookings|listening|viewing|timings|purchases is|are',
      'anything to go by',
      'by the look|looks|sound of',
      'whose shopping|data|basket|baskets|playlist|playlists|searches|orders|history|habits|receipts says|say|suggests|suggest|tells|tell|hints|hint|shows|show|gives|give',
      'data|records|baskets|searches|receipts|orders|algorithm|algorithms|model|models|numbers|logs suggests|suggest|hints|hint|indicates|indicate|reckons|reckon|thinks|think|implies|imply|predicts|predict',
      "we'd|we_would say|bet|guess|wager",
      'we suspect|infer|deduce|concluded|conclude|worked_out|reckon|figured',
      'your|their basket|baskets|playlist|playlists|searches|orders|shopping|history|receipts|trolley says|say|suggests|suggest|hints|hint|gives|give|tells|tell|betrays|betray|reveals|reveal',
    ],
    when: all(ofPeople, meant),
    examples: [
      '18 of our members must have moved, judging by the boxes they ordered.',
      'To the 76 shoppers whose baskets say that a baby is on its way: hello!',
    ],
  },
  {
    cue: 'congratulated-on-what-is-private',
    shows: ['framing trait-inference'],
    triggers: [
      'congratulations|congrats|well_done|sorry|sorry_to_hear on|about the|your|that baby|bump|pregnancy|arrival|little_one|divorce|breakup|break-up|split|diagnosis|bereavement|loss',
      'mum-to-be|mom-to-be|dad-to-be|mummy-to-be|mother-to-be|father-to-be|parents-to-be',
      'mum|mom|dad to be',
    ],
    when: all(meant, ofPeople),
    examples: [
      'Your basket has nine sorts of pickle in it. Congratulations on the bump!',
      'You looked at cots, so here is a voucher, mum-to-be.',
    ],
  },
  {
    cue: 'guessed-at',
    shows: ['framing trait-inference'],
    triggers: [
      'probably|presumably|likely|surely|secretly|evidently going_through|recovering_from|getting_over|cheating|hiding|expecting|pregnant|divorcing|grieving|in_love|heartbroken|unhappy|lonely|skint|broke|addicted',
      'must be going_through|recovering_from|getting_over|cheating|hiding|expecting|pregnant|divorcing|grieving|in_love|heartbroken|unhappy|lonely|skint|broke|addicted',
      'looks|seems|sounds like you|they|he|she are|is|have|has|need|needs',
      "looks|seems|sounds like you're|they're|he's|she's",
    ],
    when: all(ofCounted, meant),
    examples: [
      'The 22 readers who took out our book on wills are probably grieving.',
      'Nine tenants changed the locks in May. Sounds like they are having a time of it.',
    ],
  },
];
