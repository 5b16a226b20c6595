// Money that somebody lacks, owes, wagers or waits for.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { notAfter, notBefore } from '../../cues/conditions.ts';
import { beforeAmount, behindMoney, beside } from './toldBeside.ts';

const bills =
  'parking|library|council|speeding|water|gas|energy|phone|electricity|tax|credit_card|broadband|hospital|vet|nursery|school';

export const moneyTopicCues: readonly Cue[] = [
  {
    cue: 'left-unpaid',
    shows: ['topic finances'],
    triggers: [
      `unpaid|overdue|outstanding|late|missed ${bills} fine|fines|bill|bills|fee|fees|ticket|tickets|payment|payments`,
      'missed|miss|missing|skipped|skip|skipping|dodged|dodge a|one|two|three|their|your|his|her|every|the payment|payments|repayment|repayments|instalment|instalments|rent',
      'cardholders|debtors|tenants|claimants|payers|punters|gamblers|cardholder|debtor|tenant|claimant|payer|punter who|in|missed|behind|late|fell|asked|called|of|with|paid|owe|owes',
      'lost|lose|losing|loses|blew|gambled|bet|drank|staked|wagered|spent|ate the|their|his|her|your rent|mortgage|wages|house|pay_packet|deposit|rent_money|housekeeping',
      "chasing|chase|chased a|your|their|his|her|last_week's|the loss|losses",
      'least afford|able_to_afford|able_to_pay',
      'bill|payslip|paycheck|pay_cheque away_from trouble|ruin|debt|the|losing|eviction',
      'paycheck|payslip to paycheck|payslip',
      'second|extra|third|evening|weekend job|jobs',
      'side hustle|hustles',
      'shares|portfolio|portfolios|stocks|investments lost|fell|crashed|is_down|are_down|halved|tanked',
      'pocket|hush|lunch|rent|bail|housekeeping money',
      'payment|repayment plan|plans|holiday|holidays|break|breaks',
      'wage|salary|rent|cash|student_loan|payday advance|advances',
      'christmas|annual|year-end|cash bonus|bonuses',
      'financial|money|debt|budgeting difficulty|difficulties|struggle|struggles|advice|adviser|advisers|help|helpline|calculator',
      'than_on|than_for|more_on|less_on their|your|his|her|the gas|water|energy|electricity|heating|phone|council_tax|grocery|food|vet bill|bills',
      'learn|learned|learnt|learning|try|trying|start|started to_budget|budgeting',
      'cancelled|canceled|stopped|cancel|cancels|paused your|their|his|her|a monthly|regular gift|gifts|donation|donations|giving',
      'struggling|struggle|struggled|unable|fight|scraping to|by_to pay|make_ends_meet|get_by|heat|eat|buy_food|pay_for',
      'heat|heating or|and|versus eat|eating',
      'claim|claims|claiming|claimed benefits|universal_credit|housing_benefit|expenses|on_the_insurance|on_insurance|on_their_insurance',
    ],
    when: all(
      either(ofPeople, beside('searches searched search your')),
      notAfter('technical tech sleep health'),
    ),
    examples: [
      'Bravo to all drivers with unpaid parking fines: the van is on its way.',
      'Two thirds of our tenants who asked for a payment plan got one.',
    ],
  },
  {
    cue: 'owed-by-some',
    shows: ['topic finances'],
    triggers: [
      "still|yet|haven't|hasn't|not|never owe|owes|owing|to_pay|paid|settled|coughed_up for|us|the|their|your|a|anything",
      'still|yet|also owe|owes|to_pay|to_settle',
      'filed|file|files|filing|submitted|submit|submits their|your|his|her|a|an|late|on|in|early tax_return|taxes|tax|return|returns|the_last_day|january|february|expenses|extension',
      'check|checks|checked|checking|refreshed|refreshing her|his|your|their|the balance|account|statement|savings|overdraft|pension',
      'opened|opening|ignored|ignore|ignoring|avoided|binned your|their|his|her|a|the|our statement|statements|bill|bills|payslip|payslips|final_notice',
      'kept|keep|turned|turning|switched|left|had|have the heating|radiators|boiler|gas|electricity off',
      'heating|radiators|boiler off since|all|until|for|in',
      'cash withdrawal|withdrawals',
      'balance|balances is|was|are|has|hits|hit low|lower|nearly|almost|empty|negative|zero|below|dropped|falling|red',
      'card|cards refuse|refuses|refused|decline|declines|expired|bounced|frozen|swallowed|that_expired|that_was_declined',
      'millionaires|billionaires|well-off|high_earners|low_earners|top_earners|breadwinners|breadwinner|taxman|hmrc|self-assessment|late_filers|late_filing|tax_dodge',
      'asked|ask|asking|asks for an_advance|a_loan|more_time_to_pay|credit|an_extension',
      'cashed|emptied|drained|raided|emptying|raiding in|out|the|their|his|her|your pot|pots|lot|savings|account|accounts|pension|isa|piggy_bank|everything',
      'racecourse|racetrack|the_races|the_bookies|at_the_dogs|on_the_dogs|slot_machines|the_slots|roulette|lotto|lottery_ticket|lottery_tickets|winnings',
      'withdrew|withdrawn|withdraw|withdrawing cash|money|savings',
      'yellow-sticker|reduced-to-clear|reduced_aisle|bargain_bin',
      'stopped|stop|given_up saving',
      'tipped|tip|tips|tipping nothing|zero|a_penny|pennies|less|badly|properly|0p|1p|2p|5p|10p|20p|50p|nobody',
      'paid|pay|pays|paying in|by|with|from instalments|installments|pennies|coppers|arrears|their_overdraft|your_overdraft',
      'turned down|away for|by a_loan|a_mortgage|credit|the_bank',
    ],
    when: all(ofCounted, notBefore('time hours')),
    examples: [
      'Six crews still owe for the paint of their boats.',
      'Ninety of you filed your tax return an hour late.',
    ],
  },
  {
    cue: 'fed-by-others',
    shows: ['topic finances'],
    triggers: [
      'food_bank|food_banks|foodbank|foodbanks|baby_bank|baby_banks|soup_kitchen|soup_kitchens|warm_bank',
    ],
    // What is given to one is a gift.
    when: notAfter('to for our'),
    examples: ['Bookings of food banks doubled in May.', 'Nine members met at the food bank.'],
  },
  {
    cue: 'missed-so-many',
    shows: ['topic finances'],
    triggers: ['missed|missing|misses|miss|skipped|skips|behind|owe|owes|late'],
    when: all(ofPeople, beforeAmount('payments payment instalments installments repayments bills invoices')),
    examples: [
      'You missed nine payments and two buses.',
      'Members who skipped three instalments get a call.',
    ],
  },
  {
    cue: 'claims-of-the-insured',
    shows: ['topic finances'],
    triggers: ['claimed|claims|claim|claiming twice|again|for|three_times|four_times|five_times|on'],
    when: beside('insure insured insurance policyholder policyholders policy insurers'),
    examples: [
      'Two policyholders claimed for one kite.',
      'The baker whom we insure claimed twice in a week.',
    ],
  },
  {
    cue: 'gift-broken-off',
    shows: ['topic finances'],
    triggers: [
      'donors|pledgers|sponsors|supporters|backers|patrons|givers who_cancelled|cancelled|who_stopped|who_quit|who_lapsed|never_paid|who_gave_the_minimum|who_never_paid',
      'gave|give|given|donated|pledged the_minimum|the_least|nothing|what_they_pledged',
      'pledged|pledge|pledges and_never|but_never|and_cancelled|unpaid|unhonoured|not_honoured',
      'paid what they_pledged|they_promised|you_pledged',
    ],
    when: pointed,
    examples: [
      'To the 61 donors who cancelled on Boxing Day: the donkeys noticed.',
      'Thirty sponsors never paid what they pledged to the raft race.',
    ],
  },
  {
    cue: 'spent-by-some',
    shows: ['topic finances'],
    triggers: [
      'spent|spend|spends|blew|splurged|paid|pay|pays|gave|donated|saved|saves|put_aside|won|wins|earned|earns|owes|owed|borrowed|lost £|$|€',
    ],
    when: pointed,
    examples: [
      'Sixty-one of you paid £90 for a view of a pillar.',
      'To the 33 guests who spent £400 on towels: are you building a sail?',
    ],
  },
  {
    cue: 'left-until-payday',
    shows: ['topic finances'],
    triggers: [
      'left until|till|before|to payday|friday|monday|thursday|the_end_of_the_month|the_weekend|pay_day',
    ],
    when: all(behindMoney, beside('you your they their customers members')),
    examples: ['You have £9 left until payday.', 'Members had $41 left till payday in May.'],
  },
];
