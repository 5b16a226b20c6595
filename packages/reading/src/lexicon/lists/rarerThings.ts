// Things that posts count less often than those of `everydayThings.ts`, in the plural. Left out is what may stand for people
// (*veggies*, *relics*), what does as they do (*casinos*, *embassies*), and what happens to them (*breakups*).
const plurals =
  'accas acronyms adverbs algorithms alibis alleyways alps altars amulets anacondas anecdotes anemones anesthetics anoraks antennas ' +
  'antibiotics antidotes antihistamines anvils aphids apostrophes apricots aprons aquariums arachnids arcades archives arias ' +
  'armoires arrowheads artichokes ashtrays aspirins asterisks audiotapes audits automobiles axes azaleas backpacks backups ' +
  'backyards baffles bails balconies bales bandannas banknotes barbecues barges barks barracudas barricades baths batons beads ' +
  'beaks beanbags bedbugs bedpans bedspreads beets begonias belts berets biathlons biographies blackouts blindfolds blinis blintzes ' +
  'bluebirds bluffs bobbins bogs bolos bonbons bonfires bongos bonsais bookcases bookends booklets boughs boutonnieres bows boxcars ' +
  'brandies brassieres breadcrumbs breakfasts brews bribes bristles brunches buckles buffets bugles bulletins bullfights burps ' +
  'burros burrows butties bypasses byways cabooses cagoules calzones camellias cameos canes cantaloupes canyons capons caramels ' +
  'carcasses cartridges cashews caskets casseroles cassettes catapults catchphrases catnaps caverns cedars ceramics ceremonies ' +
  'changelogs chardonnays chargebacks chariots chestnuts chews chimes chinos chives chocks chores chuckles churns cigarettes cigars ' +
  'circuits clambakes clamps claws cleats cliches cliffhangers clogs closets closeups cloves coattails cobwebs cockroaches cocoons ' +
  'coils collars commas commits compost concertos condoms conduits conspiracies cookouts cords corduroys corns corrals corvettes ' +
  'coveralls crampons crossroads crosswords croutons crowbars crucifixes crusts cubbies cubicles cuffs cuisines cukes curds curios ' +
  'cutlets daiquiris dams databases daydreams decals decathlons dials dildos dimes dioramas ditches doilies doodles doorknobs ' +
  'doorstops doorways doubloons downpours drapes draughts dressers drills driveways duathlons ducats dunes dungeons dunks duvets ' +
  'earmuffs earplugs earthworms eclipses eggnogs eggshells electrodes encyclopedias epaulets errands escapades escargots eyeglasses ' +
  'eyelashes facials faucets faxes fetes fiddles filets fillets finches fireflies fireplaces firs fishnets flaps flashbacks ' +
  'flashbulbs flecks flours flukes focaccias foils foodstuffs foothills footnotes fortresses foxholes freeways frocks fronds ' +
  'fuchsias furnaces furrows futons galas galleons galleys gallstones galoshes gambles gardenias gaskets gateways gauges geraniums ' +
  'gherkins giblets giggles gimlets gizmos gladiolas gnats grapefruits grates greenbacks grubs gumdrops gums guppies gusts ' +
  'hackathons haircuts hairnets hairpieces hairpins hallways handcuffs handicrafts harpoons harvests hays headsets headstones ' +
  'heatstrokes heirlooms hems heptathlons hiccups highballs highlands hilts hoagies hobbies hoes hollyhocks hoofs horns ' +
  'hummingbirds huts hydrangeas hyphens inhalers interfaces isles jackrabbits jacuzzis jaunts jeeps jugs jujubes juleps jumpsuits ' +
  'kabobs keepsakes kernels ketchups keyholes khakis kibbles kickbacks kicks kimonos knickknacks knishes knits knockouts kumquats ' +
  'lasagnas latches latrines lavatories laxatives leashes leis lemonades lenses lentils leotards lighthouses limericks limos ' +
  'limousines lollipops looms lotuses lozenges lubes lullabies luncheons lunches machetes magnolias magnums mains malbecs malls ' +
  'malts manuscripts marathons margheritas marigolds marshmallows martinis meatballs medallions medicines meetups memoirs memos ' +
  'merges merlots meteorites microchips milks mimosas mines minibars miniskirts minivans minnows mishaps mixtapes moccasins ' +
  'mocktails modems mothballs motorcars mousetraps mows mudslides neckties negronis nettles nibs nightgowns nighties nightmares ' +
  'nougats nouns nudges oaths oats omelets omens orioles outtakes overalls overcoats padlocks pails painkillers pamphlets papayas ' +
  'paperbacks paperweights parachutes parkas parlays partridges passageways pastas patties paws paychecks payloads payoffs payslips ' +
  'pegs pentathlons peppercorns peppermints pepperonis peripherals perks petals petunias pews photocopies photostats picnics pikes ' +
  'pilchards pillowcases pimientos pinatas pins pinstripes pistachios pits plaids plains playdates playoffs pleats pledges plows ' +
  'plowshares pokes polaroids porcupines portals posies potlucks pouches pralines pranks prongs prototypes prunes puddles pulleys ' +
  'pumpkins pushups pyrotechnics quails quarterfinals quills racehorses radishes raffles rafts rags rails raincoats raindrops ' +
  'rambles ramparts ramps ransoms rattlesnakes rebounds reins remoras rentals replicas reruns rhymes ribbons rifles rigs rinds ' +
  'ringtones riojas rivets rodeos rods rosaries rosebushes routines rucksacks ruffles rungs rutabagas sacks saddlebags sailboats ' +
  'salamis saltines sandbags sandcastles sashes satins saucepans scalpels scraps screenplays seams sedans semicolons semifinals ' +
  'sequins shackles shallots shallows shandies shards sherries shoelaces shoots shrines shrouds shuttles sidecars sierras sills ' +
  'situps skates skids skillets skittles slabs slats slits snips snores snorkels snowballs snowmen soles sonatas songbirds sonnets ' +
  'sourdoughs soybeans spacesuits spades spareribs spears spires spitballs splints spokes spools spritzers sprockets squids ' +
  'staircases stairs stairwells stakes staples statues stencils stereos sticks stills stilts stirrups stopovers storeys straps ' +
  'stripes strobes strolls stubs stumps submarines subplots subsidies subtitles subways succulents sudokus sugarplums sugars ' +
  'sunbeds sunglasses suppositories swatches sweetbreads synonyms syrups tablecloths taglines tampons tangerines tanks tariffs ' +
  'tarpaulins tarps tassels taxicabs teapots tendrils tequilas termites thongs thrones thumbtacks tidbits timepieces titbits ' +
  'toddies toenails togas tombstones tonics topsails touchdowns toupees traps treetops treks trenches triathlons trinkets trowels ' +
  'trunks trusses turnips turrets turtledoves turtlenecks tuxes tweeds ultramarathons urinals urns utensils vapes verbs videotapes ' +
  'haikus heats holds leeks lifts lilos monets picassos races rembrandts shades sleeps vermeers ' +
  'vitamins walnuts wands wares watermelons waterways wedgies weevils wetsuits whiskeys wicks winches windfalls windowpanes ' +
  'windshields woks wombats wordles wormholes wreaths yams yolks zinnias';

/** Plurals of things that are told of less often. */
export const rarerThings: ReadonlySet<string> = new Set(plurals.split(' '));
