// Words that name a sensitive subject whatever stands around them: searches for them, sales of them and songs about them
// are about it as much as people are.
import { all, type Cue } from '../cues/cue.ts';
import { notAfter, notBefore } from '../cues/conditions.ts';
import type { Scene } from '../cues/scene.ts';
import { notOfEmployer, ofStateIfAVote } from './ordinaryUses.ts';
import type { Range } from '../tokens/range.ts';

/** Subjects that their own words give away. */
export const plainTopicCues: readonly Cue[] = [
  {
    cue: 'name-of-an-ailment',
    shows: ['topic health'],
    triggers: [
      'antihistamine|antihistamines|hayfever|rash|rashes|eczema|psoriasis|acne|wart|warts|verruca|lice|nits|scabies|cystitis|hernia|gout|lupus|sepsis|pneumonia|bronchitis|tuberculosis|malaria|measles|mumps|chickenpox|shingles|norovirus|salmonella|covid|coronavirus|flu|influenza|monkeypox|hepatitis|chlamydia|gonorrhoea|syphilis|herpes|stroke_survivors|tumour|tumours|tumor|tumors|leukaemia|leukemia|lymphoma|melanoma|sclerosis|parkinson|alzheimer|alzheimers|dementia|epilepsy|asthma|copd|anaemia|anemia|haemophilia|thyroid|hypertension|cholesterol|diabetes|diabetics|prediabetes|crohn|colitis|ibs|reflux|gastric|ulcer|ulcers|bloating|diarrhoea|diarrhea|constipation|vertigo|tinnitus|migraine|migraines|sciatica|arthritis|osteoporosis|scoliosis|whiplash|concussion|fracture|fractures|insomnia|insomniac|insomniacs|narcolepsy|apnoea|apnea|snorer|snorers|autism|autistic|adhd|dyslexia|dyslexic|dyspraxia',
      'ibuprofen|paracetamol|aspirin|painkiller|painkillers|antibiotic|antibiotics|antacid|antacids|laxative|laxatives|inhaler|inhalers|insulin|statin|statins|steroid|steroids|antidepressant|antidepressants|sedatives|sleeping_pill|sleeping_pills|melatonin|ozempic|wegovy|semaglutide|botox|liposuction|dialysis|chemo|chemotherapy|radiotherapy|transplant|transplants|transfusion|vasectomy|hysterectomy|colonoscopy|mammogram|mammograms|biopsy|biopsies|x-ray|x-rays|ultrasound|plaster_cast|crutches|prosthetic|wheelchair|wheelchairs|catheter|denture|dentures|hearing_aid|hearing_aids|incontinence|haemorrhoids|hemorrhoids',
      'pregnancy|pregnancies|pregnant|prenatal|antenatal|postnatal|maternity|miscarriage|miscarriages|ivf|fertility|infertility|ovulation|contraception|contraceptive|contraceptives|menopause|menopausal|perimenopause|menstruation|menstrual|tampon|tampons|sanitary_pads|morning_sickness|due_date|due_dates|c-section|breastfeeding',
      'weight_loss|weight-loss|weight_gain|calorie|calories|calorie-counting|bmi|obesity|overweight|dieting|dieters|slimming|body_fat|waistline|waist_size|step_count|resting_heart_rate|heart_rate|blood_pressure|blood_sugar|blood_test|blood_tests|blood_type|leg_day|gym_membership|gym_memberships|workout|workouts|cardio',
      'flu jab|jabs|shot|shots|vaccine|vaccines|season',
      'vaccine|vaccines|vaccinated|vaccination|vaccinations|diagnosis|diagnosed|symptom|symptoms|prescription|prescriptions|medication|medications|medicines|medicated|illness|illnesses|disability|disabilities|disabled|amputee|amputees|hospitalised|hospitalized|in_a_hospice|hospice_care|hospice_patients|paramedic|paramedics|surgeries|chiropractor|physiotherapist|physiotherapists|podiatrist|dermatologist|cardiologist|gynaecologist|psychiatrist|orthodontist|invalidity',
      'gave|give|giving|donate|donated|donating a_kidney',
      'gluten-free|dairy-free|sugar-free|lactose-free|nut-free|wheat-free|low-sodium|lactose|intolerance|intolerances|coeliac|celiac',
      "you|you've slept",
      'indigestion|heartburn tablets|tablet|relief|remedies|remedy|pills',
      'period|cycle|symptom|migraine|sleep tracker|tracking|tracked|logged|log|diary|cramps|pain|pants',
      'logged|tracked|missed|late|skipped a|their|your|her period|periods|cycle',
      'to the gym since',
      'a|the|your|their|to_the gym again|once|twice|never|in_january|by_february',
      'quit|quitting|left|joined|skipped|skip|skipping|miss|missed|cancelled|canceled|abandoned|dodged the|your|their|our gym|diet|workout|workouts|leg_day|run|training|class',
    ],
    when: notBefore('of and up in-law to ahead ladder'),
    examples: ['Searches for a rash went up in the heat.', 'Members of all ages track their blood pressure.'],
  },
  {
    cue: 'name-of-a-mood',
    shows: ['topic mental-state'],
    triggers: [
      'loneliness|anxiety|anxieties|depression|depressed|antidepressant|antidepressants|burnout|burn-out|burned_out|burnt_out|grief|grieving|mourners|bereavement|bereaved|heartbreak|heartbroken|heartache|suicidal|suicide|self-harm|self-esteem|ptsd|trauma|traumatised|traumatized|ocd|bipolar|schizophrenia|psychosis|bulimia|anorexia|eating_disorder|eating_disorders|panic_attack|panic_attacks|nervous_breakdown|meltdown|meltdowns|mental_health|counsellor|counsellors|counselor|counselors|therapist|therapists|psychotherapy|psychotherapist|psychologist|mindfulness|wellbeing_check|samaritans|crisis_line|despair|misery|hopelessness|homesickness|homesick|paranoia|phobia|phobias|insecurity|insecurities|midlife_crisis|existential_crisis|identity_crisis|cry_for_help',
      'low|bad|sad|dark|foul|black mood|moods',
      'mood|moods as|was|were|of|tracker|tracking|diary|logged|low|sad|bad',
      'logged|log|tracked your|their|a|his|her mood|moods|feelings',
      "seem|seems|seemed|look|looked|sound|sounded|feeling|felt|feel|been|you're|you_are|they're|were|was down|low|blue|sad|lonely|stressed|overwhelmed|anxious|hopeless|tearful|miserable|unhappy|numb lately|today|tonight|again|this|recently|about|on",
      'am i depressed|lonely|normal|a_bad_mother|a_bad_father|a_bad_mum|a_bad_person|a_bad_parent|going_mad|going_crazy|enough|loved',
      'a bad mother|mum|mom|father|dad|parent|person',
      'in|into|burst_into|with tears',
      'cried|cry|crying themselves|yourself|himself|herself to|alone|again|in',
    ],
    when: notAfter('great economic tropical'),
    examples: [
      'Streams of songs on heartbreak fell in June.',
      'Anxiety was the word most looked up at night.',
    ],
  },
  {
    cue: 'name-of-a-cause',
    shows: ['topic politics'],
    triggers: [
      'election|elections|referendum|referendums|brexit|ballot|ballots|by-election|midterms|primaries|caucus|electorate|constituency|constituencies|gerrymandering|parliament|congress|senate|senator|senators|westminster|holyrood|bundestag|politician|politicians|politics|political|politically|republicans|democrats|tories|labour_party|lib_dems|conservatives|socialism|socialists|communism|communists|fascism|fascists|nationalism|nationalists|populism|anarchists|liberals|left-wing|right-wing|woke|maga|antifa|brexiteers|remainers|leavers|suffragettes|feminists|pro-life|pro-choice|anti-vaxxers|gun_control|immigration|deportation|deportations|asylum_seekers|refugees|impeachment|inauguration|dictator|dictatorship|propaganda|manifesto|manifestos|placard|placards|picket_line|picket_lines|protest|protests|protesters|protestors|rally_for|demonstrators|petition|petitions|trade_union|trade_unions|whistleblower|lobbyists|campaigners|canvassers|hustings',
      "the|our|your|their|opposition|party|party's|government's|king's|queen's leader's|leader|president's|minister's|chancellor's|premier's speech|address|conference|broadcast|statement|resignation",
      'voted|voting|votes|vote|canvassed|campaigned|campaigning|marched for|against|on leave|remain|labour|trump|biden|harris|brexit|independence|change',
      'the campaign trail',
      'polling night|day|station|stations|booth|booths',
      "prime minister|ministers|minister's",
      'government|opposition|cabinet|shadow_cabinet minister|ministers|benches|speech',
      'before|after|during the march|debate|rally|vote|election|speech|inauguration',
    ],
    when: all(notBefore('room fee free of rate'), ofStateIfAVote),
    examples: [
      'Placards sold out on the day of the march.',
      'Tea orders doubled during the by-election count.',
    ],
  },
  {
    cue: 'name-of-a-faith',
    shows: ['topic religion'],
    triggers: [
      'pilgrimage|pilgrimages|pilgrims|ramadan|iftar|suhoor|eid|hajj|umrah|mosque|mosques|imam|muslim|muslims|islam|islamic|quran|koran|halal|hijab|hijabs|burqa|synagogue|synagogues|rabbi|jewish|judaism|kosher|torah|passover|seder|hanukkah|chanukah|yom_kippur|rosh_hashanah|shabbat|sabbath|bar_mitzvah|bat_mitzvah|menorah|church|churches|churchgoers|churchgoing|catholic|catholics|protestant|protestants|anglican|anglicans|methodist|baptist|baptists|christening|christenings|baptism|baptisms|communion|advent_service|evensong|mass-goers|confessional|rosary|gospel|hymn|hymns|psalm|psalms|bible|bibles|prayer|prayers|prayed|praying|sermon|sermons|diwali|holi|navratri|hindu|hindus|hinduism|sikh|sikhs|gurdwara|vaisakhi|buddhist|buddhists|buddhism|atheist|atheists|atheism|agnostic|agnostics|scientologists|jehovah|mormon|mormons|quaker|quakers|evangelicals|pagans|druids|worshippers|parishioners|congregation|congregations|clergy|vicar|vicars|priest|priests|nuns|monks|the_pope|vatican|religion|religions|religious|the_faith|faiths|interfaith|believers|infidels',
    ],
    when: notBefore('street road lane hill view mice square'),
    examples: ['Bookings for a pilgrimage doubled in May.', 'Halal menus were tried in nine cities.'],
  },
  {
    cue: 'name-of-a-desire',
    shows: ['topic sexuality'],
    triggers: [
      'gay|lesbian|lesbians|bisexual|bisexuals|bisexuality|pansexual|asexual|queer|transgender|nonbinary|non-binary|lgbt|lgbtq|lgbtqia|homosexual|homosexuality|heterosexual|drag_queens|drag_show|sexuality|sexual|sex_toy|sex_toys|sex_life|sex_lives|sexting|porn|pornography|pornhub|erotica|erotic|orgasm|orgasms|libido|viagra|condom|condoms|lubricant|lubricants|lube|vibrator|vibrators|lingerie|bondage|kink|kinks|kinky|fetish|fetishes|bdsm|nudes|threesome|threesomes|orgy|swingers|strip_club|strip_clubs|stripper|strippers|brothel|escort|escorts|onlyfans|only_fans|hookup|hookups|grindr|one-night_stand|one-night_stands|fifty_shades|adult_channel|adult_channels|adult_content|adult_film|adult_films|mile_high_club|walk_of_shame|virginity|in_bed_together',
    ],
    when: notBefore('queen street'),
    examples: ['Kinky boots were our top search in May.', 'Sales of vibrators doubled in lockdown.'],
  },
  {
    cue: 'name-of-a-bond',
    shows: ['topic relationship'],
    triggers: [
      'divorce|divorces|divorced|divorcing|divorcee|divorcees|breakup|breakups|break-up|break-ups|heartbreak|infidelity|adultery|cheaters|love_rat|love_life|love_lives|dating_profile|dating_profiles|dating_app|dating_apps|first_date|first_dates|blind_date|blind_dates|tinder|bumble|hinge|situationship|situationships|prenup|prenups|alimony|couples_counselling|couples_therapy|marriage_counselling|marriage_guidance|wedding_vows|your_vows|their_vows|our_vows|wedding_night|honeymooners|newlyweds|proposals|mother-in-law|in-laws|third_wheel|breakup_playlist|ex-wife|ex-husband|ex-girlfriend|ex-boyfriend|ex-partner|exes|your_ex|their_ex|an_ex|his_ex|her_ex|forever_alone|still_single|single_again|newly_single|unrequited|lovesick|soulmate|soulmates|ghosted|ghosting|swiped|swipes|swipe_right|swiped_right|matches_on',
      'do|does you|he|she still|really|even love|like|fancy|miss me',
      'does he|she love|like|fancy|miss me',
      'why did he|she|they leave|dump|ghost|unmatch',
      'couples|couple booked|asked|searched|counselling|counseling|argued|split',
      'been|stayed|remained|are|is|being|still single for|since|at|again|on|and',
      'text|texted|texting|called|ringing|rang|messaged|blocked|unblocked|stalked|stalking|liked|unliked|searched_for|looked_up|googled an|their|your|his|her ex|exes|crush|crushes',
      'date night|nights',
      'dating',
      "you're|you_are|they're|they_are|is|are|was|were single",
      'matches were_made|made',
      'broken heart|hearts',
      "alone|solo|by_yourself on valentine's|valentines|christmas|new",
      'table|dinner|meal|portion|portions|seat for one',
    ],
    when: notBefore('song songs film films scene back from to'),
    examples: ['Orders of prenups rose by a third.', '40 guests asked for a dinner for one on a Friday.'],
  },
  {
    cue: 'name-of-a-need-for-money',
    shows: ['topic finances'],
    triggers: [
      'insolvency|insolvent|bankruptcy|bankruptcies|bankrupt|bailiff|bailiffs|repossession|repossessions|foreclosure|foreclosures|eviction|evictions|arrears|overdraft|overdrafts|overdrawn|payday|paydays|debt|debts|debtors|indebted|creditor|creditors|mortgage|mortgages|remortgage|salary|salaries|wages|payslip|payslips|pension|pensions|pensioners|unemployment|unemployed|jobless|redundancy|redundancies|jobseekers|universal_credit|food_bank|food_banks|foodbank|foodbanks|food_stamps|credit_score|credit_scores|credit_rating|loan_application|loan_applications|personal_loan|personal_loans|student_loan|student_loans|payday_loan|payday_loans|pawnbroker|pawnshop|pawned|gambler|gamblers|gambling|scratchcard|scratchcards|betting_slip|net_worth|bank_balance|bank_balances|bank_statement|bank_statements|online_banking|mobile_banking|direct_debit|direct_debits|standing_order|savings_account|savings_accounts|savings_goal|savings_goals|savings_challenge|trust_fund|inheritance|tax_return|tax_returns|take-home_pay|means-tested|free_plan|bad_credit|cost-of-living|living_wage|minimum_wage|household_income|low_income|low-income|disposable_income|poverty|skint|penniless|cheapskate|cheapskates|tightwad|skinflint|scrooge',
      'card|cards was|were|got|is|are declined|refused|rejected|blocked|maxed',
      'your|their|whose|a card|cards was|were declined|refused|rejected',
      'fell|fall|falling|got|are|were|get behind with|on',
      'forget|forgot|failed|refuse|refused|unable|struggle|struggled|struggling|afford to pay',
      "can't|cannot|couldn't|could_not pay|afford",
      'repay|repays|repaid|repayment|repayments|lenders|remortgaged|moneylender',
      'late|behind with|on their|your|the|his|her gas|water|energy|electricity|phone|heating|rent|council_tax|bill|bills',
      'without paying',
      'put|putting|squirrelled|tucked away money|savings',
      'on your|their|his|her|the credit card|cards',
    ],
    when: all(notAfter('health sleep technical tech'), notOfEmployer),
    examples: [
      'Searches for bailiffs went up in January.',
      'Insolvency was the third most asked-for leaflet.',
    ],
  },
  {
    cue: 'sum-of-somebody',
    shows: ['topic finances'],
    triggers: [
      "you|you've|you_have|members|customers|savers|users|tenants|they|who spent|saved|owe|owed|lost|gambled|borrowed|earned|put_away|put_aside|blew",
      'your|their spend|spending|savings|balance|overdraft|salary|rent',
    ],
    when: beforeMoney,
    examples: ['You spent £41 on stamps this year.', 'Members put away $9m in the spring.'],
  },
  {
    cue: 'name-of-the-young',
    shows: ['topic children'],
    triggers: [
      'teen|teens|teenage|teenager|teenagers|tween|tweens|toddler|toddlers|newborn|newborns|infant|infants|schoolchildren|schoolgirl|schoolgirls|schoolboy|schoolboys|schoolkids|kindergarten|preschool|preschoolers|pupils|under-fives|under-fours|under-tens|under-12s|under-13s|under-16s|under-18s|nappy|nappies|diaper|diapers|pram|prams|pushchair|pushchairs|cot|cots|baby_monitor|baby_monitors|babysitter|babysitters|childminder|childminders|creche|daycare|half-term|school_run|school_uniform|school_uniforms|school_dinners|packed_lunches|parents_evening|parents_evenings|mum-to-be|mums-to-be|mom-to-be|dad-to-be|parents-to-be|bad_mother|bad_father|bad_parent',
      'year|years old|olds who|is|was|has|in|from|at|reads|read',
      'aged three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen',
      'from|in year one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9|10|11|12',
      'parents|mums|moms|dads|mothers|fathers ordered|bought|asked|searched|spent|spend|who|of|report|tell|told|say|said|booked|are|were|we',
      'year-old|year-olds player|reader|member|learner|guest|fan|boy|girl|pupil|coder',
    ],
    when: notBefore('menu show film films movie spirit idol go free eat travel'),
    examples: ['A pram was left on the night bus.', 'Toddlers are up at five, say our lamps.'],
  },
  {
    cue: 'name-of-a-drink-or-drug',
    shows: ['topic substance'],
    triggers: [
      'alcohol|alcoholic|alcoholics|alcoholism|hangover|hangovers|hungover|drunk|drunks|drunken|tequila|vodka|whisky|whiskey|bourbon|prosecco|champagne|lager|lagers|rosé|merlot|shiraz|chardonnay|sauvignon|cocktail|cocktails|booze|boozy|binge-drinking|sobriety|cannabis|marijuana|cocaine|heroin|ketamine|ecstasy|mdma|lsd|opioids|fentanyl|nicotine|vape|vapes|vaping|vape_refill|vape_refills|cigarette|cigarettes|smokers|ashtrays|rehab|relapse|relapsed|gin_and_tonic|gin_and_tonics|g_and_t|g&ts|hair_of_the_dog|pub_crawl|pub_crawls|bar_tab|bar_tabs|drink-driving|dry_january|dry_jan|sober_october|happy_hour|magic_mushrooms',
      'bottle|bottles|glass|glasses|pint|pints|round|rounds|case|cases|crate|crates|keg|kegs|cans of wine|beer|gin|rum|cider|ale|red|white|stout|sherry|port|rosé|vodka',
      "wine|beer|gin|rum|cider since|before|again|at|every|alone|orders|sales|deliveries|o'clock",
      'food|chocolate|crisps|cheese|biscuits|cake and wine|gin|beer|vodka',
    ],
    when: notBefore('rummy vinegar glasses lounge dress dresses bar'),
    examples: ['Our members chose cocktails over milk.', 'Deliveries of vodka fell in Lent.'],
  },
];

const currencies = new Set('pounds dollars euros quid bucks'.split(' '));

/** A sum of money stands right behind it. */
function beforeMoney({ passage: { tokens } }: Scene, { to }: Range): boolean {
  for (let at = to; at < to + 4; at++)
    if ('£$€'.includes(tokens[at]?.text ?? '-') || currencies.has(tokens[at]?.text ?? '')) return true;
  return false;
}
