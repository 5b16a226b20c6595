// Words of the neighbours of English that posts are made of besides the most frequent ones of `wordWeights.ts`: what is said of
// people, to them and about them. None is an English word, nor one that English has borrowed.

const german =
  'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig ' +
  'hundert tausend sieben neun zwölf dreiundfünfzig kunde kundin kundinnen nutzer nutzerin nutzerinnen zuschauer ' +
  'zuschauerin leser leserin gäste mitglied mitglieder freund freunde freundin freundinnen mädchen jungen mann ' +
  'kaufen kauft gekauft verkauft bestellt bestellen essen gegessen trinken trinkt schlafen schläft weinen weint lachen lacht ' +
  'lieben liebten hassen hasst lernen wissen weiß glauben denken sagen sagt gesagt fragen fragt gehen geht gegangen kommen kommt ' +
  'gekommen machen macht gemacht brauchen braucht bekommen bekommt bleiben bleibt spielen spielt gespielt hören gehört lesen ' +
  'liest gelesen schämt schämen verlieren verloren gewinnen gewinnt startet kündigen kündigt gekündigt versager verlierer dumm ' +
  'dumme dummen blöd blöde faul faule hässlich arme armen krank kranke schwanger schwul betrunken dick dicke peinlich lächerlich ' +
  'idioten trottel deppen schwachsinn schön schöne schönen neue neuer neues neuen große großen kleine kleinen besten letzte ' +
  'letzten ganz ganze ganzen viel viele vielen wenig wenige etwas nichts jemand niemand allein zusammen wirklich vielleicht ' +
  'natürlich leider endlich bald später früher gleich dort dann denn doch damit dafür darum darüber davon dazu ohne während ' +
  'zwischen wegen trotz seit bisher abend nacht nächte stunde stunden monat monate montag dienstag mittwoch donnerstag ' +
  'freitag samstag sonntag januar februar märz juni juli oktober dezember sommer haus straße stadt arbeit schule kirche';
const french =
  'treize quatorze quinze seize vingt trente quarante cinquante soixante onze douze client cliente clientes abonné ' +
  'abonnés abonnée lecteur lecteurs lectrice spectateur spectateurs spectatrice utilisateur utilisateurs enfant enfants ' +
  'amie amies garçon garçons suis sommes êtes étais était étaient été serez serons aurez ' +
  'avez avons avait faites dit dites veux veut voulez peut peuvent pouvez savez viens vient venez mange mangez mangé ' +
  'boivent dorment pleure pleurez pleurent pleuré rit riez regardez regardé regardent aimez acheté achetez achètent perdu ' +
  'gagné nul nuls nulle nulles pauvre pauvres imbécile imbéciles idiote idiotes crétin crétins bêtes stupides moche moches ' +
  'grosse malade malades enceinte ivre honte ridicules minable minables petit petits petites ' +
  'grands grandes nouvelle nouveaux nouvelles meilleur meilleure bons bonnes mauvais ' +
  'vraiment beaucoup trop assez aussi bien rien quelque chaque même mêmes puis alors donc parce pendant ' +
  'depuis avant après hier demain maintenant soir matin nuit semaine mois lundi mardi mercredi jeudi vendredi samedi ' +
  'dimanche heure heures argent maison ville travail école quel quelle quels quelles combien';
const spanish =
  'doce trece catorce quince dieciséis veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento ' +
  'usuario usuarios usuaria usuarias lector lectores espectador espectadores abonado abonados niño niña niños niñas ' +
  'chicos chicas hombre mujer gente eres somos sois eran fui fuimos será serán tengo ' +
  'tiene tienes tenemos tienen hace hacen hizo hicieron dicen dijo quiero quiere quieren puede pueden sabe saben viene vienen ' +
  'comen comió comieron bebe beben duerme duermen llora lloran lloró lloraron ríe ríen mira miran compró compraron compran ' +
  'perdieron ganó ganaron idiotas tonto tonta tontos tontas estúpido estúpidos estúpida pobre pobres feo feos fea gordo gordos ' +
  'gorda enfermo enfermos embarazada borracho borrachos vergüenza ridículo ridículos perdedor perdedores vagos bonito bonita ' +
  'bueno buena buenos buenas mala malos malas pequeño pequeña nuevo nueva nuevos nuevas mejor mejores peor ' +
  'peores mucho mucha muchos muchas poca pocos pocas algo alguien nadie cada mismo misma también tampoco sólo ' +
  'entonces ahora luego antes después durante mientras aunque noche semana semanas meses lunes miércoles ' +
  'jueves viernes sábado domingo hora horas dinero calle ciudad trabajo escuela qué cuál cuántos cuántas';
const dutch =
  'twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend klant klanten ' +
  'gebruiker gebruikers kijker kijkers lezer lezers vriend vrienden vriendin kinderen meisje jongen vrouw zijn ' +
  'geweest gaat gaan gegaan komt komen gekomen doet doen gedaan maakt maken gemaakt eet eten gegeten drinkt drinken slaapt ' +
  'slapen huilt huilen huilde huilden kijkt keek gekeken koopt kopen gekocht verkocht besteld ' +
  'domme dik dikke lelijk lelijke zielig zielige ziek zieke zwanger dronken schaam belachelijk sukkel sukkels mooie nieuwe ' +
  'grote laatste vele weinig iets niets iemand alleen samen echt misschien natuurlijk helaas eindelijk straks ' +
  'vroeger daar daarom toch zonder tijdens tussen vanwege sinds avond uur maand maanden maandag dinsdag woensdag ' +
  'donderdag vrijdag zaterdag zondag huis straat werk';
const others =
  // Italian, Portuguese
  'siete siamo sono essere avete abbiamo hanno questo questa questi queste quello quella degli delle dello nella nelle negli tutti ' +
  'tutte molto molti pochi sempre oggi ieri domani persone donne clienti stupidi poveri brutti cinquanta ' +
  'venti trenta cento vocês são foram obrigado obrigada pessoas mulheres homens muito muitos nunca hoje ontem amanhã ' +
  'idiota burros feios cinquenta vinte trinta ' +
  // Scandinavian, Polish
  'jag hon det är har hade inte också aldrig alltid idag igår mycket många människor kunder kvinnor män tack ' +
  'dere oss deg meg hvem hvorfor hvordan noen ingen aldri mennesker takk jesteście jesteśmy wszyscy ludzie dziękujemy ' +
  'bardzo kobiety mężczyźni dlaczego nigdy zawsze dzisiaj idiotami głupi';

/** German nouns for people, which are written as English writes names. */
const germanPeople: ReadonlySet<string> = new Set(
  (
    'leute leuten kunde kunden kundin kundinnen nutzer nutzerin nutzerinnen zuschauer zuschauerin leserin mitglied mitglieder menschen ' +
    'frauen männer mädchen idioten versager verlierer trottel deppen freunde freundinnen abonnenten gäste'
  ).split(' '),
);

/** Such words. */
export const foreignWords: ReadonlySet<string> = new Set([
  ...[german, french, spanish, dutch, others].flatMap(list => list.split(' ')),
  ...germanPeople,
]);

/** Whether a word is one of another language and of no other use in English. */
export function isForeignWord(word: string): boolean {
  return foreignWords.has(word);
}

/** *Leute*, *Versager*. */
export function namesPeople(word: string): boolean {
  return germanPeople.has(word);
}
