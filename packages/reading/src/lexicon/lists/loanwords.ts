// What English has borrowed, letters and all, and words of other languages that stand in phrases which it has borrowed. None of
// them leaves open what a text tells.

const withMarks =
  'jägermeister motörhead d’azur café caffè cafè crème brûlée crêpe crêpes crêperie éclair pâté pâtisserie purée rosé sauté sautés sautée soufflé entrée entrées entrecôte flambé ' +
  'consommé frappé glacé maté pâtissier pâtissière fraîche crémant châteaux château jalapeño jalapeños piña piñata piñatas ' +
  'pimentón guacamole tapenade açaí acai habanero habañero niño niña año años mañana olé señor señora señorita señores quinceañera ' +
  'fiancé fiancée fiancés fiancées née né cliché clichés clichéd cachet exposé exposés résumé résumés resumé protégé protégée protégés ' +
  'touché passé risqué blasé outré naïve naïvely naïveté naïf façade façades décor élite élan éclat étude études ' +
  'émigré attaché communiqué canapé canapés papier-mâché mâché papier décolletage décolleté négligé négligée lamé appliqué moiré broché ' +
  'rêverie tête fête fêtes crèche crèches créche première premières soirée soirées matinée matinées séance déjà vu voilà là à très ' +
  'vis-à-vis raison d’être être belle époque épée cortège coup état piste apéritif apéro digestif liqueur crudités amuse mélange ' +
  'müsli muesli gewürztraminer grüner über übers ubermensch übermensch doppelgänger doppelgängers zeitgeist schadenfreude führer kümmel ' +
  'glögg glühwein lebkuchen spätzle knödel jäger jägerbomb maß märzen bräu weißbier weißwurst kölsch schön fräulein ' +
  'smörgåsbord smorgasbord ångström fika lagom fjällräven ' +
  'hygge hyggelig gløgg smørrebrød rødgrød skål køkken pączki żurek pierogi bigos piñón ' +
  'tempeh phở bánh mì bún nước gỏi bao dim açúcar caipirinha cachaça pão feijão saudade são maçã pastéis nata ' +
  'tiramisù panna gelato più però così città caffé cappuccino maraschino ' +
  'coöperation  noël zoë chloë maître maîtres d’hôtel hôtel rôle rôles dépôt vôtre ' +
  'prêt porter haute coûture cafés bric bœuf œuvre oeuvre hors d’œuvre d’œuvres œuf façon fiancé garçon garçonne soupçon provençal ' +
  'provençale niçoise béarnaise béchamel rémoulade velouté jardinière julienned brunoise gruyère comté brie époisses ' +
  'jus sucré salé praliné dacquoise madeleine financière religieuse pâte choux brûlé brûlées crèmes ' +
  'ceviche dulce leche tres leches churro piñas pico gallo chilaquiles molé mole adobo sofrito pastís pernod curaçao ' +
  'résistance pièce préférence liberté égalité fraternité métro élysée ménage trois ingénue ingénu chaîné développé plié pliés relevé jeté pirouette arrière ' +
  'coupé coupés blasé clientèle milieux tableaux plateaux gâteau gâteaux bateau château-neuf bête noire idée fixe fin siècle cause célèbre célèbre ' +
  'kärcher häagen dazs nestlé lancôme estée hermès chloé loréal l’oréal citroën škoda pokémon bjørn ';
const inPhrases =
  'encore encores namaste gratis bravo carte coq vin rigueur papier sera pastel leches que colada nouveaux nuit soir vie noir noire maison quoi nouvelle nouveau beaux gros rien grand ville heure petit petits assez bien très mange mangez tout ' +
  'mucho bueno buena gente mejor muchas hombre hora grande luego haus arbeit viel natürlich tutti sempre molto chaque jour temps argent ' +
  'danke grazie obrigado obrigada arigato bedankt diolch sláinte mahalo takk spasibo bitte gracias hola merci bonjour bonsoir adieu adios feliz navidad viva vamos arriba ay salud fiesta siesta olé ole hasta vista ' +
  'guten tag abend morgen wunderbar kaputt über alles auf wiedersehen gut nein ja oui non si senor ciao bella grazie prego salut santé cheri ' +
  'amore mio dolce vita belle bon voyage appétit noche noches buenos días buenas tardes tapas cerveza vino rojo blanco agua con carne ' +
  'mens nunca libre cuba santa pura nova luna sol mar costa playa isla sombrero poncho macho nacho nachos taco burrito queso pollo ' +
  'loco loca cinco mayo dos tres uno equis por favor de nada mi casa su nom plume idiot savant enfant terrible femme fatale homme coup ' +
  'autumn kaffee kuchen bier wein wurst bratwurst sauerkraut kindergarten wanderlust fest oktoberfest angst kitsch mutter ' +
  'mitsommer midsommar tack skal fredag hej samedi dimanche noël ' +
  'pauvre mort cause grosso alto basso forte piano allegro bravo brava bravissimo primo secondo terzo numero uno ' +
  'cent etc ad hoc status quo per se vice versa pro bono et al id est alma mater carpe diem magnum opus persona non grata ' +
  'domingo januar samba bossa amor corazón fútbol gol goool niños san los las el la le les des du de en au aux da do dos das di del route';
/** Words of dishes that menus name as their cooks do. */
const dishes =
  'alla alle aglio olio vongole milanese puttanesca carbonara bolognese arrabbiata amatriciana cacio pepe prosciutto burrata ricotta mascarpone ' +
  'gnocchi linguine penne rigatoni tagliatelle fettuccine orecchiette arancini focaccia ciabatta bruschetta antipasti cannoli affogato nduja ' +
  'masala tikka saag paneer aloo gobi naan dal daal chana biryani korma vindaloo bhaji pakora samosa samosas dosa thali raita lassi tandoori rogan josh ' +
  'nasi goreng mee mie roti canai rendang satay laksa sambal gado ' +
  'pad kra pao tom yum goong khao soi phad prik massaman banh mi bun cha goi cuon ' +
  'bulgogi bibimbap tteokbokki japchae kimchi gochujang banchan galbi ' +
  'ramen udon soba gyoza tempura teriyaki katsu donburi yakitori okonomiyaki sashimi nigiri matcha mochi yuzu miso edamame bento ' +
  'dim sum siu mai char bao wonton mapo tofu kung hoisin ' +
  'shawarma falafel hummus tahini labneh tabbouleh fattoush baklava kofta kofte kebab shish mezze meze halloumi baba ganoush dolma börek menemen ' +
  'souvlaki moussaka tzatziki spanakopita gyros paella gazpacho tortilla patatas bravas chorizo jamón ibérico croquetas churrasco ' +
  'empanada empanadas chimichurri arepa arepas tostada quesadilla enchilada tamales pozole birria elote injera jollof egusi fufu suya bobotie';
/** What is said in Latin and elsewhere by those who speak English. */
const sayings =
  'veni vidi vici cogito ergo sum pluribus unum caveat emptor tempus fugit memento mori habeas corpus annus horribilis mirabilis ' +
  'ipso facto quid pro quo sine qua non modus operandi vivendi rigor mortis mea culpa in vino veritas deus ex machina terra firma incognita ' +
  'compos mentis nil desperandum semper fidelis ad astra aspera hakuna matata auld lang syne kia ora aloha bish bash bosh ' +
  'hocus pocus abracadabra hallelujah hosanna shalom salaam insha allah mazel tov cead mile failte';

const wordsOf = (list: string): readonly string[] => list.replaceAll('’', "'").trim().split(/[ -]/);

/** Those that English writes with marks which it has not: they speak for no language. */
export const markedLoanwords: ReadonlySet<string> = new Set(
  wordsOf(withMarks)
    .filter(word => !/^[a-z]*$/.test(word))
    .flatMap(word => [word, `${word}s`]),
);

/** All of them, with the words of borrowed phrases. */
export const loanwords: ReadonlySet<string> = new Set(
  [withMarks, inPhrases, dishes, sayings].flatMap(wordsOf),
);
