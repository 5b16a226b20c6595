// What posts of companies, shops and helplines are made of besides the most frequent words: verbs, nouns and adjectives, by how
// far each speaks for English. What a neighbour has by chance, or has borrowed, speaks less.

/** Verbs of English alone, without their endings. */
const verbs =
  'answer allow appear apply arrange avoid bake become believe belong borrow brush burn carry catch chase climb complain ' +
  'confirm contain cook count deserve disappear dry expect explain fetch fill fly gather grab greet guess hate head heal hide hire ' +
  'hold hug hurry improve include increase knit laugh lend mend owe own paint prefer protect prove provide receive refill remain ' +
  'remind remove repair reply restock return rinse rub sail seek seem sell settle shout shut sing sit smell snap solve spill spread ' +
  'squeeze steal stir strike struggle suggest sweep tear tidy treat warn wash waste weigh whisper yell ask bother breathe simmer ' +
  'swap stay drink eat sleep pay choose lose win keep owe hear hope reduce donate recycle cheer chill thaw freeze boil fry chop slice peel ' +
  'sprinkle wander wipe shrink grow dig sew plead beg blame mock insult ignore forgive apologise apologize regain rebuild ' +
  'reopen resume restore deliver dispatch ship unlock unsubscribe unfollow retweet nominate redeem qualify renew';
const wordsAlone =
  // nouns
  'payment soup soups sign signs serves release releases winners winner peace prize prizes wave basket bakery loaf loaves slice slices cheese butter flour sugar eggs egg ' +
  'apple apples cherry cherries berries strawberry strawberries raspberry blueberry pear pears peach peaches pumpkin pumpkins carrot ' +
  'carrots potato potatoes cabbage spinach lettuce beef pork lamb chicken turkey sausage sausages gravy stew pie pies ' +
  'pudding biscuit biscuits crumpets scones muffin muffins doughnut doughnuts pancake pancakes honey pepper ' +
  'gluten dairy wheat oats nuts allergy allergies allergens ingredients recipe recipes fridge oven stove saucepan spoon spoons fork ' +
  'forks knife knives plate plates bowl bowls mug mugs cup cups bottle bottles jar jars tin tins ' +
  'shirt shirts sweater sweaters jumper jumpers trousers dress dresses skirt skirts coat coats jacket jackets gloves scarf scarves ' +
  'belt belts boots trainers sandals sneakers underwear wool leather cotton linen velvet thread sleeve sleeves ' +
  'bedroom bathroom kitchens sink towel towels pillow pillows blanket blankets duvet mattress cushion cushions shelf shelves drawer ' +
  'drawers cupboard wardrobe rug rugs candle candles soap toothbrush toothpaste shampoo lavender ' +
  'boat boats beacon beacons ferry ferries lorry lorries tide tides beach beaches roof roofs rooms prices packs wards loss losses inside beat cold ' +
  'road roads bridge bridges lane lanes highway pothole potholes roadworks diversion driver drivers passengers timetable delays ' +
  'delay escalator escalators lifts stairs platforms railway journey journeys airport luggage suitcase baggage runway ' +
  'weather warning warnings heat flood floods storm storms snowfall lightning thunder wind winds forecast frost fog ' +
  'outage outages maintenance password passwords login settings privacy screen screens keyboard charger charging battery batteries ' +
  'broadband bandwidth bug bugs feature features known dashboard workspace widget spreadsheet ' +
  'pregnant pregnancy childbirth flu jab jabs surgery nurse nurses ward disease illness sickness cough headache medicine ' +
  'pills prescription prescriptions wheelchair blood bloodstream lungs kidney liver bones skin health healthy ill unwell ' +
  'wedding weddings bride groom husband wife wives daughter daughters mother mothers father fathers brother brothers sister sisters ' +
  'uncle aunt cousin cousins neighbour neighbours neighbor neighbors friend friends mate mates lad lads lass girl girls boy boys ' +
  'child childhood toddler toddlers teenage grandma grandpa grandmother grandfather mum mums dad dads mom moms twin twins ' +
  'church churches prayer prayers worship belief beliefs faith wealth wealthy poverty poor rich tax taxes bankrupt ' +
  'wage salary salaries payslip pension pensions employer employers employee employees staff workplace overtime ' +
  'meeting meetings deadline deadlines shareholder shareholders stakeholders earnings guidance outlook ' +
  'supplier suppliers warehouse warehouses factory factories manufacturer manufacturers purchase purchases shipment shipments ' +
  'goods receipt receipts voucher vouchers discount discounts bargain bargains giveaway giveaways raffle hamper hampers gift gifts ' +
  'checkout trolley till stockroom bookshop bookstore bookings library libraries borrower borrowers reader ' +
  'readers chapter chapters novelist novels author authors poetry writer writers writing reading tale tales ' +
  'singer singers singing songwriter drums drummer guitarist choir gig gigs listeners listener playlist playlists ' +
  'viewer viewers sequel cliffhanger actress theatre theater audience audiences rehearsal applause spotlight ' +
  'goalkeeper striker midfielder halftime referee teammates fixtures ' +
  'squad cricket rugby football swimming cycling runner autumn springtime ' +
  'gardening lawn lawns hedge hedges seeds soil compost leaf leaves flower flowers daffodils bluebells beech birch oak ' +
  'bird birds sheep cow cows horse horses pig pigs hen hens duck ducks goose geese rabbit rabbits squirrel squirrels hedgehog ' +
  'hedgehogs fox foxes bee bees butterfly butterflies spider spiders kitten kittens dog walkies pets ' +
  'sky skies sunshine sunset sunrise moonlight cloud clouds hill hills lake lakes river rivers woods seaside cliff cliffs ' +
  'advice announcement announcements thought thoughts knowledge belief mistake mistakes apology apologies truth lie lies gossip ' +
  'sorrow grief laughter tears joke jokes mood moods loneliness happiness kindness hunger thirst trouble worries ' +
  'goodbye farewell goodnight typo oops yikes yay whoops phew ugh hooray yep yeah nope folk ' +
  // adjectives, adverbs and small words
  'dear available unavailable afraid ashamed angry annoyed annoying amazing awful beautiful boring bright brilliant broken careful ' +
  'cheap clever clumsy cosy cozy crazy crunchy damp deaf delayed delicious dirty disappointing dull dumb eager elderly empty ' +
  'entire exciting fair faithful famous favourite fluffy foolish forthcoming fresh friendly frosty frozen gentle glad gorgeous grateful ' +
  'greasy greedy grumpy guilty handmade handy harmless heavy helpful homemade honest horrible idle incredible jealous ' +
  'joyful juicy keen lazy likely lively loud lovely lucky mad messy mild mysterious narrow nasty naughty ' +
  'neat nervous noisy overdue outdoors indoors plain pleasant pleased polite powerful proud puzzled quick quickly quiet ' +
  'rainy rare ready reliable responsible restored ripe rotten rusty scared scary shiny shy silent silly sincere slim slippery ' +
  'slow slowly smooth sober soft sorry sour spare spicy stale steady steep sticky strange strict strong stupid ' +
  'sunny sure surprised sweet swift tasty tender thick thin thirsty thoughtful tired touching tricky ugly unable unchanged unhappy ' +
  'unlikely unpaid unusual useful useless vague weak weekly weird wet wicked wide wild windy wise wonderful wooden worn ' +
  'worried wrong young younger youngest older oldest bigger smaller larger longer shorter cheaper happier easier later latest sooner ' +
  'upcoming ongoing nearby overnight halfway straight upstairs downstairs abroad ahead apart aside besides beyond below above beneath ' +
  'beside during except despite towards toward within among amongst along alongside perhaps maybe quite rather almost nearly hardly ' +
  'barely mostly mainly partly usually sometimes seldom rarely twice sure therefore however although though unless ' +
  'gone done made seen shown known grown thrown flown drawn torn sworn begun sung rung swum sprung hung stung lit ' +
  'built bought taught caught sought thought fed led bled sped met spat slid hidden chosen forgiven overdone undone ' +
  'age ages aged full fully peek sneak hiring intern interns concessions known issue issues cut gently clear clearly cost costs';
/** What neighbours have borrowed, or have by chance and seldom. */
const alsoElsewhere =
  'won double gold silver bronze promise delivery nil check clean close crash cross deal drop fight fit fix feed kick kiss launch lead lift link load lock manage match mind offer plug ' +
  'press push refund relax report restart review rush shake shower skip slip smile spot stick stretch study suit support swipe taste tie ' +
  'touch track trust turn update upgrade upload wrap login server ticket black white red green blue pink grey friday sale sales ' +
  'number goal goals line final finals mood vegan server maintenance feedback podcasts trailer trailers gym yoga ' +
  'crew team teams member members user staff partner chef host fashion design jeans sneaker boots outfit makeup brand brands ' +
  'smart email emails chat laptop tablet phone phones smartphone headset ' +
  'burger burgers chips toast cookie smoothie brunch snack snacks cocktail cocktails beer wine bar pub pubs roll rolls ' +
  'hotel hotels resort flight booking tour tours camping event events ticketing ' +
  'game gaming player players score scores sports football basketball tennis golf racing race races box boxes bag bags set sets ' +
  'club clubs fan band bands rock rap jazz charts hit hits album albums single film films soundtrack star stars thriller ' +
  'business manager meeting deadline budget marketing trend trends startup discount bonus cash credit card cards ' +
  'energy power recycling plastic paper glass steel park parking bike bikes scooter truck trucks van vans ' +
  'lavender sneak fun cool sexy fair fresh light big mini happy lucky sorry okay ok wow ' +
  'stock restocked sizes size doors door tag tags caption version versions';
/** What neighbours have as well, and use as often. */
const everywhere =
  'vote arrive job jobs super top mega extra online offline app apps web website newsletter podcast festival festivals fitness amigos per table tables pasta limit limits plan plans minor central note notes cache lentil route rest name test plant pack post park ' +
  'sort scan type mark ring mix stand pizza salsa menu menus collection edition code codes service services version result results ' +
  'interim dividend dividends patch hotel restaurant restaurants station stations platform platforms system systems problem problems ' +
  'information data product products client normal local total final general central special digital social original international ' +
  'national regional annual animal central commercial personal professional regular similar popular particular possible impossible ' +
  'important different intelligent present absent urgent permanent patient client agent parent moment document monument instrument ' +
  'apartment department element segment argument question questions option options action actions section sections position positions ' +
  'condition conditions tradition solution solutions production promotion promotions station nation region religion union million ' +
  'version division decision decisions television expression impression mission permission profession session sessions passion ' +
  'distance balance finance finances chance chances dance france ambiance ambulance assurance science patience audience influence ' +
  'village image images garage message messages passage page pages cottage sandwich sandwiches concert concerts secret secrets ' +
  'budget cabinet internet object project projects subject aspect respect direct correct exact intact contact contacts effect effects ' +
  'insect direct district transport sport airport export import support port fort effort confort rapport art part parts start ' +
  'radio studio video videos audio piano solo kilo euro euros photo photos logo auto metro micro zero hero taxi kiwi ski bikini tsunami ' +
  'normal animal hospital capital festival canal signal metal total vital legal royal mental rural global ' +
  'zone zones phase base case use cause pause dose rose vase phrase tube cube code mode episode period periods record sauce ' +
  'menu minute minutes route routes institute statue venue revenue avenue unique antique boutique technique fatigue ' +
  'doctor motor sector actor director color humor error terror horror mirror favor interior exterior superior senior junior ' +
  'capital material serial editorial tutorial memorial trial criminal terminal journal ' +
  'rival arrival carnival survival individual manual visual casual usual gradual annual';

/** How a verb stands behind *he* or *she*. */
function behindShe(verb: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

const split = (list: string): readonly string[] => list.split(' ');

/** Words of English alone. */
export const englishEverydayWords: ReadonlySet<string> = new Set([
  ...split(verbs).flatMap(verb => [verb, behindShe(verb)]),
  ...split(wordsAlone),
]);
/** Words that neighbours have borrowed. */
export const borrowedEverydayWords: ReadonlySet<string> = new Set(split(alsoElsewhere));
/** Words that neighbours have as well. */
export const sharedEverydayWords: ReadonlySet<string> = new Set(split(everywhere));
