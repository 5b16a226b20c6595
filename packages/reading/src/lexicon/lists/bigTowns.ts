/**
 * Towns of some 150,000 people and more, by the last word of their name: one person is not found in them by one thing
 * that they did. Left out are those that a smaller place, a district or a common word shares its name with.
 */
export const bigTowns: ReadonlySet<string> = new Set(
  // Britain and Ireland.
  (
    'london birmingham manchester glasgow liverpool leeds sheffield edinburgh bristol cardiff leicester coventry bradford belfast ' +
    'nottingham hull newcastle stoke southampton derby portsmouth plymouth wolverhampton brighton reading norwich luton swansea ' +
    'northampton aberdeen dundee sunderland bournemouth milton middlesbrough peterborough bolton blackpool oldham rochdale ' +
    'gateshead birkenhead southend swindon oxford cambridge ipswich huddersfield exeter gloucester york warrington slough ' +
    'watford doncaster barnsley preston dublin cork limerick ' +
    // North America.
    'york angeles chicago houston phoenix philadelphia antonio diego dallas jose austin jacksonville columbus charlotte indianapolis ' +
    'francisco seattle denver nashville oklahoma paso boston portland vegas detroit memphis louisville baltimore milwaukee ' +
    'albuquerque tucson fresno sacramento mesa atlanta omaha raleigh miami oakland minneapolis tulsa wichita tampa orleans arlington ' +
    'cleveland bakersfield aurora anaheim honolulu riverside stockton cincinnati pittsburgh greensboro anchorage plano newark ' +
    'lincoln orlando irvine toledo durham lubbock scottsdale reno norfolk boise richmond spokane modesto tacoma rochester ' +
    'montgomery huntsville akron providence chattanooga knoxville lauderdale worcester tempe eugene salem ' +
    'toronto montreal vancouver calgary edmonton ottawa winnipeg mississauga brampton hamilton halifax quebec regina saskatoon ' +
    'guadalajara monterrey puebla tijuana ' +
    // Europe.
    'paris marseille lyon toulouse nice nantes strasbourg bordeaux lille rennes berlin hamburg munich münchen cologne köln frankfurt ' +
    'stuttgart düsseldorf dusseldorf leipzig dortmund essen bremen dresden hanover hannover nuremberg nürnberg bonn mannheim vienna ' +
    'wien graz linz zurich zürich geneva genf basel bern lausanne amsterdam rotterdam hague utrecht eindhoven groningen brussels ' +
    'antwerp ghent gent bruges liège rome milan naples turin palermo genoa bologna florence venice verona madrid barcelona valencia ' +
    'seville zaragoza malaga málaga bilbao lisbon porto copenhagen aarhus stockholm gothenburg malmö malmo uppsala oslo bergen ' +
    'helsinki espoo tampere turku reykjavik reykjavík warsaw krakow kraków lodz wroclaw wrocław poznan gdansk prague brno ' +
    'bratislava budapest bucharest cluj sofia belgrade zagreb ljubljana athens thessaloniki istanbul ankara izmir kyiv kiev ' +
    'kharkiv odessa odesa lviv moscow petersburg minsk riga vilnius tallinn ' +
    // Asia, Africa, Oceania, South America.
    'tokyo osaka kyoto nagoya sapporo fukuoka kobe yokohama seoul busan incheon beijing shanghai shenzhen guangzhou chengdu wuhan ' +
    'tianjin kong taipei singapore bangkok hanoi manila jakarta surabaya bandung kuala delhi mumbai bangalore bengaluru hyderabad ' +
    'chennai kolkata ahmedabad pune jaipur lucknow surat karachi lahore islamabad dhaka colombo kathmandu dubai doha riyadh jeddah ' +
    'tehran baghdad aviv jerusalem beirut amman cairo alexandria lagos abuja ibadan accra nairobi kampala johannesburg durban pretoria ' +
    'casablanca tunis algiers addis kigali sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch ' +
    'janeiro paulo brasilia salvador lima bogota bogotá medellin medellín santiago aires caracas quito montevideo havana ' +
    // Regions and islands as large.
    'tasmania sicily sardinia crete corsica hawaii alaska scandinavia flanders wallonia catalonia'
  ).split(' '),
);
