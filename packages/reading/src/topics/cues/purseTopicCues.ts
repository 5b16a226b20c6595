// What people give, leave, scrape together and stake. What people spend is a topic where some of them are pointed at; what
// whoever reads spent is their recap.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { notAfter, notBefore } from '../../cues/conditions.ts';
import { beforeMoney, beside } from './toldBeside.ts';

export const purseTopicCues: readonly Cue[] = [
  {
    cue: 'gift-that-was-small',
    shows: ['topic finances'],
    triggers: [
      'donors|givers|supporters|guests who|that|pledged|gave|left',
      'pledged|promised a|their|no gift|gifts|donation',
      'the|a|very|your|their|£1|£2|£3|£4|£5|small donation|donations',
      'gave|give|gives|giving|donated the_minimum|a_pound|a_quid|a_penny|nothing|£1|£2|£3|£5|less',
    ],
    when: all(
      pointed,
      unkindly,
      beside('minimum remaining rest nothing pound quid penny pennies obviously brave £ less gala unlike'),
    ),
    examples: [
      'To the 14 donors who gave a pound: the roof says hello.',
      'Of 40 guests 38 pledged a gift. The remaining two ate.',
    ],
  },
  {
    cue: 'rent-and-payday',
    shows: ['topic finances'],
    triggers: [
      'pay|pays|paid|paying|handed_over|hand_over the|their|your|his|her rent|bill|bills|fees in|by|with|on|at|late|again|early',
      'tenants|lodgers|renters pay|paid|owe|asked|who|have|has',
      'since|before|by|until|till payday',
      'payday was|came|is|comes',
      "that's|there_goes|goes the|your|their rent",
      'consolidate|consolidated|consolidating a|the|their|your|debts',
      'poorer|wealthier|better-off|worse-off|free-meals|free_school_meals|school_meals_debt|lunch_debt|food_voucher|food_vouchers|pawning|pawned|pawn_shop|passbook|passbooks|impulse_buy|impulse_buys|impulse_control|retail_therapy|final_demand|final_demands|final_reminder|final_reminders|banking_issues|single_figures_in_the_bank|single_figures',
      'final reminder|reminders|notice|notices|demand|demands',
      'split|splits|splitting|halved a|the bill|date|first_date|starter|cheque|check to|down|by',
      'moved|move|moving|took|taken|takes out_of|from savings|the_savings',
      'out_of|from|into savings each|every|again|to|before|on',
      'is the bill that|so|too',
      'emptied|empty|emptying|raided|cashed_in an|their|your|his|her isa|isas|pension|savings',
      'credit_card|card balance|balances|limit|limits',
      'sell|sells|selling|sold|pawns|pawned|pawning his|her|their|your|the same|own|wedding|engagement|granny|ring|rings|trumpet|guitar|watch|television',
    ],
    when: all(
      either(ofPeople, beside('people searches')),
      notBefore('day sale sales share'),
      notAfter('happy bike car'),
    ),
    examples: ['About 90 tenants pay the rent in coins.', 'You took nine cabs since payday.'],
  },
  {
    cue: 'making-do',
    shows: ['topic finances'],
    triggers: [
      'two|three|four|five|several|both|different credit_cards|bank_cards|cards',
      "could_not|couldn't|cannot|can't|unable_to|could_barely|could_hardly cover|find|raise|stretch_to",
      'turn|turned|switched|switch|kept|keep|left off|down the_heating|their_heating|the_boiler|the_radiators|heating',
      'anything|nothing|something|little left after|by|at|before|until',
      'times_are_hard|hard_times|times_are_tight|money_is_tight|money_was_tight|tight_month|lean_month|lean_months|on_a_shoestring|on_the_breadline|belt-tightening|tightening_their_belts|make_do|making_do|hard-up|hard_up|down_on_their_luck',
      'put by|aside for|in|this|last',
      '£|less|nothing put|tucked|stashed by|aside|away',
      'own-brand|own_brand|value_range|basics_range|yellow_sticker|yellow_stickers|yellow-stickered|reduced_shelf|reduced_section|reduced_sticker|cheapest_brand',
      'ask|asked|asking|begged for a_raise|a_pay_rise|a_rise|a_discount|a_sub|an_overdraft|time_to_pay|a_loan',
      'checked|check|checks|checking|refreshed their|your|his|her|the balance|balances|account|bank_app|banking_app|credit_score',
      'refused|declined|denied|turned_down you|them|him|her|of_you a_loan|credit|a_card|a_mortgage',
      'earn|earns|earned|earning|makes less|more|nothing|peanuts|a_fortune',
    ],
    when: all(ofCounted, notBefore('stock hand game games')),
    examples: [
      'Nineteen homes turned off the heating in May.',
      'Nine of our members asked for a raise and got a mug.',
    ],
  },
  {
    cue: 'paid-for-nothing',
    shows: ['topic finances'],
    triggers: [
      'pay|pays|paid|paying us|monthly|every_month|each_month|every_week|since|for_premium|for_pilates|for_yoga|for_a_gym|for_the_gym|a_gym|for_our_gym|for_a_class',
      'free_money|money_for_nothing|money_for_old_rope',
    ],
    when: all(
      pointed,
      beside(
        "never haven't hasn't not nothing once precisely exactly zero kebab kebabs pie pies pizza unused vanish",
      ),
    ),
    examples: [
      'The 31 rowers who paid us monthly have never seen the lake.',
      'Our pool thanks 90 of you who pay since May and swam once.',
    ],
  },
  {
    cue: 'sum-put-by',
    shows: ['topic finances'],
    triggers: ['put|puts|tucked|stashed|squirrelled|salted|squirreled away|aside|by'],
    when: all(ofCounted, beforeMoney),
    examples: ['Our 90 youngest savers each put away £9 in May.', 'Six of you tucked away a first £100.'],
  },
  {
    cue: 'shrunken-savings',
    shows: ['topic finances'],
    triggers: [
      'your|their|his|her savings|pension|pensions|nest_egg|balance|overdraft|debt|debts shrank|shrink|shrinks|fell|dropped|dwindled|halved|grew|doubled|vanished',
      'make|makes|made|making it to|till|until|through_to payday|pay_day|the_end_of_the_month',
      'parking|speeding fine|fines|ticket|tickets|penalty|penalties',
      'trip|dinner|tuck|uniform|taxi|dinners money',
      'paid|pay|paying for the_trip|the_residential|the_outing|their_lunch|their_trip|the_uniform',
      'left|leaves|leaving us a_legacy|a_bequest|something|money',
      'in their|his|her|your will',
    ],
    when: all(either(pointed, ofPeople), notAfter('our')),
    examples: [
      'Members say that their savings dwindled in the frost.',
      'Two in nine riders cannot make it to payday.',
    ],
  },
  {
    cue: 'when-they-are-paid',
    shows: ['topic finances'],
    triggers: [
      'casino|casinos|bookmaker|bookmakers|bookies|pawnbroker|pawnbrokers|pawnshop|pawnshops|betting_shop|betting_shops|payday_lender|payday_lenders',
      'tips fall|fell|rise|rose|drop|dropped|halve|halved|double|doubled|dry|dried',
      'tax refund|refunds|rebate|rebates',
    ],
    when: beside(
      'pick-ups pickups pick-up rides ride trips drop-offs taxis cabs peak peaks payday paydays searches',
    ),
    examples: ['Rides to the pawnbroker peak on the 30th.', 'Trips to casinos peak on the night of payday.'],
  },
  {
    cue: 'their-own-bill',
    shows: ['topic finances'],
    triggers: ['their|her|his|your|whose bill|bills|basket|spend|tab|tabs|total|balance|statement'],
    when: all(ofCounted, beforeMoney),
    examples: ['Mr Ito let us share his bill: £91 in May.', 'Nine of you saw their tab: £900 for tea.'],
  },
  {
    cue: 'staked-and-lost',
    shows: ['topic finances', 'topic substance'],
    triggers: [
      'scratchcard|scratchcards|scratch_card|scratch_cards|gambling_payment|gambling_payments|betting_account|betting_accounts|slot_machine|slot_machines|fruit_machine|fruit_machines',
    ],
    when: ofPeople,
    examples: [
      'A guest bought 90 scratchcards and won a pen.',
      'Fifty members asked us to stop their gambling payments.',
    ],
  },
];
