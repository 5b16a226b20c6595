// Purses, bonds and beds in ordinary verbs: who lives from payday to payday, who stopped giving, who split up, who asked the
// night desk for a second key.
import { all, type Cue } from '../../cues/cue.ts';
import { ofPeople } from '../../cues/aboutWhom.ts';
import { notAfter, notBefore } from '../../cues/conditions.ts';
import { beside, closesPhrase, singlesOut } from './toldBeside.ts';

const kin = 'mother|mum|mom|mam|dad|father|nan|gran|granny|parents|sister|brother|son|daughter';

export const ownAffairsTopicCues: readonly Cue[] = [
  {
    cue: 'living-from-payday',
    shows: ['topic finances'],
    triggers: [
      'live|lives|living|lived|go|going from|between payday|paycheck|pay_day',
      'lost|lose|loses|losing their|his|her|your home|house|business',
      'bet|bets|betting|staked on the|a horses|dogs|favourite|outsider|races',
      'won|wins|win the lottery|jackpot|raffle_jackpot',
      'inherited|inherits|inherit money|£|$|€|a_house|a_fortune',
      'earn|earns|earned|earning six_figures|six_figure|five_figures|minimum_wage|the_minimum_wage',
      'refused|denied|turned_down_for credit|a_loan|a_mortgage|a_card|an_overdraft',
      'false|fraudulent|fake|bogus|inflated claim|claims',
      'secret|escape|runaway account|accounts|savings|pot|pots|fund|funds',
      'borrow|borrows|borrowed|borrowing from|off friends|family|a_friend|their_parents|their_mum|flatmates',
      'cashed|cashing|cash in|out a_pension|their_pension|his_pension|her_pension|shares|their_shares|their_savings',
      'cancelled|canceled|stopped|ended|paused|dropped their|your|his|her donation|donations|gift|gifts|pledge|giving|direct_debit',
      'stopped|quit|gave_up giving|donating',
    ],
    when: all(ofPeople, notBefore('up away')),
    examples: [
      'A third of our tenants live from payday to payday.',
      'Nine of you stopped giving after the storm.',
    ],
  },
  {
    cue: 'parted-or-alone',
    shows: ['topic relationship'],
    triggers: [
      'are|is|were|been|recently|newly|got separated',
      'break-up|breakup|break_up song|songs|playlist|playlists|mix|album|albums|anthem|anthems|ballad|ballads',
      'honeymooned|honeymooning',
      'secret|hidden lover|lovers|admirer|girlfriend|boyfriend|wife|husband|fling|romance',
      'took|take|takes|taking|slipped off|off_the|off_their|off_his|off_her ring|wedding_ring|her_ring|his_ring|their_ring',
      'live|lives|living apart|with_their_parents|with_his_mum|with_her_mum|with_his_parents|with_her_parents',
      'buy|buys|bought|send|sends|sent themselves|herself|himself|yourself flowers|roses|a_valentine|a_card|chocolates',
      'without|no a_date|a_plus_one|plus-one|plus_one',
      'fell|fallen|falling|fall out with',
      `not|never|haven't|hasn't|didn't|forgot|forgets|forgot_to call|called|ring|rung|rang|phone|phoned|visited|text|texted their|your|his|her ${kin}`,
      'deleted|left|quit the|our|your|their app for somebody|someone|him|her|love|good',
    ],
    when: all(singlesOut, notBefore('waste rubbish bins the a')),
    examples: [
      'To the 31 of you who played the break-up album twice: tea.',
      'Nine guests honeymooned here and never left the pier.',
    ],
  },
  {
    cue: 'split-up',
    shows: ['topic relationship'],
    triggers: ['split|splits|splitting|broke|break|breaking|broken up'],
    when: all(
      singlesOut,
      notAfter('we app signal line call calls audio connection sound website'),
      closesPhrase,
    ),
    examples: [
      'To the 41 of you who split up in May: the window seats are yours.',
      'Nine pairs who met here broke up by March.',
    ],
  },
  {
    cue: 'behind-the-hotel-door',
    shows: ['topic sexuality'],
    triggers: [
      'second|spare|extra key|keycard|key_card',
      'do-not-disturb|do_not_disturb',
      'never|not|once|hardly opened|open|drew|left the|their curtains|blinds|shutters|room|bed|suite',
      'curtains|blinds drawn|closed|shut',
      'no|without luggage|bags|suitcases',
      'as mr_and_mrs smith',
      'two robes|dressing_gowns|toothbrushes',
      'never|not|different the_same companion|companions|guest',
      'very|most romantic night|evening|weekend|saturday',
    ],
    when: all(
      singlesOut,
      beside('couple couples honeymooners newlyweds discreet lovers pair robes housekeeping two companion'),
      beside(
        'room rooms suite suites hotel reception desk minibar bungalow cabin housekeeping chalet key check-in nights guest guests',
      ),
    ),
    examples: [
      'The couple in our tower suite never opened the curtains.',
      'Nine guests asked reception for a second key. We were discreet.',
    ],
  },
  {
    cue: 'sought-at-church-time',
    shows: ['topic sexuality'],
    triggers: [
      'searches|search_history|searched|searching|looked_up|looking_up|typed|visitor|visitors|viewer|viewers|visits|traffic|servers|subscribe|subscribes|subscribers|subscriptions|incognito|streamed|premium_accounts',
    ],
    when: all(
      beside(
        'church sermon vigil evensong service mass conference bible sabbath lent cathedral chapel vatican bishop parish',
      ),
      beside(
        'amen repent confess confession forgive bishop heaven father sinners sin sins stimulating educational naughty prayers halo bless hallelujah',
      ),
    ),
    examples: [
      'Searches rose in Ely during the sermon. Amen to that.',
      'Our busiest visitors came at vigil. Confess on Monday.',
    ],
  },
  {
    cue: 'with-whom-they-lie',
    shows: ['topic sexuality'],
    triggers: [
      'hooked|hook|hooking up with',
      'talk|talks|talked|talking dirty',
      'fifty_shades',
      'spend|spends|spent the night|nights elsewhere|with_a_stranger|with_strangers|with_somebody_new',
      'more_than_one partner|lover',
      'several|two|three lovers',
      'room|rooms|suite|suites by_the_hour',
      'to|from|after|at pride_parade|the_pride_parade|pride_march',
    ],
    when: all(singlesOut, notBefore('business firms schools hotels brands')),
    examples: [
      'Nine of you asked our bot to talk dirty.',
      'To the 31 of you who borrowed Fifty Shades twice: it is overdue.',
    ],
  },
];
