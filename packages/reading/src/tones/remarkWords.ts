// Words that tell a remark about people from a kindness and from information, and a fact that nobody would boast of from
// one that somebody would. They are classes of meaning: a word weighs little alone, and stands for whatever its class does.

function listed(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Kindness: thanks, wishes, praise, comfort, apology. */
export const kindWords: ReadonlySet<string> = listed(
  'thanks thank thankful grateful gratitude congratulations congrats welcome cheers bravo kudos hats heroes hero legend legends',
  'champion champions lovely wonderful brilliant amazing great proud love loved loves loving hope hopes hoping wish wishes',
  'wishing happy joy respect salute salutes enjoy enjoyed hooray hurray yay woohoo magic magical delicious beautiful awesome',
  'fantastic incredible impressive inspiring inspired sweet merry celebrate celebrated celebrating celebration',
  'luck lucky sorry apologise apologize apology apologies apologised apologized regret honour honoured honor honored kindness',
  'generous generosity smile smiled smiling smiles rooting believe breathe solidarity admire thrilled delighted glad deserve',
  'deserves wow fabulous marvellous marvelous superb excellent gorgeous glorious splendid strong strength best treat',
  'awe jealous envious favourite favorite hug hugs courage courageous hearts heart comfort comforting forgive',
  'forgiven cherish cherished thumbs applause toast ovation triumph magnificent unforgettable outstanding remarkable extraordinary',
  'hiya howdy greetings goodnight farewell godspeed bonjour hola ditto solidarity legendary chapeau olé admired admiration honoured proudly bounce comeback trophy-worthy',
  'worthwhile jolly lively pampered cosier peaceful restful brighter blooming bloom flourish cheery heartwarming',
  'delighted delight cheerful merrily gladly grace blessed blessings welcomes welcoming welcomed',
  'teamwork together brilliantly beautifully wonderfully superbly kindly cheer cheering cheered onwards onward rest dreams dream warm warmest care safe safely',
  'okay ok alright perfect happens forgiven done good nice fun best brave deserved hail raise anthem bless neighbourly',
);

/** Information and service: where, when and how much, what is done for people, what they can do next. */
export const tellingWords: ReadonlySet<string> = listed(
  'crew record records free new now soon today tomorrow tonight here discover meet book bookings download visit listen shop save',
  'saved saving savings available online details link bio app code average total percent refunded refund refunds refunding fixed',
  'replaced replacement repaid sent sending added updated update updates improved changed change rebuilt helped helping supported',
  'support offered offer offers opened opens open opening reopened reopens reopen extended extends invited invite',
  'invites ticket tickets menu price prices delivery deliveries delivered parcel parcels bag bags luggage account accounts booking',
  'desk bay bays entrance exit site website page guide helpline hotline number voucher vouchers discount discounts credit',
  'credited compensation guarantee warranty repair repaired service services line trains train buses flight flights taxi taxis',
  'power supply working works restored running started starts start begins began launched launch ready coming arrives arrive',
  'arriving arrived way post stock collect collected pick sign signed register registered join joined apply ask asked email call',
  'hour hours minute minutes until till week weeks month months year years noon midday midnight spring summer autumn winter monday',
  'tuesday wednesday thursday friday saturday sunday january february march april june july august september october november',
  'december class classes session sessions rehearsals courses course lesson lessons tour tours event events prize prizes winner',
  'donated donate donation raised fund funds charity planted built trained taught learned cost costs cut fee fees bill bills',
  'because since thanks reasons why customers members visitors guests version beta feature features mode release released option',
  'options report reports results survey figures data-sheet percent half third quarter share next step steps plan plans planned',
  'include includes included including every each found find safe recovered returned back spare extra more less',
  'fewer another earlier later faster cheaper quieter longer cover covered covers team staff drivers driver nurses engineers chefs',
  'study research season seasons tickets waitlist list place places seats seat room rooms table tables queue queues doors most',
  'promise promised turned comments recipe basket spares stocked listened heard hear noted',
  'below notes patch claim reply scan tap link details stories here follow click installed download downloads slots slot left notice noticeboard',
  'popular top house on-the-house edition episode episodes chapter film films song songs live streaming listen watch read',
);

/** What nobody boasts of: failing, lacking, complaining, sneaking, too much of a thing, being alone or late. */
export const awkwardWords: ReadonlySet<string> = listed(
  "still never no not nothing nobody none without zero didn't don't couldn't can't won't wouldn't haven't weren't wasn't hasn't",
  'forgot forgotten forget failed fail failing fails lost lose losing quit quits quitting abandoned abandon ignored ignore ignores skipped skip',
  'skipping missed miss missing wasted waste overdrawn overslept dumped ghosted stole stolen steal complained complain complaining',
  'demanded demand refused refuse cried wept begged beg lied lie lying cheated cheat faked fake pretended pretend snored argued',
  'argue alone ex exes wrong wrongly upside backwards backward unopened unused unread unpaid late instead despite anyway again',
  'somehow grown password passwords reminders hungover drunk lonely regretted regret broke broken blamed panicked panic twice thrice nightly',
  'secretly single solo pyjamas pajamas naked honked shouted swore slammed cancelled canceled cancel postponed dodged avoided avoid',
  'avoiding pretending crying sulking lurking stalking stalked unfollowed blocked muted deleted mistake mistakes accidentally outbid',
  'overspent overate declined bankruptcy unsubscribed unmatched swiped rejected rejection divorce divorced breakup split affair',
  'unfinished snoozed snooze oversleep procrastinated procrastination dithered bickered bicker misspelt misspelled misread confused',
  'confuse mistook spilled spilt dropped drowned burned burnt smashed crashed crashing reversed stuck locked tripped fell sank sneaked snuck',
  'smuggled hid hidden hoarded hoarding nicked pocketed swiped pinched tucked microwaved reheated googled haggled moaned moan grumbled whinged',
  'whined sulked gatecrashed jumped pushed littered vandalised double-parked parked speeding fined fine fines penalty clamped',
  'evicted overdue owed owe debt debts loan rent payday overdraft scratchcards gambled betting bet addicted obsessed doomscrolled',
  'doomscrolling scrolled scrolling refreshing refreshed binged bingeing binge-watched devoured demolished inhaled guzzled gorged',
  'takeaway takeaways nuggets kebab kebabs chips doughnut doughnuts donuts pizza pizzas ketchup crisps biscuits trifle pudding wine gin vodka',
  'beers hangover snoring slippers towels bathrobe bathrobes minibar resolution resolutions diet diets calorie calories weight',
  'leave left leaving left-over returned return returns refund gave-up gives resend wedding honeymoon anniversary mother-in-law',
  'themselves himself herself yourself yourselves own entire whole straight running row repeat repeated repeatedly replayed rewatched',
  'rewatch rewatching re-read worst least slowest laziest longest loudest longest-running latest only just even bother bothered',
  'barely hardly scarcely seldom rarely empty wrong-way excuse excuses sick ill illness headache bored boring dull dead death',
  'funeral widow therapy therapist crush horoscope star-sign selfie selfies mirror speakerphone reply-all stood peeked snooped spied',
  'thought believed assumed expecting insisted swore blamed boasted bragged showed-off preened flexed photoshopped filtered untagged',
  'unfriended lurked eavesdropped trespassed squatted shoplifted nicked looted fiddled fudged exaggerated bluffed plagiarised copied',
  'overpaid haggled underpaid shortchanged freeloaded mooched sponged scrounged gatecrashing barged shoved elbowed trampled jaywalked',
  'tailgated stalled clipped scraped dented scratched rammed misjudged miscounted misdialled mispronounced muddled fumbled bungled botched',
  'flunked bottled chickened bailed deserted defected fled hid cowered froze yawned dozed napped nodded-off oversleeping lounged slouched',
  'loafed idled dawdled stalled lingered loitered delayed deferred postponing shelved neglected overlooked unplayed unwatched unworn unloved',
  'unanswered unsent undrunk uneaten untouched unfinishedness unclaimed uncollected mouldy stale leftover leftovers crumbs hoovered scoffed',
  'wolfed gobbled troughed gulped swigged downed chugged necked overindulged overcooked undercooked charred incinerated exploded flooded',
  'sulky weepy tearful moping moped pined wallowed obsessing overthinking rehearsed typed-and-deleted refreshed rechecked double-checked',
  'snap snapped sniffed scoffing tutted eye-rolled swore-at cursed ranted raved screamed howled wailed whimpered tantrum tantrums strop huff',
  'sundaes brownies fries burger burgers lager tequila prosecco energy-drink instant-noodles ramen microwave ready-meals ready-meal crisps',
  'cardigan beige comb-over crocs socks-and-sandals fax dial-up printer floppy pager landline horoscopes astrology crystals lottery lotto',
  'gossip rumour spoiler spoilers cliffhanger trolls trolling caps-lock typo typos emoji-only voicemail voicemails unsubscribe manager sued',
  'plunger plungers wig wigs dye dyed wax waxing deodorant mouthwash shapewear spanx girdle xxl bald balding toupee wrinkle wrinkles antacids',
  'laxatives tissue tissues whether googling typed mistyped typing captcha tabs autocorrect emojis bio profile followers inbox autoplay swipe swiping',
  'alarms snoozes nap naps napping oversleeps lie-in duvet sofa couch escalator elevator dressing-gown onesie sweatpants tracksuit last-minute deadline',
  'deadlines coupon coupons freebie freebies trial trials refunds haggling tutorial tutorials instructions manual assemble assembled unassembled wobbly',
  'satnav upside-down inside-out cousin cousins spouse spouses separate dates dateless ghosting unmatching swipes bailed stood-up proposals honeymoons',
  'seconds thirds cheesecake mayo mayonnaise gravy nachos sausage sausages bacon pastry pastries cookie cookies tub bucket platter supersized fryer',
  'deep-fried snack snacks snacking snacked fudge sprinkles marshmallows ice-cream hotdogs cleanse cleanses detox juice treadmill treadmills dumbbells',
  'complaint complaints one-star objected grievance grievances rant rants fined towed ticketed banned barred ejected escorted evicting unread overdrafts',
  'nonstop consecutive eleventh twelfth umpteenth hundredth reordered re-ordered resubscribed rebooked reinstalled unfinished half-finished half-read',
  'three-hour four-hour wrong-footed fumble fumbling mispronouncing crumb toenail toenails feet armpits snorer snorers burped farted sweated drooled',
  'unboxed unassembled dusty cobwebs mothballed lapsed lapsing dormant expired forfeited ditch ditched dumping chucked binned returned-it resold',
  'dozed daydreamed sleepwalked hibernated vegetated moaning grumbling whinging whining griping griped nagged nagging tattled snitched eavesdropping',
  'knocked honking argued fought fight yelled yell interrupted interrupt talked-over hogged hog queue-jumped shut sneezed',
  'uninstalled uninstall deinstalled ragequit surrendered retreated capitulated chucked flopped capsized misfired mislaid relapse relapsed lapsed slipped stumbled wobbled wobble toppled collapsed',
  'fainted vomited puked spat belched hiccupped scuffed pranged bumped derailed bogged beached overran tardy latecomers latecomer lateness tardiness sleepless insomnia',
  'refill refills bucketful pints pint cocktails cocktail whisky whiskey booze boozy drunk tipsy sozzled plastered hungover minibar takeout takeouts cola soda sodas fizzy',
  'fudge toffee burger noodles fried junk carbs sugar sugary calories mayo syrup whipped',
  'fib fibs fibbed fibbing alibi alibis pretence pretending allegedly cadged blagged swindled dodging ticketless sneaky sneaking smuggling shoplifting scam scammed catfish catfished photoshop',
  'sobbed sobbing tears weeping heartbroken heartbreak jilted stalk texted unread matchless unmatched virgin celibate bachelor bachelors spinster widowed separated jealous envy sulk grudge',
  'shower showers unwashed smelly stink stank sweaty sweat deodorant grubby dirty filthy stain stains mould mouldy crumbs clogged blocked flush flushed',
  'skint splurge splurged blew squandered squander impulse gambler gamblers casino poker jackpot payday arrears debtor debtors defaulted overdrew bounced declined maxed repossessed bailiff pawned',
  'captcha captchas reset resets unplugged unsaved unlocked typed capitals caps indicator indicators clutch stalled kerb curb pothole roundabout bollard bollards ditch',
  'sunglasses flex flexed flexing biceps abs filters pout pouting selfies vanity mirrored follower influencer influencers bragging humblebrag boast boasted boasting',
  'babysitter ipad scrolling voicemail tinder hinge',
  'plastic fake counterfeit cheating cheats cheater cheaters bot bots autopilot outsourced',
  'blame blames blaming excused argue argues arguing quarrel quarrelled sued threatened tantrums slammed hung sulking shouting yelling swearing capitalised moans whines rants',
  'abandon abandoning abandonment cancel cancelling canceling cancellation cancellations cancels quitter quitters dropout dropouts leaver leavers churned churn lapse unsubscribes unsubscribing deleted deletes deleting delete',
  'ignoring forgetting forgets skips skip misses loses drops crashes breaks spills trips falls fails lies cheats steals hides snoozing oversleeping procrastinates avoids dodges pretends begs cries snores argues complains demands refuses wastes',
  'bothering unable incapable afraid scared terrified frightened squeamish fussy picky nervous panicking dither dithering indecisive hesitate hesitated hesitating',
  'slept nap napped dozing asleep yawning sofa sofas armchair recliner slipper pyjama pajama idle idling lounging lazing slouching sluggish',
  'horoscope tarot psychic crystals conspiracy ouija superstition superstitious lottery unlucky jinx cursed',
  'reread rewound rewind replays replaying replay repeats repeating loops loop obsess obsessively compulsively religiously endlessly relentless',
  'stuffed crammed hoards hoarder stockpile stockpiled stockpiling overstuffed overpacked overloaded overfilled overtook undertook tailgating cutting barging pushing shoving',
);

/** What people are proud of: they help, make, learn, finish and win. */
export const admirableWords: ReadonlySet<string> = listed(
  'volunteer volunteers volunteered volunteering rescue rescued rescuing plant planted planting donate donated donating donors raised fundraised',
  'finished completed graduated graduate passed trained training learned learnt studied practised practiced mastered earned won win winning',
  'swept cleaned tidied helped helping helps saved saving recycled reused mended repaired fixed built taught tutored coached mentored fostered',
  'adopted adopt cared carers nurses midwives paramedics firefighters teachers baked knitted crocheted sewed painted sculpted composed wrote',
  'walked ran cycled swam rowed hiked climbed marched danced sang paddled marathon marathons triathlon relay summit charity charities hospice',
  'foodbank shelter blood bravely cheered supported support welcomed hosted shared gave given thanked smiled waited persevered persisted quit-smoking',
  'smoke-free stopped-smoking apprenticeship apprentices diploma degree exam exams qualified qualification certificate scholarship record-breaking',
);

/** Who or what sits in judgement in a jibe: relatives, professionals, bodies, things at home, beasts. */
export const witnessWords: ReadonlySet<string> = listed(
  'mum mums mom moms mother mothers mam mammy dad dads father nan nana gran grandma grandmother granny grandad boss bosses manager',
  'wife wives husband husbands ex exes landlord neighbour neighbours neighbor neighbors dentist doctor doctors cardiologist therapist',
  'accountant lawyer lawyers solicitor priest vicar teacher headmaster librarian librarians physio chef barber hairdresser mechanic',
  'liver arteries heart stomach waistline teeth kidneys bladder back knees conscience dignity self-respect pride willpower standards',
  'wallet bank fridge kettle sofa couch treadmill treadmills oven toaster thermostat meter alarm mirror duvet pillow wardrobe bin bins',
  'cat cats dog dogs goldfish hamster pigeon pigeons goat goats geese duck ducks seagulls houseplant cactus mountains stairs vegetables',
  'vegetable salad broccoli shame guilt karma gravity physics geography maths arithmetic evolution darwin shakespeare history society',
  'humanity mankind civilisation adulthood jury police bailiffs santa fbi nasa interpol internet ghost ghosts outside daylight sunlight',
  'soap water grass exit clue gym family deposit carpet floor plants plant postman',
);

/** Stance: what shows that a remark is not meant as it stands, or puts somebody right. */
export const stanceWords: ReadonlySet<string> = listed(
  'apparently presumably obviously clearly surely evidently somehow sadly allegedly honestly seriously really truly supposedly',
  'frankly technically literally famously strictly bold stupid daft silly odd weird strange suspicious curious interesting',
  'questionable tragic desperate lazy rude cheap guilty awkward embarrassing embarrassed pathetic sad shameful shameless greedy',
  'gullible clueless hopeless useless pointless ridiculous absurd baffling alarming worrying concerning unhinged feral chaotic mad',
  'insane crazy dim slow cold-hearted smug needy clingy petty vain selfish stingy tight mean fussy picky precious childish immature',
  'jealous bitter sour grumpy miserable dull basic predictable original subtle mature adventurous ambitious visionary visionaries',
  'genius geniuses einstein sherlock romeo romeos casanova picasso philistines philistine murderers monsters monster animals losers loser',
  'cowards quitters liars cheapskate cheapskates slackers snobs weirdos amateurs ostriches commitment-phobes divas diva hypocrites',
  'commitment issues intervention excuse excuses priorities hobby hobbies therapy attention spans patience manners standards decorum',
  'restraint moderation modesty romance dignity common sense likely sure course supposed meant point bother anyway actually even never',
  "nobody no-one everybody everyone else else's either still exist exists legal optional overrated illegal hard science rocket olympics",
  'cosy soulmates genuinely totally perfectly completely worried worry concerned fine normal healthy natural spoiler shocking shocked',
  'noted busted yikes ouch oof sigh bless hmm um ahem oh well-well wait huh eh innit lol denial karma confess confession explain',
  'adorable heroic noble valiant admirable ingenious resourceful impressive inspiring inspired groundbreaking riveting thrilling gripping',
  'moving touching poetic charming delightful elegant stylish chic classy graceful subtle tasteful efficient productive thrifty frugal',
  'brave bravest daring fearless reckless rash foolish foolhardy unwise careless clumsy hapless helpless feeble limp lame tame tepid bland',
  'bonkers barmy batty potty nuts wacky zany cuckoo deluded delusional dramatic theatrical hysterical overkill excessive extreme intense',
  'suspiciously worryingly alarmingly impressively remarkably mysteriously allegedly miraculously bravely heroically wisely cleverly subtly',
  'oddly strangely curiously tragically ironically predictably naturally unsurprisingly regrettably unfortunately mercifully thankfully',
  'hardly scarcely barely least meant wonder why instead elsewhere therapist hint clue subtle lesson moral revenge justice consequences',
  'delusion denial drama chaos carnage disaster catastrophe tragedy comedy farce circus zoo jungle museum prison jail mystery miracle cult',
  'olympics marathon sport career lifestyle personality religion cry scream nightmare prayer prayers exorcist exorcism witchcraft sorcery',
  'retirement asylum pending silence lawyers regards word gossip rumour judge judging judged notice noticed knew knows know',
);

/** Names that are called to somebody who is talked down to. */
export const pettingWords: ReadonlySet<string> = listed(
  'love king kings queen queens babe babes hun hon sweetie sweetheart darling darlings mate pal buddy bud champ champs chief boss',
  'lads lad ladies gentlemen gents girls boys guys folks comrades comrade sunshine princess dear dears petal poppet honey bro bros dude dudes',
  'beauty sleepyhead sleepyheads gang team squad troops campers folks people class kiddo fella fellas sir madam mister einstein sherlock romeo casanova people kids children team cheapskate genius superstar tiger',
);

/** What may be denied to comfort somebody: *it's not a crime*, *you are not alone*. */
export const comfortingWords: ReadonlySet<string> = listed(
  'crime problem goodbye race sprint marathon exam test competition bad shame sin alone end failure weakness too only over you we late fault worry need have',
);
