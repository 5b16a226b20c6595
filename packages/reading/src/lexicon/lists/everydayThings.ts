// Things that posts count every day, in the plural. Left out is what may stand for people (*accounts*, *cases*, *deaths*),
// and what the ends of words tell.
const plurals =
  // goods, and what is done with them
  'footprints fingerprints pawprints handprints kites tubas clarinets flutes saxophones accordions harps books songs albums tracks films movies episodes seasons shows series games streams views plays clicks ' +
  'likes shares posts tweets videos clips photos pictures images pages articles stories recipes podcasts ' +
  'titles scenes playlists concerts gigs tickets seats rides trips journeys routes flights miles rooms ' +
  'nights beds stays keys doors windows stores shops branches outlets brands products items goods parcels ' +
  'packages boxes bags bottles cups mugs glasses plates bowls spoons forks knives pans pots kettles ' +
  'umbrellas candles lamps bulbs chairs tables desks sofas pillows blankets towels sheets mattresses rugs ' +
  'mats curtains toys dolls puzzles bricks bikes cars trucks buses trains planes boats ships wheels tyres ' +
  'tires engines phones laptops tablets screens keyboards cameras headphones earbuds cables batteries ' +
  'apps tabs downloads updates devices gadgets machines tools parts pieces sets kits units pairs packs rolls ' +
  'bars tubes cans jars shoes boots socks shirts dresses skirts jackets coats hats gloves scarves watches ' +
  'rings necklaces gifts cards stamps pens pencils notebooks medals trophies prizes awards oscars grammys ' +
  'emmys stars points scores goals shots wins losses draws matches rounds laps steps workouts runs walks ' +
  'hikes reps squats yoga classes lessons courses exams words letters lines airplanes aircraft helmets ' +
  'balloons balls bats rackets baskets bathrooms boards benches bicycles blocks briefcases brooms buttons ' +
  'cabinets cabs canoes canvases carpets carts cartons catalogues certificates chargers chests clocks ' +
  'coffins combs compasses couches cradles cribs crutches cushions dishwashers discs disks drones drums ' +
  'envelopes fans fabrics figurines flashlights frames fridges gates globes goggles gowns guitars ' +
  'hairdryers hammocks handbags handkerchiefs hinges instruments ironing irons jets jackpots jigsaws ' +
  'joysticks kayaks kettlebells lanterns lids linens locks luggage mailboxes magnets magazines ' +
  'microphones microwaves mirrors motorbikes motorcycles mousepads napkins needles nets novels outfits ' +
  'ovens paddles paintings panels paddleboards pianos pipes pistols plaques plugs poems prints printers ' +
  'pumps purses pyjamas quilts radios records robes rockets ropes routers saddles samples sandals scales ' +
  'scooters sculptures shields shovels sinks skateboards skis sleds sleeves slippers snowboards ' +
  'spectacles stools stoves straws strollers suitcases suits swimsuits swords taps tapes taxis telephones ' +
  'televisions terminals ties tiles tiaras toilets toothpicks tractors trams tricycles tripods trolleys ' +
  'trumpets tubas tubs turbines tvs pcs consoles ukuleles uniforms vacuums vases vehicles vests violins ' +
  'wagons wallets wardrobes weapons webcams yachts zips crates pallets tins sachets pods batches editions ' +
  'copies issues volumes bundles hampers vouchers tokens coupons ' +
  // food and drink
  'burritos tacos pizzas wraps sandwiches bagels doughnuts donuts cookies biscuits cakes cupcakes pies ' +
  'pastries loaves breads eggs steaks sausages fries chips crisps snacks noodles salads soups sauces ' +
  'curries rice nuggets wings ribs bites meals dishes desserts sweets chocolates lollies fruits apples ' +
  'pears bananas grapes lemons limes oranges peaches plums cherries berries strawberries melons avocados ' +
  'tomatoes potatoes onions carrots mushrooms olives nuts almonds teas lattes espressos cappuccinos ' +
  'mochas smoothies juices drinks wines whiskies cocktails pints sips calories grams kilos pounds ounces ' +
  'tonnes tons inches feet yards acres gallons degrees volts watts kilowatts megawatts gigawatts terawatts amps joules decibels lumens hertz ' +
  'bytes megabytes gigabytes terabytes pixels sunsets sunrises checkouts check-outs bacon bouquets buns brownies ' +
  'baguettes beans beetroots butters cabbages candies canapes cereals cheeses chillies coconuts ' +
  'courgettes crackers croissants crumpets dates dumplings eclairs enchiladas falafels figs flapjacks ' +
  'frappes grains gyros herbs hotdogs jellies kebabs lasagnes macarons macaroons mangoes mangos meringues ' +
  'milkshakes mojitos muffins naans omelettes pancakes paninis pasties peas peanuts pickles pineapples ' +
  'poppadoms pretzels prawns puddings quiches raisins ravioli risottos salmon samosas satsumas scones ' +
  'shrimps slices sorbets spuds sprouts sprinkles stews strudels subs sultanas sundaes sushis takeaways ' +
  'tapas toasts toppings tortillas treats trifles truffles turkeys vegetables waffles whites yoghurts ' +
  'yogurts beers ciders gins rums vodkas champagnes proseccos lagers ' +
  // places and times
  'cities towns villages countries states counties regions districts areas places spots sites venues ' +
  'locations addresses streets roads bridges parks beaches islands mountains hills lakes rivers seas ' +
  'schools colleges universities offices factories farms hotels pubs clubs gyms churches hospitals ' +
  'clinics museums galleries libraries cinemas studios houses homes flats apartments buildings times ways ' +
  'sides ends fixes seconds minutes hours days weeks months years decades centuries mornings evenings weekends ' +
  'summers winters holidays birthdays festivals anniversaries weddings funerals airports alleys arenas ' +
  'aisles attics avenues barns basements bays boroughs boulevards canals canteens capitals castles ' +
  'cathedrals caves cellars cemeteries chapels classrooms cliffs coasts continents corridors cottages ' +
  'courts deserts docks estates fields forests forts fountains garages gardens halls harbours highways ' +
  'horizons hostels hubs inns junctions kitchens kiosks labs laboratories lagoons landmarks lobbies ' +
  'lounges mansions meadows memorials monuments mosques motorways nightclubs nurseries oceans palaces ' +
  'pavements pitches planets playgrounds plots ponds porches ports prisons provinces quarries ranches ' +
  'reefs reservoirs resorts ridges saloons shelters shores skylines slopes squares stadiums stalls ' +
  'stations suburbs suites swamps synagogues temples territories theatres tombs trails tunnels valleys ' +
  'villas vineyards wards warehouses waterfalls wells wetlands woods zones zoos eras millenniums moments ' +
  'nanoseconds semesters springtimes afternoons midnights ' +
  // money, numbers, works and words
  'dollars euros pence yen francs cents bucks coins notes bills prices costs sales deals discounts ' +
  'bonuses refunds returns payments orders loans debts taxes stocks bonds jobs roles shifts ' +
  'trades hundreds thousands millions billions dozens halves thirds quarters fifths tenths percents ' +
  'digits numbers figures facts reasons ideas tips tricks hacks rules laws questions answers problems ' +
  'bugs errors features changes versions levels stages types kinds sorts styles sizes shapes colours ' +
  'colors designs patterns models examples tests trials studies surveys polls votes reviews ratings ' +
  'comments messages emails calls chats texts replies requests complaints reports files folders documents ' +
  'forms lists charts graphs maps codes links websites servers searches queries results hits visits ' +
  'sessions ads campaigns logos names phrases quotes jokes memes lyrics verses chords beats rhythms ' +
  'dances moves tries attempts chances risks wishes hopes dreams fears tears laughs smiles hugs kisses ' +
  'hearts hands arms legs eyes ears teeth bones cells genes wars battles fights ' +
  'attacks crimes storms fires floods earthquakes moons suns clouds trees leaves roots seeds bushes roses ' +
  'tulips lilies animals pets dogs cats puppies kittens horses cows pigs sheep goats chickens ducks geese ' +
  'birds fish whales dolphins sharks bears wolves foxes lions elephants monkeys rabbits mice rats snakes ' +
  'frogs insects ants bees butterflies wonders commandments reels loops markets fairs funds firms ' +
  'companies businesses charities teams groups crowds bands choirs squads leagues parties communities ' +
  'parades protests strikes rallies marches elections lanes piles stacks rows columns grids layers floors ' +
  'walls roofs pools spas saunas tents caravans cabins camps vans racks shelves drawers hooks nails ' +
  'screws bolts wires lights signs flags posters stickers badges masks costumes wigs toothbrushes razors ' +
  'soaps shampoos creams perfumes lipsticks pills doses vaccines jabs scans bandages plasters diets ' +
  'habits skills talents crafts arts works plans projects tasks targets aims efforts streaks achievements ' +
  'passports crystals gems diamonds pearls rubies jewels genres topics themes classics duets covers remixes anthems ' +
  'ballads hymns carols tunes jingles picks tops sweaters hoodies jumpers leggings shorts jeans pajamas ' +
  'bras options choices decisions effects causes signals sounds noises voices smells tastes spices ' +
  'accents acts adjectives adverts angles apologies appeals arguments arrows assets balances ballots ' +
  'bargains bases benefits bets blanks blogs blunders budgets captions catalogs claims clauses clichés ' +
  'clues commands commercials concepts concerns contests contexts contracts contributions controversies ' +
  'conversations crashes credits criteria currencies cuts cycles data debates decks delays demands ' +
  'details diaries dictionaries diplomas disasters discoveries dividends documentaries donations ' +
  'downsides drafts ebooks edits editorials emojis entries epics eps essays estimates excuses expenses ' +
  'experiments exports factors failures favours fees feeds fines flops formulas forums gaffes gags gains ' +
  'gifs glitches grants guesses guides hashtags headlines heights histories icons idioms imports ' +
  'impressions incomes inputs insights interviews intervals invites inventions inventories jargon ' +
  'journals knocks labels layouts leaflets leases lectures licences licenses lies limits loads logins ' +
  'lots lulls manuals melodies memories menus merits metrics milestones minimums miracles mistakes mixes ' +
  'modules monologues motives motions movements musicals mysteries myths narratives neighbourhoods ' +
  'networks newsletters nicknames numerals odds operas opinions origins outcomes outputs paragraphs ' +
  'passwords paths patents percentages permits phases policies portraits prayers predictions premieres ' +
  'profits profiles programmes programs promises proofs properties proposals protocols proverbs puns ' +
  'purchases qualities quantities questionnaires quizzes quotas ranks rates regrets rehearsals releases ' +
  'reminders remarks renewals repeats repairs resources revenues rewards riddles rituals rumours salaries ' +
  'savings scandals scenarios schedules schemes scripts secrets sections segments selfies sentences ' +
  'sequels sermons services settings setups shortcuts shutdowns singalongs sketches slides slogans ' +
  'snapshots snippets solos sources speeches spins spells spoilers standards starts statistics statutes ' +
  'stereotypes stops storylines strategies stresses stretches stunts successes summaries ' +
  'supplies surprises swipes symbols symptoms syllables symphonies systems tags takes tales talks ' +
  'techniques tendencies terms testimonials theories threads threats thoughts timelines tones totals ' +
  'touches tours traces traditions trailers transcripts transfers trends triumphs truths tutorials twists ' +
  'typos upgrades uploads uses utterances values variations victories virtues visions vlogs vocabularies ' +
  'vowels wages warnings waves webinars weights winks withdrawals workshops wrinkles yells zeros goodbyes ' +
  'farewells snoozes naps sighs yawns sneezes shouts screams shanties medleys ' +
  // nature and bodies
  'acorns antelopes apes blossoms blooms bubbles buds caterpillars cactuses cacti clovers crops crows ' +
  'daffodils daisies dandelions deer dinosaurs donkeys doves droplets eagles eels falcons ferns flamingos ' +
  'flies fossils geckos giraffes goldfish gorillas hares hawks hedgehogs hens herons hippos hurricanes ' +
  'iguanas jellyfish kangaroos koalas ladybirds lambs larvae leeches leopards lilacs lizards llamas ' +
  'lobsters logs magpies mammals maples mosquitoes moths mules oaks octopuses orchids ostriches owls ' +
  'palms pandas parrots peacocks pebbles penguins pigeons pines ponies poppies puffins quakes rainbows ' +
  'ravens reptiles rhinos robins rocks sapphires saplings seagulls seals seashells shells shrubs skies ' +
  'sloths slugs snails snowflakes sparrows squirrels stems stones swallows thunderstorms thorns tides ' +
  'toads tornadoes tortoises tsunamis turtles twigs vines violets volcanoes wasps weeds willows worms ' +
  'zebras fingers fingernails knees elbows necks noses mouths lips tongues toes thumbs hairs beards ' +
  'eyebrows brains lungs kidneys stomachs bellies veins muscles shoulders ' +
  // animals that are seen less often
  'aardvarks albatrosses alpacas anchovies armadillos avocets baboons beetles blackbirds boars boas ' +
  'bobcats bonobos budgies bullocks buzzards caimans calves camels canaries cassowaries centipedes ' +
  'chameleons cheetahs chipmunks clams cockatoos cockerels cockles colts coyotes crabs cranes crickets ' +
  'crocodiles curlews dingoes dragonflies dromedaries elks fawns ferrets foals gazelles gerbils ' +
  'gibbons godwits guillemots gulls heifers hornets hoverflies ibises impalas jackdaws kestrels ' +
  'ladybugs lemurs locusts lynxes macaws mantises marmots martens meerkats millipedes mongooses ' +
  'mussels newts ospreys pangolins parakeets petrels piglets pipits polecats porpoises pullets pythons ' +
  'rays razorbills sardines scallops scorpions seahorses shrews skinks skuas stallions storks tadpoles ' +
  'terns terrapins thrushes voles walruses wildebeests wrens yaks ' +
  // furnishings, machines, clothes, dishes, instruments, sport, weather and paperwork
  'airbags ales allergies americanos ampoules anklets antibodies aqueducts arepas asteroids avalanches ' +
  'avatars backflips backlogs bagpipes bakeries balers bangles banjos baos barbells barcodes barrels ' +
  'basins bassoons bathtubs beams beanies becks bedrooms beehives berths bibs bidets bids billboards ' +
  'bins biopsies birdbaths birdies bisques blinds blizzards blouses bobs bogeys bollards bonnets ' +
  'bookshelves boxsets bracelets braids brakes breaks breaths breweries briefs brochures brogues ' +
  'brooches broths bruises brushes bucketfuls buckets buggies builds bullseyes bungalows bunks buoys ' +
  'bursaries bursts cannonballs cannons capes caps capsules captchas cardigans carousels carparks ' +
  'carrycots cartwheels casks cauldrons cellos centrifuges ceviches chainsaws cheques chimneys ' +
  'choruses churros chutes chutneys cisterns cloaks cloths clutches colanders comets commutes cones ' +
  'conservatories corkscrews corsets cortados cots coughs crayons croquetas crowns crumbles crunches ' +
  'cufflinks cupfuls custards cymbals darts dashes deadlifts deliveries deposits depots dimsums ' +
  'discuses distilleries dives dollops dosas downpipes drainpipes drains dreadlocks drips drizzles ' +
  'dropdowns drops droughts dugouts dumbbells easels ellipticals empanadas encores enzymes espadrilles ' +
  'exchanges exhausts fairways fajitas fares faults feeders ferries finales fjords flagons flans ' +
  'flasks flyers flyovers fonts footfalls forecourts forenames forklifts foxtrots frescoes fringes ' +
  'fuses galaxies gales gazebos gazpachos gears gelatos genomes glockenspiels glugs goblets gongs ' +
  'granolas greenhouses grills groceries gurneys gyozas hailstones handfuls handlebars handles ' +
  'handstands hangars harmonicas headaches heartbeats heatpumps heatwaves hedges helpings highchairs ' +
  'hives hoardings holes hoops hoses hubcaps hulls hurdles icebergs icicles inboxes invoices isas ' +
  'javelins jetties jumps kaftans kegs kilts kiwis kombuchas kormas kudos ladles laksas lampposts ' +
  'lampshades landslides lanyards launches lawns leaks lecterns lengths lifeboats lifejackets lochs ' +
  'lockets locomotives lofts lorries lumps lunges lutes macchiatos macros mailshots maisonettes ' +
  'mandolins manholes mannequins maracas margaritas masts matchas meads mics migraines mittens mops ' +
  'mosaics mousses moustaches mouthfuls murals nachos nappies nodes nozzles oars oboes offsides ' +
  'orchards outboxes overdrafts paddocks paellas paints pakoras pantries parathas parfaits passcodes ' +
  'passes patios pavlovas pedals penalties penthouses perms petticoats phos pinches pipelines pipettes ' +
  'pirouettes placards placebos planks platforms plinths ploughs plunges podiums ponchos pontoons ' +
  'porridges portholes portions potholes practicals prams premiums prequels profiteroles prompts ' +
  'proteins pushchairs putts pylons quads quesadillas quests raitas ramens rapids rashes rattles raves ' +
  'reboots receipts recorders refineries relays rendangs repos resits retakes riffs roundabouts ' +
  'runways sails salsas sangrias sarongs satays satellites saves scars sceptres scoops seatbelts ' +
  'seminars servings shawls sheds sideburns sieves silos skips slates sliders snowdrifts sobas sockets ' +
  'somersaults souffles souvenirs spaces spares spatulas speedbumps splashes sponges spoonfuls sprains ' +
  'spreadsheets springrolls sprinklers sprints spritzes squalls stilettos stitches stouts stretchers ' +
  'strides surgeries surnames swabs swims syringes tackles tailcoats tamales tambourines tangos ' +
  'tapestries tarns tattoos teddies tempuras terraces thatches thermoses thermostats thumbnails ' +
  'thunderclaps tiepins tights toggles tolls torches tostadas totes trays treadmills trellises ' +
  'triangles trombones truckloads turnstiles turnups tuxedos udons ultrasounds underpasses usernames ' +
  'vanloads vaults veils verges viaducts vials vindaloos violas visas volleys waistcoats waltzes weirs ' +
  'wellies wheelchairs wheelies whisks wickets widgets wineries wontons wristbands';

/** Plurals of everyday things. */
export const everydayThings: ReadonlySet<string> = new Set(plurals.split(' '));
