// Fields of words by which a remark shows what it is after, and a told fact whether anybody would boast of it. A word
// weighs little alone; its field tells what the sentence talks of. British and American, in the forms that sentences use.

function field(...lines: readonly string[]): string {
  return lines.join(' ');
}

/** What only people do, said of a thing, a body or a beast when it is made to comment. */
const humanDeeds = field(
  'miss misses missed missing remember remembers remembered hate hates hated send sends sent weep weeps wept cry cries cried crying sob sobbed',
  'know knows knew think thinks thought believe believes believed worry worries worried fear fears feared pity pities pitied judge judges judged judging',
  'resigned resign quit quits retired retire filed file files sued sue suing called calls phoned phone rang texted text emailed wrote writes asked asks ask',
  'begged begs beg pleaded pleads forgives forgive forgave wants want wanted wish wishes wished prefer prefers laughed laughs laughing laugh giggled',
  'sighed sighs sigh sighing groaned groans yawned yawns blushed blush blushes winced wince winces flinched shuddered sulks sulked unionised unionized struck',
  'demands demanded demand insists insisted complains complained complain objects objected disagrees disagree disagreed differ differs testify testified',
  'confessed confess denies denied admits admitted swears swore promised vowed forgot forgets forgotten gossip gossips gossiped whispers whispered talk talks talking',
  'speaks spoke says said say tells told tell sees saw heard hears listens watched watches noticed notices wonders wondered feels felt feel deserves deserve deserved needs',
  'hopes hoped dreams dreamed dreamt loves loved loathes resents resent despairs despair despaired mourns mourned grieves grieving divorced divorces divorce',
  'moved-on applied apologised apologized thanks thanked appreciates appreciate recognises recognizes recognised recognized ignores ignored ghosted blocked unfollowed',
  'learned learnt gave-up given surrendered snapped screamed screams shrugged shrugs nodded nods tutted tuts rolled rests waits waiting waited booked hired started begun begins',
  'took takes take taking got has have had would will can cannot is are was were been begs owes deserves regrets regret raised brought taught warned warns suspects suspected outran outlived outperformed',
);

/** Things at home, at work and on the body that a jibe lets speak. */
const speakingThings = field(
  'fridge freezer oven cooker hob kettle toaster microwave blender juicer dishwasher sink tap saucepan pan pans wok spatula cookbook cookbooks larder pantry cupboard bin bins sofa couch',
  'settee armchair cushion pillow pillows mattress mattresses duvet bed beds wardrobe mirror mirrors curtains carpet rug lamp doorbell door doormat stairs staircase lift elevator shower bath',
  'bathtub towel towels soap sponge toothbrush floss razor scales scale comb hairbrush iron ironing hoover vacuum mop broom washing laundry socks slippers trainers sneakers shoes boots',
  'treadmill treadmills dumbbell dumbbells barbell kettlebell mat mats rower bike bikes bicycle saddle helmet trainer tracker watch stopwatch scale gym weights racks rack bench squat',
  'phone screen keyboard laptop tablet inbox printer router password passwords calendar diary clock clocks alarm snooze button cart basket shelf shelves bookshelf bookmark page pages',
  'dictionary thesaurus spellcheck grammar apostrophe apostrophes manual instructions map maps compass satnav indicator clutch gearbox handbrake brakes bumper tyres tires engine exhaust horn meter thermostat boiler radiator',
  'wallet purse piggy overdraft savings pension budget budgets receipt receipts bank card cards account statement landlord',
  'liver livers kidney kidneys heart hearts arteries artery lungs stomach stomachs bladder pancreas cholesterol waistline waistlines knees knee spine back neck thumbs thumb fingers teeth tooth gums eyes ears skin scalp',
  'brain brains blood pressure pulse immune vitamin vitamins conscience dignity pride ego self-respect willpower patience sanity soul shame guilt karma fate irony common maths math arithmetic physics gravity geometry geography history',
  'houseplant houseplants plant plants cactus fern ficus lawn garden grass hedge weeds tree trees salad salads lettuce kale broccoli vegetable vegetables veg fruit apple apples spinach carrot carrots lentils',
  'algorithm app robot robots chatbot bot autocorrect captcha logs log data cctv camera cameras database server servers spreadsheet tutorial manager',
);

/** Beasts and slow or lifeless things that somebody is measured against. */
const yardsticks = field(
  'goldfish sloth sloths snail snails slug slugs tortoise tortoises turtle turtles glacier glaciers statue statues lamppost lampposts brick bricks rock rocks stone stones pebble pebbles plank planks potato potatoes turnip turnips',
  'houseplant houseplants gull gulls seagull seagulls pigeon pigeons goat goats donkey donkeys mule mules sheep cow cows pig pigs hog hogs dog dogs cat cats hamster hamsters gerbil toddler toddlers baby babies newborn infants',
  'monkey monkeys ape apes chimp chimps gorilla parrot parrots magpie magpies squirrel squirrels bear bears ostrich ostriches lemming lemmings vulture vultures hyena cockroach cockroaches rat rats mouse mice mole moles bat bats owl owls',
  'jellyfish amoeba amoebas bacteria mould moss lichen furniture wallpaper paint cement concrete traffic dial-up fax dinosaur dinosaurs fossil fossils mummy mummies corpse corpses zombie zombies vampire vampires ghost ghosts statues mannequin mannequins',
  'pram prams pensioner pensioners grandmother gran nan miners miner monks monk nuns nun prisoners castaway castaways hermit hermits caveman cavemen neanderthals students student teenagers teenager',
);

/** Who would have an opinion: the learned, the law, the office, the departed. */
const authorities = field(
  'shakespeare einstein darwin freud newton mozart beethoven picasso sherlock dickens austen tolstoy orwell hemingway socrates plato aristotle confucius buddha napoleon caesar churchill cupid santa god zeus satan',
  'science scientists biologists doctors psychologists historians archaeologists anthropologists economists mathematicians philosophers linguists therapists therapist psychologist psychiatrist counsellor counselor psychic',
  'police court courts judge jury lawyers lawyer solicitors solicitor prosecutor attorney sheriff fbi interpol nasa guinness unesco hr legal finance accounting management security parliament congress government taxman hmrc irs',
  'mother mothers mum mums mom moms nan gran grandma dad dads father fathers parents grandparents wife wives husband husbands spouse ex exes boss bosses neighbours neighbors landlord dentist dentists doctor physio accountant vicar priest nutritionist dietitian librarian librarians teacher teachers',
  'evolution civilisation civilization society humanity posterity internet jesus moses noah attenborough ramsay oliver beckham bolt',
);

/** Body, mind and help: what a remark presumes is wrong with somebody. */
const ailments = field(
  'therapy therapist counselling counseling help intervention rehab detox support helpline hotline group groups session sessions issues issue trauma denial disorder condition syndrome symptom symptoms diagnosis crisis meltdown breakdown',
  'commitment abandonment attachment trust intimacy control midlife anger loneliness lonely alone boredom desperation desperate despair existential heartbreak heartbroken tears tissues cry crying sobbing weeping hurt pain wounds closure',
  'addiction addict addicted obsession obsessed habit unhealthy healthy sick ill unwell concerned concern concerning worried worrying worry alarming dehydrated malnourished unhinged insane deranged delusional manic paranoid neurotic',
  'sleep nap rest sunlight daylight sun sunshine outside outdoors fresh air grass vitamin walk exercise water vegetable vegetables salad fibre fiber nutrition hygiene shower soap deodorant wash bath toothpaste',
  'hobby hobbies friend friends life lives personality job jobs purpose direction plan grip perspective priorities standards boundaries manners taste restraint moderation willpower self-control self-awareness self-respect dignity shame',
);

/** Evaluation against somebody. */
const blame = field(
  'lazy idle slow slowest slack sloppy shoddy careless clumsy reckless rash foolish stupid dumb daft dim dense thick silly idiotic moronic ridiculous ludicrous absurd laughable pathetic pitiful sad sadder saddest tragic dismal dire grim bleak',
  'poor poorly bad badly worse worst terrible awful dreadful horrible horrid appalling shocking atrocious abysmal mediocre feeble weak weaker limp lame tame bland dull boring tedious tiresome predictable unoriginal basic cheap cheapest stingy mean tight miserly',
  'greedy selfish self-centred vain smug arrogant entitled rude crude vulgar tacky tasteless trashy gross disgusting filthy dirty grubby grimy smelly stinky stinking whiffy rank manky messy untidy unwashed greasy sweaty',
  'creepy weird weirder weirdest odd odder oddest strange bizarre peculiar suspicious dubious questionable shady sketchy sneaky sly underhand dishonest fake phoney phony fraudulent hypocritical two-faced shallow petty childish immature juvenile infantile',
  'needy clingy desperate pushy bossy nosy whiny moany grumpy sulky bitter jealous fussy picky precious dramatic hysterical hopeless useless helpless hapless clueless gullible naive ignorant illiterate innumerate incompetent inept incapable',
  'cowardly spineless gutless shameless shameful ashamed embarrassing embarrassed embarrassment cringe awkward humiliating disgrace disgraceful disappointing disappointed disappointment pointless futile wasted wasteful unforgivable inexcusable indefensible',
  'lie lies liar liars lying fool fools idiot idiots loser losers coward cowards quitter quitters cheat cheats fraud frauds hypocrite hypocrites slacker slackers hoarder hoarders snob snobs slob slobs pig pigs monster monsters animals amateur amateurs failure failures flake flakes creep creeps weirdo weirdos',
  'excuse excuses alibi alibis nonsense rubbish garbage trash drivel waffle drama tantrum tantrums meltdown mess shambles disaster catastrophe farce joke punchline embarrassment nightmare horror crime crimes felony sin sins',
  'fat fatter ugly flabby chubby bald balding wrinkly unfit wheezing panting breathless unloved unwanted unattractive undateable unlikeable unbearable insufferable annoying irritating infuriating exhausting',
  'deserved deservedly rightly obviously clearly evidently apparently supposedly allegedly presumably conveniently mysteriously suspiciously somehow magically unsurprisingly predictably',
);

/** Praise that turns into its opposite behind what nobody boasts of. */
const loadedPraise = field(
  'bold brave courageous heroic fearless daring gallant valiant noble classy elegant stylish sophisticated subtle tasteful refined chic graceful charming adorable delightful romantic seductive suave smooth',
  'genius ingenious brilliant clever smart cunning masterful inspired inspiring inspirational impressive remarkable incredible extraordinary magnificent majestic glorious spectacular stunning breathtaking groundbreaking pioneering visionary revolutionary',
  'ambitious optimistic optimism optimists confident confidence committed commitment dedicated dedication devoted devotion disciplined discipline determined determination persistent persistence consistent consistency loyal loyalty patient patience stamina resolve',
  'productive efficient mature responsible sensible healthy balanced nutritious wholesome moderate modest humble honest generous thoughtful considerate sociable popular original creative imaginative adventurous spontaneous mysterious',
  'strategy choice choices move decision plan plans approach technique form effort efforts achievement accomplishment record milestone growth progress goals vibes behaviour behavior energy priorities attitude instincts skills talent gift',
  'riveting thrilling gripping electrifying heady stirring moving touching poetic poetry art masterpiece masterclass legend legendary iconic icon elite champion champions athlete athletes scholar scholars gourmet connoisseur chef influencer influencers entrepreneur lothario casanova romeo',
  'cute sweet lovely nice precious flawless immaculate impeccable perfect textbook exemplary stellar outstanding formidable admirable commendable respectable',
);

export type Field =
  'human deeds' | 'things' | 'yardsticks' | 'authorities' | 'ailments' | 'blame' | 'loaded praise';

/** The fields, by the bit that a word of one holds. */
const lists: readonly (readonly [name: Field, words: string])[] = [
  ['human deeds', humanDeeds],
  ['things', speakingThings],
  ['yardsticks', yardsticks],
  ['authorities', authorities],
  ['ailments', ailments],
  ['blame', blame],
  ['loaded praise', loadedPraise],
];

/** Their names, in the order of their bits. */
export const fields: readonly Field[] = lists.map(([name]) => name);

const bits: ReadonlyMap<string, number> = bitsByWord();

function bitsByWord(): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  lists.forEach(([, words], nth) => {
    for (const word of words.split(' ')) all.set(word, (all.get(word) ?? 0) | (1 << nth));
  });
  return all;
}

/** The bit of a field by its name. */
export function bitOf(field: Field): number {
  return 1 << fields.indexOf(field);
}

/** The fields of a word, as bits; `traitsAt` has them of each word of a text. */
export function fieldsOf(word: string): number {
  return bits.get(word) ?? 0;
}

/** Every word of a field. */
export function wordsOfFields(): readonly string[] {
  return lists.flatMap(([, words]) => words.split(' '));
}
