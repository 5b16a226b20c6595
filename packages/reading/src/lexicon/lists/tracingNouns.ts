// Nouns that lead to one person with a place or a number beside them, and places in which they do not.

/** Of whom a village has one. */
export const rolesOfOne: ReadonlySet<string> = new Set(
  (
    'mayor vicar headteacher headmaster headmistress postmaster postmistress priest rector curate baker butcher ' +
    'blacksmith landlord landlady publican librarian sheriff caretaker councillor vet dentist doctor midwife rabbi imam ' +
    'organist ferryman stationmaster bishop judge coroner magistrate archdeacon deacon pastor minister warden janitor ' +
    'lollipop farmer gamekeeper beekeeper lighthouse-keeper innkeeper shopkeeper greengrocer fishmonger florist undertaker ' +
    'optician pharmacist chemist surgeon paramedic nurse teacher plumber electrician carpenter locksmith mechanic solicitor ' +
    'lawyer accountant architect surveyor firefighter policeman policewoman constable soldier sculptor painter novelist ' +
    'poet violinist cellist pianist harpist drummer piper jockey umpire referee taxidermist chiropodist physiotherapist ' +
    'osteopath hairdresser barber tailor milkman postman postwoman fisherman crofter shepherd pensioner widow widower ' +
    'grandmother grandfather mother father bride groom student pupil schoolboy schoolgirl toddler teenager'
  ).split(' '),
);
/** What a vehicle is known by. */
export const plates: ReadonlySet<string> = new Set('plate reg registration'.split(' '));
/** What has a number that the company knows. */
export const papers: ReadonlySet<string> = new Set(
  'order booking ticket case policy invoice ref reference'.split(' '),
);
/** Whoever lives or stays behind a number. */
export const neighbours: ReadonlySet<string> = new Set(
  (
    'neighbour neighbours neighbor neighbors family couple resident tenant occupant occupants guest guests customer regular ' +
    'passenger member reader rider pair twosome duo user visitor traveller lodger lady gentleman gent man woman bloke chap lad guy owner driver household person whoever'
  ).split(' '),
);

/** Of whom a club, a school or a team has one: *the head of a school in Bude*. */
export const heads: ReadonlySet<string> = new Set(
  'head captain goalkeeper chair chairman chairwoman treasurer choirmaster scoutmaster principal owner keeper conductor organiser'.split(
    ' ',
  ),
);

/** What is known by the end of its number. */
export const cards: ReadonlySet<string> = new Set('number phone mobile order policy'.split(' '));

/** Too wide to find anybody in. */
export const wide: ReadonlySet<string> = new Set(
  (
    'america americas states kingdom britain england europe australia canada germany france spain italy india china japan ' +
    'brazil africa asia scotland ireland wales poland sweden norway denmark finland portugal netherlands belgium austria ' +
    'switzerland greece turkey russia ukraine mexico argentina nigeria egypt kenya korea vietnam thailand indonesia ' +
    'pakistan bangladesh philippines texas california florida ontario london paris berlin madrid rome tokyo delhi mumbai ' +
    'beijing shanghai istanbul cairo lagos york angeles chicago sydney melbourne toronto ohio michigan georgia virginia carolina ' +
    'pennsylvania illinois arizona colorado oregon washington nevada utah kansas iowa missouri tennessee kentucky indiana ' +
    'wisconsin minnesota louisiana alabama oklahoma massachusetts maryland jersey connecticut ontario quebec alberta bavaria ' +
    'tuscany provence catalonia andalusia lombardy normandy brittany queensland victoria yorkshire lancashire cornwall devon ' +
    'kent essex sussex surrey norfolk suffolk somerset dorset hampshire cumbria iceland hungary romania croatia serbia chile peru ' +
    'colombia cuba morocco israel iran iraq singapore taiwan bolivia ecuador uruguay paraguay venezuela tunisia algeria libya sudan ' +
    'ethiopia uganda tanzania ghana senegal mali angola zambia zimbabwe botswana namibia madagascar nepal malaysia myanmar cambodia ' +
    'laos mongolia uzbekistan kazakhstan armenia azerbaijan lithuania latvia estonia slovakia slovenia bulgaria albania bosnia ' +
    'moldova belarus tasmania alaska hawaii idaho montana wyoming vermont maine delaware nebraska dakota mississippi arkansas ' +
    'derbyshire lincolnshire nottinghamshire leicestershire staffordshire cheshire wiltshire gloucestershire oxfordshire ' +
    'buckinghamshire bedfordshire hertfordshire northumberland scandinavia antarctica antarctic arctic greenland siberia lapland patagonia sahara ' +
    'himalayas alps andes balkans caribbean mediterranean atlantic pacific amazonia outback'
  ).split(' '),
);

/** What kind of street it is: the last word of its name. */
export const roads: ReadonlySet<string> = new Set(
  'road rd street st avenue ave drive lane close row crescent terrace grove gardens mews way court place walk rise quay wharf square'.split(
    ' ',
  ),
);

/** Places that have a number. */
export const units: ReadonlySet<string> = new Set(
  (
    'room apartment apt flat suite seat row table floor unit house number no villa cabin desk bay berth pitch plot booth locker ' +
    'bed bunk lock mooring allotment caravan chalet ward stall bungalow garage studio lodge hut pod cubicle dorm carriage coach treadmill'
  ).split(' '),
);

/** All of them. */
export const tracingNouns: readonly ReadonlySet<string>[] = [
  rolesOfOne,
  heads,
  plates,
  papers,
  neighbours,
  cards,
  units,
  new Set([...'bcdefghjklmnopqrstuvwxyz', 'only']),
];
