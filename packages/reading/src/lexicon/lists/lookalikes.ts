// Things whose names end as those of people do: what a burger is to a diner, and a present to a student. Where a word
// means both (`speakers`, `trainers`), the thing is what posts count. Written in the singular.
const singulars =
  // -er
  'number water power center matter manner paper letter corner shoulder answer shelter summer order ' +
  'river finger murder chapter flower danger dinner career diameter cover winter holder transfer powder ' +
  'disaster cancer supper fiber encounter wonder prayer liver transducer shower receiver quarter cluster ' +
  'thermometer theater shutter layer bomber barrier fever chamber buffer temper parameter meter border ' +
  'whisper timber specter reminder merger feather counter computer trigger tower slipper sewer modifier ' +
  'maneuver liter ladder container ulcer revolver offer locker hammer hopper cleaner banner wallpaper ' +
  'splinter rooster register opener gender foyer cracker epicenter charger chandelier caliber blower ' +
  'typewriter turnover sneaker slicker roster newsletter muffler gutter crusher blunder wrapper wafer ' +
  'transformer timer thriller tanker takeover sweater spider skyscraper screwdriver rudder roller rafter ' +
  'propeller primer poster pier oyster marker loudspeaker speaker liner lever hangover heater burger ' +
  'hamburger cheeseburger tracker sticker trailer teaser spoiler starter appetizer pepper banger ' +
  'scorcher belter corker zinger stunner tearjerker cucumber lobster tiger panther hamster badger beaver ' +
  'otter retriever terrier pointer setter filter printer scanner router server browser folder header ' +
  'footer drawer hanger cooler freezer mixer blender toaster cooker burner boiler fryer grinder juicer ' +
  'dryer washer dishwasher trainer loafer blazer jumper diaper coaster rollercoaster scooter bumper ' +
  'chopper cruiser steamer booster voucher adapter controller screensaver blockbuster bestseller pager ' +
  'beeper stapler binder planter dispenser diffuser humidifier purifier amplifier multiplier outlier ' +
  'tier flier flyer clipper zipper buzzer blister bladder character semester trimester dumpster duster ' +
  'grater peeler strainer shaker tumbler decanter beaker saucer platter sampler cider lager pitcher ' +
  'monster laser taser bulldozer lighter layover sleepover makeover crossover leftover helicopter ' +
  'identifier disclaimer fastener sharpener conditioner sweetener softener stopper topper whopper wiper ' +
  'viper cleanser moisturizer highlighter concealer eyeliner toner plaster streamer rubber ember fender ' +
  'suspender calender spinner mower lawnmower trimmer shredder freighter organizer planner encoder ' +
  'decoder pacer cipher spanner bunker pucker cheer quaver shiver tremor litter teether bookmarker ' +
  'hoover stroller recliner lounger sampler charter noisemaker firecracker squeaker chequer ether popper ' +
  'wager cauliflower wallflower sunflower cornflower centimeter kilometer millimeter centre metre litre ' +
  'kilometre centimetre millimetre theatre fibre sabre acre ' +
  'anteater grasshopper oystercatcher kingfisher sandpiper woodpecker sparrowhawk plover gopher adder glacier crater chowder ' +
  'slider feeder stretcher colander choker tender flyover extender adaptor cleaver trencher girder ' +
  'strimmer pilsner bitter ledger larder fritter butter ' +
  'trouser whisker canister painkiller cliffhanger tweezer antler tranquilizer tranquilliser garter detonator ' +
  'flipper caper blinder launcher extinguisher inhaler feeler cinder kipper waiver sparkler ' +
  'eraser skewer stabilizer stabiliser frankfurter potholder converter flamethrower fertilizer ' +
  'fertiliser holster slipcover sledgehammer rottweiler condenser catheter popover polymer howitzer creamer ' +
  'appetiser woofer watchtower taper damper cruller geyser photocopier microcomputer jackhammer footlocker flounder ' +
  'eggbeater copier camcorder airliner jetliner supercharger stepladder stiffener nutcracker freshener dagger ' +
  'cylinder transponder schooner saber bolster sander conker ' +
  // -or, -our
  'door floor color colour error humor mirror corridor harbor harbour sensor reflector rotor motor ' +
  'meteor flavor flavour razor generator elevator escalator detector anchor tractor metaphor accelerator ' +
  'refrigerator transistor regulator radiator processor calculator indicator monitor factor vector ' +
  'sector reactor projector connector compressor simulator applicator ventilator alligator rumor rumour ' +
  'tumor tumour odor odour honor favor favour interior exterior terror horror hour tour detour contour ' +
  'defibrillator incubator inverter visor conveyor capacitor resistor resonator respirator percolator actuator incinerator ' +
  'carburettor carburetor ' +
  'parlor parlour vibrator cursor excavator condor liquor endeavour endeavor armor ' +
  'manor watercolor watercolour receptor behavior behaviour microprocessor incisor deflector inhibitor accumulator ' +
  // -ist
  'list checklist playlist wishlist shortlist setlist watchlist waitlist tracklist blacklist fist mist ' +
  'wrist twist waist heist ' +
  'joist hoist assist ' +
  // -an, -ian
  'median meridian radian dalmatian plan loan organ mean ocean span scan turban swan slogan groan bean ' +
  'clan caravan can pan van tan jean pecan pelican toucan orangutan catamaran titan ' +
  'amphibian ' +
  // -ant
  'plant instant grant elephant restaurant want consonant pennant constant remnant warrant stimulant ' +
  'pheasant variant pageant currant eggplant pendant deodorant croissant antidepressant disinfectant ' +
  'cormorant lubricant pant ant chant slant implant transplant hydrant quadrant pollutant antioxidant houseplant ' +
  'covenant ' +
  'contaminant coolant relaxant ' +
  // -ent
  'event percent equivalent element component detergent incident tangent talent current cent gradient ' +
  'accident accent scent serpent patent intent continent ascent descent precedent ingredient coefficient ' +
  'solvent present content extent tent vent rent dent torrent undercurrent nutrient deterrent crescent ' +
  'indent quotient rodent trident advent convent lament ' +
  // -ee, -eer
  'tree degree knee coffee bee bumblebee honeybee decree guarantee fee toffee marquee committee ' +
  'subcommittee frisbee rupee lychee tee levee spree soiree puree matinee entree chimpanzee pedigree ' +
  'jamboree beer career sneer year burpee goatee filigree apogee banshee settee bungee ghee veneer dossier frontier dungaree ' +
  // -iac, -eur
  'zodiac cognac liqueur';

/** Plurals of things that look like plurals of people. */
export const lookalikes: ReadonlySet<string> = new Set(
  singulars.split(' ').map(noun => (noun.endsWith('s') ? noun : `${noun}s`)),
);
