// Whoever and whatever is called like somebody and known to everybody: artists, writers, players, politicians, people of stories,
// brands and places. What is told of them is told of no customer. By first name and surname, or by title and name.

/** First and last name, with one space between. */
export const knownToAll: ReadonlySet<string> = new Set(
  // Music
  (
    'taylor swift,elton john,ed sheeran,bob dylan,bob marley,david bowie,freddie mercury,michael jackson,' +
    'janet jackson,whitney houston,dolly parton,johnny cash,billy joel,billie eilish,ella fitzgerald,' +
    'louis armstrong,frank sinatra,tony bennett,nina simone,billie holiday,aretha franklin,ray charles,' +
    'stevie wonder,stevie nicks,diana ross,tina turner,george michael,george harrison,john lennon,' +
    'paul mccartney,ringo starr,mick jagger,keith richards,eric clapton,phil collins,peter gabriel,' +
    'kate bush,amy winehouse,sam smith,harry styles,liam gallagher,noel gallagher,robbie williams,' +
    'gary barlow,lewis capaldi,olivia rodrigo,sabrina carpenter,charli xcx,dua lipa,ariana grande,' +
    'selena gomez,miley cyrus,justin bieber,justin timberlake,britney spears,christina aguilera,' +
    'katy perry,lana del rey,kendrick lamar,travis scott,chris brown,chris martin,bruno mars,' +
    'chris rea,john legend,john mayer,alicia keys,mariah carey,celine dion,shania twain,carrie underwood,' +
    'kelly clarkson,kylie minogue,dannii minogue,annie lennox,adam lambert,adam levine,jack white,' +
    'jack johnson,james brown,james blunt,james taylor,james bay,george ezra,tom jones,tom petty,' +
    'tom waits,leonard cohen,neil young,neil diamond,paul simon,art garfunkel,' +
    'carole king,joni mitchell,joan baez,janis joplin,jimi hendrix,jim morrison,kurt cobain,dave grohl,' +
    'alex turner,brian may,brian eno,roger taylor,roger waters,david gilmour,robert plant,jimmy page,' +
    'ozzy osbourne,bruce springsteen,bryan adams,lionel richie,barry manilow,barry white,marvin gaye,' +
    'otis redding,sam cooke,buddy holly,chuck berry,elvis presley,roy orbison,patsy cline,willie nelson,' +
    'luke combs,morgan wallen,chris stapleton,zach bryan,noah kahan,shawn mendes,charlie puth,' +
    'jason derulo,nicki minaj,cardi b,doja cat,frank ocean,' +
    'mac miller,post malone,zayn malik,niall horan,louis tomlinson,ellie goulding,jess glynne,' +
    'jessie ware,jessie j,emeli sande,leona lewis,susan boyle,lily allen,florence welch,laura marling,' +
    'nick cave,nick drake,van morrison,andrea bocelli,luciano pavarotti,maria callas,' +
    'yo-yo ma,hans zimmer,john williams,johann bach,johann strauss,wolfgang mozart,antonio vivaldi,' +
    'franz schubert,clara schumann,george gershwin,leonard bernstein,philip glass,ludovico einaudi,' +
    'max richter,miles davis,john coltrane,herbie hancock,chet baker,duke ellington,enrique iglesias,' +
    'julio iglesias,marc anthony,carlos santana,gloria estefan,ricky martin,calvin harris,david guetta,' +
    "mark ronson,fred again,norah jones,diana krall,sinead o'connor,dolores o'riordan,ronan keating," +
    "daniel o'donnell,nathan carter," +
    // Screen and stage
    'tom hanks,tom cruise,tom hardy,tom hiddleston,tom holland,emma stone,emma watson,emma thompson,' +
    'emma corrin,julia roberts,meryl streep,nicole kidman,kate winslet,kate blanchett,cate blanchett,' +
    'brad pitt,george clooney,matt damon,ben affleck,jennifer lopez,jennifer lawrence,jennifer aniston,' +
    'sandra bullock,anne hathaway,scarlett johansson,natalie portman,keira knightley,judi dench,' +
    'maggie smith,helen mirren,olivia colman,claire foy,phoebe waller-bridge,ian mckellen,' +
    'patrick stewart,daniel craig,daniel radcliffe,daniel day-lewis,rupert grint,hugh grant,hugh jackman,' +
    'hugh laurie,colin firth,idris elba,benedict cumberbatch,martin freeman,eddie redmayne,james corden,' +
    'james mcavoy,ewan mcgregor,sean connery,sean bean,michael caine,michael sheen,david tennant,' +
    'matt smith,peter capaldi,jodie comer,jodie whittaker,jodie foster,ryan gosling,ryan reynolds,' +
    'blake lively,chris evans,chris pratt,chris hemsworth,robert pattinson,robert redford,robert de niro,' +
    'robert downey,al pacino,jack nicholson,jack black,jim carrey,will smith,will ferrell,adam sandler,' +
    'adam driver,ben stiller,bill murray,steve martin,steve carell,eddie murphy,kevin hart,kevin costner,' +
    'morgan freeman,samuel jackson,viola davis,michelle yeoh,michelle williams,margot robbie,' +
    'timothée chalamet,timothee chalamet,florence pugh,anya taylor-joy,millie brown,jenna ortega,' +
    'pedro pascal,oscar isaac,antonio banderas,penelope cruz,javier bardem,audrey hepburn,' +
    'katharine hepburn,marilyn monroe,grace kelly,ingrid bergman,james dean,james stewart,cary grant,' +
    'charlie chaplin,buster keaton,alfred hitchcock,steven spielberg,martin scorsese,christopher nolan,' +
    'greta gerwig,quentin tarantino,david lynch,david fincher,ridley scott,james cameron,george lucas,' +
    'peter jackson,tim burton,wes anderson,woody allen,sofia coppola,francis coppola,stanley kubrick,' +
    'richard curtis,danny boyle,ken loach,mike leigh,edgar wright,david attenborough,stephen fry,' +
    'graham norton,jonathan ross,alan carr,jimmy carr,jimmy fallon,jimmy kimmel,john oliver,jon stewart,' +
    'stephen colbert,oprah winfrey,ellen degeneres,simon cowell,amanda holden,holly willoughby,' +
    'claudia winkleman,tess daly,gary lineker,jeremy clarkson,richard hammond,james may,gordon ramsay,' +
    'jamie oliver,nigella lawson,mary berry,paul hollywood,prue leith,delia smith,rick stein,' +
    'nigel slater,yotam ottolenghi,julia child,anthony bourdain,marie kondo,martha stewart,joe wicks,' +
    'davina mccall,dawn french,jennifer saunders,victoria wood,julie walters,julie andrews,peter kay,' +
    'lee mack,sarah millican,michael mcintyre,ricky gervais,rowan atkinson,billy connolly,russell brand,' +
    'russell howard,kim kardashian,kylie jenner,kendall jenner,paris hilton,victoria beckham,' +
    'david beckham,kate moss,naomi campbell,cindy crawford,gigi hadid,bella hadid,' +
    // Writers and their people
    'john grisham,agatha christie,stephen king,jane austen,charles dickens,charlotte brontë,' +
    'charlotte bronte,emily brontë,emily bronte,anne brontë,anne bronte,emily dickinson,mary shelley,' +
    'george orwell,george eliot,george martin,william shakespeare,william blake,william wordsworth,' +
    'william golding,oscar wilde,conan doyle,ian fleming,ian rankin,ian mcewan,' +
    'john le carré,john steinbeck,john milton,john keats,john donne,john green,ernest hemingway,' +
    'scott fitzgerald,mark twain,henry james,henry thoreau,walt whitman,robert frost,robert burns,' +
    'robert stevenson,lewis carroll,beatrix potter,enid blyton,roald dahl,julia donaldson,david walliams,' +
    'jacqueline wilson,michael morpurgo,philip pullman,philip roth,philip larkin,terry pratchett,' +
    'neil gaiman,douglas adams,ray bradbury,isaac asimov,frank herbert,margaret atwood,alice munro,' +
    'alice walker,toni morrison,maya angelou,sally rooney,zadie smith,hilary mantel,kazuo ishiguro,' +
    'haruki murakami,salman rushdie,chimamanda adichie,paulo coelho,gabriel márquez,isabel allende,' +
    'elena ferrante,umberto eco,victor hugo,jules verne,albert camus,marcel proust,' +
    'franz kafka,thomas mann,hermann hesse,leo tolstoy,anton chekhov,fyodor dostoevsky,virginia woolf,' +
    'sylvia plath,ted hughes,dylan thomas,seamus heaney,james joyce,samuel beckett,bram stoker,' +
    'colleen hoover,emily henry,danielle steel,dan brown,lee child,james patterson,harlan coben,' +
    'richard osman,val mcdermid,ann cleeves,patricia highsmith,raymond chandler,gillian flynn,' +
    'paula hawkins,jodi picoult,nicholas sparks,helen fielding,sophie kinsella,marian keyes,maeve binchy,' +
    'roxane gay,michelle obama,brené brown,malcolm gladwell,bill bryson,matt haig,harry potter,' +
    'hermione granger,ron weasley,albus dumbledore,sherlock holmes,john watson,james bond,bridget jones,' +
    'mary poppins,oliver twist,david copperfield,tom sawyer,huckleberry finn,peter rabbit,peter pan,' +
    'peter parker,peter griffin,robin hood,robinson crusoe,elizabeth bennet,jane eyre,anna karenina,' +
    'emma woodhouse,jay gatsby,atticus finch,dorian gray,phileas fogg,' +
    'hercule poirot,jane marple,miss marple,nancy drew,jessica fletcher,adrian mole,alex rider,' +
    'percy jackson,katniss everdeen,bella swan,edward cullen,anastasia steele,christian grey,' +
    'frodo baggins,bilbo baggins,jon snow,arya stark,ned stark,tony stark,bruce wayne,bruce banner,' +
    'clark kent,diana prince,steve rogers,luke skywalker,han solo,indiana jones,marty mcfly,john wick,' +
    'ethan hunt,jason bourne,jack ryan,jack reacher,jack sparrow,austin powers,ace ventura,forrest gump,' +
    'rocky balboa,homer simpson,bart simpson,lisa simpson,marge simpson,ted lasso,walter white,' +
    'don draper,tony soprano,carrie bradshaw,rachel green,ross geller,monica geller,' +
    'joey tribbiani,chandler bing,sheldon cooper,michael scott,leslie knope,liz lemon,jake peralta,' +
    'tommy shelby,thomas shelby,basil fawlty,alan partridge,david brent,del boy,phil mitchell,dot cotton,' +
    'bob ross,fireman sam,postman pat,paddington bear,teddy bear,' +
    'donald duck,mickey mouse,minnie mouse,daisy duck,charlie brown,charlie bucket,willy wonka,' +
    'santa claus,father christmas,jack frost,jack sprat,guy fawkes,' +
    // Sport
    'harry kane,serena williams,venus williams,andy murray,emma raducanu,rafael nadal,roger federer,' +
    'novak djokovic,carlos alcaraz,jannik sinner,coco gauff,naomi osaka,billie jean,jude bellingham,' +
    'phil foden,declan rice,marcus rashford,jack grealish,bukayo saka,cole palmer,jordan pickford,' +
    'john stones,kyle walker,luke shaw,raheem sterling,wayne rooney,steven gerrard,frank lampard,' +
    'alan shearer,thierry henry,eric cantona,george best,bobby moore,bobby charlton,alex ferguson,' +
    'jurgen klopp,jürgen klopp,pep guardiola,gareth southgate,thomas tuchel,sarina wiegman,lionel messi,' +
    'cristiano ronaldo,diego maradona,kylian mbappé,kylian mbappe,erling haaland,mohamed salah,mo salah,' +
    'mo farah,luka modric,virgil van dijk,lucy bronze,leah williamson,beth mead,ella toone,lauren james,' +
    'chloe kelly,mary earps,alex morgan,megan rapinoe,sam kerr,lewis hamilton,max verstappen,' +
    'george russell,lando norris,charles leclerc,oscar piastri,fernando alonso,carlos sainz,' +
    'michael schumacher,jenson button,usain bolt,jessica ennis-hill,kelly holmes,dina asher-smith,' +
    'keely hodgkinson,katarina johnson-thompson,tom daley,adam peaty,simone biles,nadia comaneci,' +
    'michael phelps,katie ledecky,tiger woods,rory mcilroy,nick faldo,michael jordan,kobe bryant,' +
    'stephen curry,lebron james,caitlin clark,tom brady,patrick mahomes,travis kelce,jason kelce,' +
    'josh allen,peyton manning,babe ruth,muhammad ali,mike tyson,anthony joshua,tyson fury,katie taylor,' +
    'ben stokes,joe root,james anderson,stuart broad,virat kohli,sachin tendulkar,shane warne,' +
    'ellyse perry,jonny wilkinson,owen farrell,chris hoy,jason kenny,laura kenny,bradley wiggins,' +
    'geraint thomas,mark cavendish,tadej pogacar,lance armstrong,frankie dettori,rachael blackmore,' +
    "luke littler,luke humphries,phil taylor,ronnie o'sullivan,mark selby,shaun white,tony hawk," +
    // History, politics and science
    'joe biden,donald trump,barack obama,kamala harris,hillary clinton,bill clinton,george bush,' +
    'george washington,ronald reagan,richard nixon,john kennedy,jackie kennedy,robert kennedy,' +
    'abraham lincoln,thomas jefferson,benjamin franklin,alexander hamilton,theodore roosevelt,' +
    'franklin roosevelt,eleanor roosevelt,bernie sanders,nancy pelosi,mitch mcconnell,keir starmer,' +
    'rishi sunak,boris johnson,liz truss,theresa may,david cameron,gordon brown,tony blair,john major,' +
    'margaret thatcher,harold wilson,winston churchill,clement attlee,nigel farage,jeremy corbyn,' +
    'ed miliband,ed davey,rachel reeves,angela rayner,sadiq khan,andy burnham,nicola sturgeon,' +
    'john swinney,mary robinson,michael higgins,simon harris,leo varadkar,micheál martin,emmanuel macron,' +
    'angela merkel,olaf scholz,friedrich merz,giorgia meloni,pedro sánchez,pedro sanchez,vladimir putin,' +
    'volodymyr zelensky,volodymyr zelenskyy,justin trudeau,mark carney,anthony albanese,jacinda ardern,' +
    'narendra modi,indira gandhi,mahatma gandhi,nelson mandela,desmond tutu,malcolm x,martin luther,' +
    'rosa parks,harriet tubman,rosa luxemburg,emmeline pankhurst,florence nightingale,mary seacole,' +
    'marie curie,albert einstein,isaac newton,charles darwin,stephen hawking,alan turing,ada lovelace,' +
    'grace hopper,rosalind franklin,jane goodall,rachel carson,tim berners-lee,thomas edison,' +
    'alexander fleming,alexander bell,nikola tesla,louis pasteur,edward jenner,brian cox,tim peake,' +
    'neil armstrong,buzz aldrin,yuri gagarin,sally ride,amelia earhart,christopher columbus,' +
    'marco polo,james cook,walter raleigh,francis drake,robert scott,ernest shackleton,edmund hillary,' +
    'greta thunberg,malala yousafzai,bill gates,melinda gates,steve jobs,tim cook,elon musk,jeff bezos,' +
    'mark zuckerberg,sam altman,warren buffett,richard branson,alan sugar,anita roddick,walt disney,' +
    'henry ford,coco chanel,christian dior,vivienne westwood,alexander mcqueen,stella mccartney,' +
    'vincent van gogh,claude monet,pablo picasso,frida kahlo,andy warhol,david hockney,' +
    'tracey emin,damien hirst,henri matisse,henry moore,barbara hepworth,william morris,william turner,' +
    "john constable,gustav klimt,edvard munch,salvador dalí,salvador dali,georgia o'keeffe,yayoi kusama," +
    'frank lloyd,zaha hadid,norman foster,annie leibovitz,ansel adams,meghan markle,kate middleton,' +
    'princess diana,queen elizabeth,queen victoria,queen mary,queen anne,queen camilla,king charles,' +
    'king arthur,king henry,king james,king george,king edward,king david,king lear,prince william,' +
    'prince harry,prince charles,prince albert,prince philip,prince andrew,prince george,princess anne,' +
    'princess charlotte,princess kate,pope francis,pope leo,pope john,anne boleyn,anne frank,' +
    'julius caesar,mark antony,marie antoinette,napoleon bonaparte,karl marx,sigmund freud,carl jung,' +
    'adam smith,' +
    // Brands, firms, places and things that are called like somebody
    'john lewis,paul smith,calvin klein,ralph lauren,tommy hilfiger,laura ashley,ted baker,jo malone,' +
    "jack daniel's,jack daniels,jim beam,johnnie walker,captain morgan,sam adams,samuel adams," +
    "samuel smith,zara home,ben jerry's,papa john's,jack wills,karen millen,jane norman,dorothy perkins,tammy girl," +
    'charlotte tilbury,bobbi brown,elizabeth arden,estée lauder,helena rubinstein,mary kay,sally hansen,' +
    "paula's choice,victoria's secret,victoria sponge,victoria falls,victoria park,alice springs," +
    'charlotte amalie,george town,james squire,kenneth cole,marc jacobs,michael kors,kate spade,' +
    'tory burch,vera wang,vera bradley,carolina herrera,hugo boss,karl lagerfeld,louis vuitton,' +
    'yves laurent,giorgio armani,emporio armani,roberto cavalli,max mara,max factor,miu miu,jimmy choo,' +
    'manolo blahnik,christian louboutin,stella artois,charles tyrwhitt,charles schwab,' +
    'john deere,harley davidson,aston martin,rolls royce,alfa romeo,bakewell tart,' +
    'big ben,ben nevis,ben lomond,mary rose,lee cooper,levi strauss,eddie bauer,tommy bahama,joe fresh,' +
    "trader joe's,wendy house,rita ora,shirley temple,tom collins,bloody mary,typhoid mary,uncle ben's," +
    "aunt bessie's,aunt jemima,sara lee,linda mccartney,betty crocker,duncan hines,oscar mayer," +
    "jimmy dean,jenny craig,ella's kitchen,annabel karmel,hello kitty," +
    'raggedy ann,jack russell,lazy susan,jolly roger,joshua tree,jasper park,' +
    'christian aid,marie celeste,mary celeste,helena bonham,tony awards,oscar night,emmy awards,' +
    "jack o'lantern,dick turpin,tom thumb,davy crockett,billy kid,annie oakley,calamity jane," +
    'wyatt earp,jesse james,snow white,' +
    '' +
    // Of screens, stages and pitches besides
    'martin lewis,robin williams,tracy chapman,ronald mcdonald,paul mescal,phoebe bridgers,hannah fry,' +
    'martin lawrence,andrew scott,jodie turner-smith,barry keoghan,saoirse ronan,cillian murphy,' +
    'brendan gleeson,nicola coughlan,jonathan bailey,simone ashley,jessica chastain,amy adams,' +
    'amy poehler,tina fey,maya rudolph,kristen wiig,melissa mccarthy,octavia spencer,regina king,' +
    'jamie foxx,jamie dornan,dakota johnson,glen powell,sydney sweeney,austin butler,jacob elordi,' +
    'callum turner,nicholas hoult,james franco,seth rogen,jonah hill,paul rudd,paul newman,' +
    'steve mcqueen,clint eastwood,john wayne,john travolta,john cena,john cleese,john candy,' +
    'john hughes,john barry,bruce lee,bruce willis,arnold schwarzenegger,sylvester stallone,' +
    'jackie chan,harrison ford,carrie fisher,mark hamill,liam neeson,ralph fiennes,gary oldman,' +
    'alan rickman,richard gere,richard burton,elizabeth taylor,diane keaton,susan sarandon,' +
    'sally field,goldie hawn,kate hudson,reese witherspoon,julia louis-dreyfus,jerry seinfeld,' +
    "larry david,conan o'brien,joan rivers,lucille ball,betty white,bob hope,gene kelly,fred astaire," +
    'judy garland,liza minnelli,barbra streisand,bette midler,carole lombard,vivien leigh,' +
    'laurence olivier,peter sellers,john gielgud,sam fender,tom grennan,james arthur,' +
    'holly humberstone,ben howard,frank turner,paul weller,paul oakenfold,pete tong,annie mac,' +
    'carl cox,damon albarn,jarvis cocker,ian brown,ian curtis,bernard sumner,peter hook,' +
    'siouxsie sioux,marc bolan,rod stewart,cliff richard,cilla black,dusty springfield,shirley bassey,' +
    'petula clark,gloria gaynor,donna summer,barry gibb,robin gibb,agnetha fältskog,benny andersson,' +
    'laura nyro,carly simon,karen carpenter,linda ronstadt,emmylou harris,loretta lynn,tammy wynette,' +
    'kenny rogers,glen campbell,john denver,john prine,hank williams,lucinda williams,vanessa paradis,' +
    'edith piaf,charles aznavour,serge gainsbourg,jane birkin,francoise hardy,kelly slater,' +
    'tracy austin,elliot page,pamela anderson,carmen electra,jerry springer,louis theroux,louis walsh,' +
    'ben fogle,ben shephard,bear grylls,steve irwin,steve backshall,chris packham,michaela strachan,' +
    'kate humble,monty don,alan titchmarsh,charlie dimmock,kirstie allsopp,phil spencer,kevin mccloud,' +
    'nick knowles,laurence llewelyn-bowen,mary portas,gok wan,trinny woodall,susannah constantine,' +
    'lorraine kelly,eamonn holmes,ruth langsford,phillip schofield,richard madeley,judy finnigan,' +
    'michael parkinson,terry wogan,bruce forsyth,len goodman,craig horwood,shirley ballas,anton beke,' +
    'rylan clark,stacey solomon,joe lycett,joe rogan,james acaster,rob brydon,rob beckett,' +
    'katherine ryan,aisling bea,greg davies,alex horne,noel fielding,matt lucas,sandi toksvig,' +
    'paul merton,ian hislop,jack dee,jack whitehall,harry hill,harry enfield,al murray,ben elton,' +
    'alexei sayle,lenny henry,frank skinner,david baddiel,david mitchell,robert webb,victoria coren,' +
    "richard ayoade,chris o'dowd,dara o'briain,tommy cooper,eric morecambe,ernie wise," +
    'paddington brown,emily in paris,barry from eastenders,georgia stanway,niamh charles,rachel daly,' +
    'ellen white,jill scott,fran kirby,nikita parris,aitana bonmatí,alexia putellas,sam burgess,' +
    'ellis genge,maro itoje,antoine dupont,harry maguire,harry redknapp,jamie vardy,jamie redknapp,' +
    'jamie carragher,gary neville,phil neville,roy keane,roy hodgson,ian wright,peter crouch,' +
    'peter schmeichel,paul scholes,paul gascoigne,ryan giggs,david seaman,david ginola,kenny dalglish,' +
    'kevin keegan,brian clough,bill shankly,bob paisley,jock stein,matt busby,arsene wenger,' +
    'jose mourinho,carlo ancelotti,luis suárez,luis suarez,luis enrique,andrés iniesta,xavi hernandez,' +
    'sergio ramos,sergio agüero,david silva,bernardo silva,bruno fernandes,gabriel jesus,' +
    'viktor gyökeres,martin ødegaard,martin odegaard,ivan toney,kobbie mainoo,conor gallagher,' +
    'conor mcgregor,ricky hatton,frank bruno,nicola adams,chris eubank,joe calzaghe,barry mcguigan,' +
    'john mcenroe,jimmy connors,pete sampras,andre agassi,steffi graf,martina navratilova,billie king,' +
    'virginia wade,tim henman,greg rusedski,cameron norrie,jack draper,katie boulter,johanna konta,' +
    'naomi klein,ali smith,ali wong,sebastian coe,steve ovett,paula radcliffe,eliud kipchoge,' +
    'linford christie,colin jackson,daley thompson,sally gunnell,denise lewis,jonathan edwards,' +
    'greg rutherford,max whitlock,rebecca adlington,duncan scott,ellie simmonds,sarah storey,' +
    'tanni grey-thompson,hannah cockroft,jonnie peacock,' +
    // With a title
    'dr martens,dr pepper,dr who,dr strange,dr seuss,dr dre,dr oetker,dr jekyll,dr watson,dr evil,' +
    "dr house,dr no,dr scholl,dr scholl's,mr kipling,mr bean,mr beast,mr men,mr darcy,mr blobby," +
    'mr potato,mr tickle,mr happy,mr muscle,mr clean,mr whippy,mr robot,mr hyde,mr big,' +
    'mr burns,mr miyagi,mr bates,mr brightside,mr incredible,mr porter,mr tumble,mr motivator,' +
    'mr ripley,mr rogers,mr sandman,mr bingley,mr rochester,mr spock,mrs doubtfire,' +
    "mrs brown's,mrs beeton,mrs claus,mrs dalloway,mrs hinch,mrs maisel," +
    "mrs crimble's,mrs bennet,mrs danvers,mrs merton,mrs bouquet,mrs fields,mrs fields',miss piggy," +
    'miss saigon,miss world,miss universe,miss america,miss dior,miss selfridge,miss havisham,' +
    'miss moneypenny,miss trunchbull,miss honey,miss scarlet,ms marvel,ms pac-man,ms dynamite,lady gaga,' +
    'lady macbeth,lady bird,lady day,lady diana,lady gregory,lady chatterley,lady whistledown,' +
    'lady godiva,lady penelope,lord voldemort,lord nelson,lord byron,lord lucan,lord sugar,lord howe,' +
    'lord farquaad,sir david,sir elton,sir paul,sir ian,sir keir,sir mo,sir lewis,sir patrick,' +
    'sir tom,sir cliff,sir isaac,sir walter,sir alex,sir alan,sir arthur,sir winston,sir chris,sir andy,' +
    'sir galahad,sir lancelot,madam butterfly,madam president,madam speaker,prof green,prof plum'
  ).split(','),
);
