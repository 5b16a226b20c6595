/** First names that are less common where English is spoken, and no words there, in plain letters. */
export const rarerGivenNames: ReadonlySet<string> = new Set(
  (
    'aadhya aakash aaliya aaliyah aanya abbie abdallah abdel abdelaziz abdelkader abdelkarim abdirahman abdoulaye abdulaziz abdulkarim abdulrahman ' +
    'abdurrahman abdus abebe abebech abeer abel abeni abhay abhijeet abhijit abhilash abhinav abhishek abiodun abner abosede abraham achieng achille achim ' +
    'achva adaeze adaku adalberto adalyn adama adanna adaobi adebola adedayo adedeji adeel adekunle adela adeleke adelina adeline ademola adenike adesola ' +
    'adetokunbo adewale adhiambo adina adisak aditi adjoa adolfo adriana adwoa afnan afolabi afonso afroza afshin aftab agata agneta agostinho agostino ' +
    'agustin ahana ahlam ahmet ahuva aileen aimee aishah aitana aitor akane akanksha akari akemi akhil akhila akhtar akihiko akihiro akinola akintunde ' +
    'akinyi akito akiva akpan akshara akwasi akwesi alayna alberto albie albrecht alea aleena aleksandar aleksei alemayehu alessandra alessia alessio ' +
    'alexandros alexandru alexei alexis alfio alfonso alfred alicja alida alina alioune alisha alissa almaz almudena almut alonso alonzo alper alphonse ' +
    'alvaro alyona alyson alyssa alzbeta amadeu amaka amala amalia amalie amani amarachi amartya amaya ambika ambrogio amedeo ameera amelie amiel aminah ' +
    'aminata aminu amirul amisha amita amitabh amjad amnon amparo amrut anabela anabelle anais anamika anand anandi anant anastacia anastasios anatoly ' +
    'andile andras andre andreea andres andriy aneta anezka angelina angelique angelito angelo anggun angie angus anibal anirudh anisa anisha anissa anjana ' +
    'anjum ankita ankur annabel annabella annabelle annalisa annegret anneli anneliese annemarie annette annmarie anong anoop anouk anouska ansgar anshul ' +
    'antje antonella antoni antonin antti anuoluwapo anupam anupama anuradha anurag anusha anushka anushree anwara anyango anzhela aparna apinya apiyo ' +
    'apoorva apostolos araceli arantxa arash arata archana archibald ardeshir areej arefin ariadna arianna ariela ariella arielle arinze aristidis arkady ' +
    'arlene arlette arlindo arman armanda armin arnaldo arooj arshad artem arthit artur aruna arundhati arushi arvid arvind asabe asaduzzaman asefa asghar ' +
    'asher ashish ashkan ashlee ashrafur ashutosh ashvin ashwin ashwini asmaa asmita assane assunta asuka asuman asuncion atefeh athanasios athina atieno ' +
    'atilla atsuko atsushi attila attilio aubree audra audrey augusto aurelie aurelien aurelio avantika aviel avigail avinash aviva avner avraham avril ' +
    'awino awuor ayaan ayaka ayako ayala ayame ayden aydin ayele ayelet ayhan ayman aynur ayodeji ayodele ayoub aysegul aysel ayumi ayumu ayush azadeh ' +
    'azhar azita aziza azlan azman azriel azubuike azucena baaba babajide babak bahaa bahar bahareh bahman bahram balaji balazs balbir baldev balint ' +
    'balogun balwinder bambang bamidele bandile banele baozhai baptiste baris bartholomew baruch basak basem basim basma bassam bastian batya bayani bayram ' +
    'beatrix begona behnam behrouz behzad bekele belgin belinda belmiro benazir bence benedetta benedita bengt benigno benoit benzion beppe berhanu berkay ' +
    'berna bernd bernhard bernice bernie berta bertrand bessie betsy bettina betul betzalel beulah bevan beyza bhagwan bharat bharati bhaskar bhavana ' +
    'bhavesh bhavna bhavya bheki bhekizizwe bhupinder bhuvan biagio bijal bijan bilqis bingwen binta binyamin birgitta birol biruk bjoern blanca blanche ' +
    'blanka bogumil bohai bohdan bohumil bolaji bolanle boleslaw bongani bonginkosi borja borje boubacar braden braeden brandi branko brantley brenna ' +
    'brennan breno brianna brielle brigida britney brody bronagh bronwyn brooke brunna bruno brynn bugra buhle bukola bulent bunmi burak burcu burkhard ' +
    'bushra busisiwe buthaina byung caelan caetano cagla cagri cahya caitlyn calogero calum camila camillo camryn canan candace candice candido carissa ' +
    'carlene carlinhos carmel carmela carmelo carole carolien carolyn carrie carsten cassandra cassio cassius catalin catarina catherina cathleen cathryn ' +
    'cayden cayetana cecelia cedric celina celine celso cemal cemile cengiz ceren cesare ceyda cezary chaim chaiwat chamara chaminda champika chanchai ' +
    'chandan chandni chandrika changming chantal chantelle chaoxiang charalambos charis charleen charlene charmaine charu chasity chava chebet cheikh ' +
    'chelsey cheng chenguang chengzhi cheol chepkoech chepngetich cherie cherise cherono chetan chetna chibueze chibuzo chidera chidiebere chidinma chiedza ' +
    'chieko chigozie chihiro chijioke chikako chike chimamanda chinaza chinonso chinwe chinyere chipo chirag chisom chitra chiyo chizoba chrissie chrissy ' +
    'christa christabel christi christiaan christoph christos chrysoula chuka chukwudi chukwuemeka chukwuma chunhua cierra cihan cillian cintia cinzia ' +
    'ciprian cirillo clarice claudette claudio cleber clelia clemente clementina cleo concepcion concetta conchita coralie corazon cordelia coreen corentin ' +
    'corina cormac cornelia cornelius corrado cosimo costanza crisanto cristian cristiane cristiano cristobal csaba csilla cuneyt cuong custodio czeslaw ' +
    'dacian daciana daehyun dafna dagmara dahye daichi daiki daisie daksh dalal dalia daliah dalip dalisay damaris damiano damiao damien damilola damini ' +
    'damla damodar dandre daniela daniele danika danilo danit danjuma darija dario darioush darla darlene darma darnell darrel darrell darrin darya daryl ' +
    'dashiell davey davide davina davor davoud dawei dawid dawit deana deandre deanna deanne debashish debbi debora deena deepali deepti defne deidre deion ' +
    'deja dejan delaney delfina delilah della delores delphine delroy demarcus demetrius demi deming deniz denny denys denzel deolinda dereje derya deshawn ' +
    'desiree despina desta detlef devaki devansh devendra devika devin devonte devorah dewayne dhananjay dhanush dharmendra dhruv dhruvi dhuha diarmuid ' +
    'dietmar dietrich dilara dilbag dilek dilshan dimitra dimitrios dimitris dinah dindo dinesh dinusha diogo dionne dipak dipika dipti divina divyansh ' +
    'dmitry dmytro doerte domenica domenico domingos dominik donatella donato donghae dongwook donnie dorin dorota dorothea dougal dougie dragana dragos ' +
    'duane duangjai duarte dulcie dumisani dumitru dunstan duong dusan duygu eamon eamonn eartha eberhard ebuka eckhard edeltraud edgardo edilson edoardo ' +
    'edouard edson eduarda edyta effie efosa efraim efrain efrat eftychia egidio ehsan eilif einar eirini eitan eithne ejike ekene ekenedilichukwu ekkehard ' +
    'ekong elaheh elaina elazar elbert eleanore eleftheria eleni eleonora eleri elettra elfriede elham eliana eliezer eligio elinor elisabete elisabeth ' +
    'elisabetta elisheva eliska elissa eliyahu elke ellinor elnaz elodie eloisa elsie elvira elwyn elzbieta emanuel emanuela emanuele emelie emeline emiko ' +
    'emilian emiliano emilie emine emlyn emmaline emmanouil emmett emrah encarnacion endah engin eniko eniola enitan enlai enrica enrico enriqueta ephraim ' +
    'erdal erdem erhan erhard ericka erika eriko erkan erland ermanno ernestina ernestine ernst ersin erwin esfandiar esmail esperanza essam essie ' +
    'estefania estela estella estelle eszter etienne etsuko etta ettie ettore eugen eugenie eugenio eulalia eunan eunbi eunhye eunji eunju eunjung eunkyung ' +
    'eusebio eustace evald evandro evangelia evangeline evangelos evaristo evelina everett everton evgenia evgeny evie evren ewald ewelina eyerusalem eylul ' +
    'ezekiel ezequiel ezinne fabia fabian fabiana fabiano fabien fabienne fabrice fabricio fabrizio facundo fadel fadia fadime fadumo fadwa faezeh faheem ' +
    'fahri faizal fajar fakhar falguni falko fannie farai faraj faramarz fardin fareed farhad farhana farhiya fariba fariborz farida faris farnaz farooq ' +
    'farouk farrah farrukh farshad faruk faruque farzad farzaneh fatemeh fathi fatih fatimah fatos fatou fatoumata fausta fauziah fawad fawzi fayez fayrouz ' +
    'fazlul febri fedele federica feifei feliciano felipa felisa femke feras ferdi ferdinand ferdinando ferdous ferenc fereshteh fereydoon fergal ferhat ' +
    'feride fermin fernanda ferruccio feven fiadh fidelma figen fikre fikret filip filipa filipe filiz finbar findlay finian finlay finley finnegan finnian ' +
    'fintan fiorella fiorenza firas firat firouz fitri flavia flavio flordeliza florencia florencio floris folarin folasade forough fotini fotis fouad ' +
    'fozia fran franca francie francine francisca francisco franciszek frantisek franziska frauke frederic frederica frederick frederico fredrick fredrik ' +
    'frida frieda friedhelm fritha frode fulvia fulvio fumiko fumio funke funmilayo furkan gabor gabriele gaelle gaetano gaeun gagan gagandeep gail galen ' +
    'galina galit garba gargi gaspar gaspare gauri gautam gavan gavril gayan gayatri gaynor gbenga geert geetanjali genaro gennady gennaro genowefa ' +
    'geoffrey georg georgi georgiana georgianna georgios geraint geraldo gerard gerardo gerda gergely gerlinde gerrit gershon gertrud gertrude getachew ' +
    'ghada ghaith ghassan ghazala gheorghe ghislaine ghulam giacomo gianfranco giang gianluca gianna giannis gianpaolo gideon gilad gilda gilles gilson ' +
    'ginevra gioacchino giorgia giorgos giovanna girish girma gisela gisele giselle gitty giuliana giuliano giuseppina gizem gladys glynis godfrey godwin ' +
    'goffredo gokce gokhan golda golnaz gonca gonul gopal gopinath goran gordana gosta gottfried gotthard govind graca graciela graeme grazia graziella ' +
    'grazyna greger gregoire gregor gregorio greig gretchen grigoris grigory griselda guadalupe guang guenther guglielmo guido guilherme guillermina ' +
    'guiying gulay gulcan gulsen gulshan gulsum gunilla gunjan gunnar gunvor guoliang guozhi gurdeep gurinder gurkan gurmeet gurpreet gurvinder gustav ' +
    'gustava guven gwenaelle gwenda gwendolen gwendolyn gwilym gyorgy gyula gyuri haakon habiba habibur hadas hadassah hadeel haejin haeun hafez haifa ' +
    'hailu haitham haiyan hajime hakan haldun haleigh halil halima halime halina hallie halvor hamad hamdan hamid hamida hamidreza hammad hanaa hanadi ' +
    'hanako hanan hande haneul hanin hanne hannele hannelore hannes hannu haoran haoyu harald hardeep hardik harini harjit harmeet haroon harpal harpreet ' +
    'harriett harshad harshita harshvardhan hartmut harun haruna haruo haruto harvinder hasret hatem hatice hauwa hayat hayato haydar hayoung hayriye ' +
    'haytham hazem haziq hedda hedvika hedwig heejin heesun heikki heiner heitor helder helene helge helle helmi helmut heloisa hemant hemlata hendra ' +
    'hendrik hendrika henrietta henriette henrike henrique henryk herbert herman hermann hermano herminia hernan herve hesham hester hetal hezekiah hidayah ' +
    'hideaki hidekazu hideki hidemi hideyuki hikaru hilario hilde hillel hilmar hiltrud himani himanshu hippolyte hiram hirofumi hiroki hiroko hiromi ' +
    'hiroto hiroyuki hisako hisashi hisham hitesh hiwot hjalmar hlengiwe hoang hodan holger hollie hongmei honoka honza hooman horatio horia hortense ' +
    'hortensia hoseok hossein houman howie hristo hrithik huang hubert hubertus huey hughie hugues huifang huilan hulya humaira humberto humphry huong ' +
    'hursit husain husam huseyin husni hussam hussien huyen hyejin hyeon hyerim hyesun hyojin hyosung hyunjin hyunjoo hyunju hyunmin hyunsoo hyunwoo iacopo ' +
    'ianthe iason ibolya ibrahima ichika idris ieuan ifeanyi ifeanyichukwu ifeyinwa ifrah iftekhar iftikhar ignatius igraine ihsan ijeoma ikechukwu ikenna ' +
    'ikram ikuko ilana ilaria ildiko ileana ilhan ilias ilkay ilker ilkka ilknur ilona imane imelda immacolata imogene imtiaz inaam inayat inbal indah ' +
    'indika indira indrani ineke ingeborg inger ingolf ingvar inhye inigo iniobong inkeri inmaculada inna insoo intan intisar ioana ioannis ionela ionut ' +
    'iracema iratxe ireneusz irfan irineu irini irmgard irmtraud isabeau isabela isabelle isacco isadora isaiah isaias isamu ishani ishita ishtiaq ishwar ' +
    'isiah isioma ismael ismail ismet isolde israa issac issy istvan itamar itoro itsuki itzhak itziar iulia iulian iuliana ivanka ivanna ivano iveta iwona ' +
    'iyabo izaak izabela izabella izzati izzy jaafar jaakko jabir jabulani jacalyn jacek jacinda jacinto jacklyn jaclyn jacoba jacobo jacopo jacquelyn ' +
    'jacqui jaden jadon jadwiga jaehyun jaemin jaewon jagdish jagjit jagoda jahanara jahangir jaideep jaiden jairo jakob jalal jaleesa jalen jamarcus ' +
    'jameson jamey jamil jamshid janae janaina janan jandira janelle janessa janette janey janie janina janine janis janne jannicke janos janusz jaquan ' +
    'jarmila jarmo jarod jaromir jaroslav jaroslaw jarrett jarrod jaslene jaspreet jassim jasvir jaswant jaswinder jatin javad javed jawad jaxon jayant ' +
    'jayanti jayashree jayce jayesh jayla jaylen jayson jazlyn jazmin jeanie jeannette jeannie jeannine jedediah jeferson jeffery jejomar jelagat jelena ' +
    'jelle jenifer jenni jens jeong jeonghwan jeongmin jepchirchir jepkosgei jeppe jeremiah jeremias jeremie jeroen jeronimo jerri jerrod jervis jesper ' +
    'jiahao jianguo jianhua jianjun jianping jiayi jieun jigna jignesh jihoon jihye jihyun jimin jinan jindrich jinghua jingyi jinho jinhua jinhyuk jinjing ' +
    'jinny jinseok jinsoo jinwoo jinyoung jiri jirina jisun jitendra jiwon jiyeon jiyoung joachim joakim joana joaquim joaquin jocasta jochen jodi joelle ' +
    'joely joerg joetta johann johnathan johnathon johnpaul jolanta joleen jolene jolie jonah jonathon joni joohyun joost jooyoung jordana jordyn jorgen ' +
    'jorgina joris jorja jorma jorrit jorunn josefa josefin josefina joselito josephina josette josiah josiane josias josslyn josue jouni jovana jovito ' +
    'jowan jozef jozsef juanjo judit juergen juhani jukka jules juliana julianna julianne juliano julien julieta juliette julita jumana jumoke junaid ' +
    'junghee junghwa jungkook jungmin jungwoo junho junichi junjie junko junseo junwoo jurema jurriaan jussara jussi justin justina justine justo justyna ' +
    'jutta jyotsna kaare kaarina kabir kacey kaci kacper kaden kadence kader kadiatou kadija kadir kaede kagendo kaia kaija kailash kailey kaitlin kaitlyn ' +
    'kajal kajetan kaleb kalevi kalle kalliope kalman kalpana kalvin kalyani kamalesh kamau kamel kamini kamla kamrul kanako kanayo kanchan kanika kanya ' +
    'kaoru kapil karam karanveer karel karima karina karissa kariuki karla karlie karly karolina karsten karthik kartik kartika karyn kasandra kaseem ' +
    'kashif kashish kasim kasper kassandra kassidy kasun katalin katelyn katerina katharina katharine kathi kathie kathrin katlyn katri katrin katrine ' +
    'katsuhiko katsuko katsumi katya kaustubh kaveh kavya kawthar kaycee kaydence kayleigh kayley kaylin kayode kayoko kazue kazuhiko kazuhiro kazuki ' +
    'kazuko kazumi kazunori kazuya kazuyuki keagan keanu kebede keelan keenan keiichi keiji keiran keisuke keita kellan kelley kelli kellie kemunto kenan ' +
    'kenechukwu kenichi kenna kentaro kerem keren kerensa keri kerim kerri kerrie kerstin kerubo keshia ketan ketut kevan keven keyshawn keyvan khady ' +
    'khairul khaldoun khaled khaleda khalil khanh khanyisile khloe khosrow khulood khumalo khurram khushboo khushi kian kiana kianoush kiara kidist kiera ' +
    'kieron kiersten killian kimani kimberlee kimberley kimberlie kimiko kinga kinyua kiprop kiptoo kira kirill kirit kirsi kirstie kirstin kirti kishan ' +
    'kishore kittisak kiyoko kiyoshi kjell kjersti klaas klara klaudia kobina kodwo kody koech koharu koichi kolawole kolby kolton komal komang konrad ' +
    'konstantin konstantina konstantinos konstanze koray kordula kornelia kory kostas kosuke kotaro kourosh kouta krishan krishnan krista kristal kristi ' +
    'kristian kristie kristiina kristina kristine kristofer kristopher kristy krisztian krisztina kriti krupa krystal krystian krystle krystyna kseniya ' +
    'kubra kudakwashe kudzai kulap kuldeep kulsoom kulwinder kumiko kundan kuniko kunle kurnia kursat kusum kveta kwabla kwadwo kwaku kwamena kwang kwangho ' +
    'kyla kylee kyleigh kyler kymberly kyoko kyosuke kyra kyran kyriakos kyung kyungmin ladan ladislao ladislav ladonna laercio lahiru laila lajwanti ' +
    'lakeisha lakisha laleh lalit lalita lamine lamont laney lanre laquisha laraine larisa larissa lasantha lasse latasha latika latonya latrice laureano ' +
    'laurent laurentiu lauretta lauri laurie laurin lautaro lavanya laverne lavinia laxman laxmi layal layan leandra leandro leann leanna lebogang leela ' +
    'leena leendert leesa lefteris leia leilani leire lekan lemlem lemuel lenka lennart lenora lenore leona leonel leonid leonie leonor leonora leopoldo ' +
    'lerato lestari leszek leta letha lethabo letizia lettie levent lexi lexie lianne liaqat libor libuse lieke liesbeth liesl ligaya lihua liisa lijuan ' +
    'lijun lila liliana lilibeth lilla lillian lillie lilou lilyana limor lindani lindokuhle linette lingling linnea liora liron lisandro lisbeth liselotte ' +
    'lisette livia livio liviu livvy liwei lixin liza lizbeth lokesh lonnie lora loraine loralie loredana loreen lorella loren lorena lorenz loretta lori ' +
    'lorin lorri lorrie lothar louella lowri luana luanne lubna lubos lucian luciana luciano lucie lucien lucile lucilia lucille lucja lucretia lucrezia ' +
    'ludek ludger ludmila ludovic ludovica ludovico ludvig luella luigia luise luiza lujain lukasz luminita lungile lutfi lutfur luthando luzia luzviminda ' +
    'lwazi lyla lyndsay lyndsey lynnette lynsey lyubov lyudmila maaike maame maarit maarten maayan mabelle mable macarena macey machiko machteld maci ' +
    'maciej madalena madalyn madan maddalena madelaine madeline madelyn madhav madhavi madhu madhuri madhusudan madoka maegan maeva mafalda magda magdalena ' +
    'magnhild magno mahavir mahbub mahbubur mahdi maheen mahela mahendra maher mahesh mahfuz mahima mahir mahmood mahmut mahnaz mahsa mahtab mahyar maina ' +
    'mairead mairi maisy majda majed majid makayla makena makhosi makori maksim maksymilian malachi malachy malak malati malee malene malia malika malin ' +
    'malina malinga malith malka mallika mallory malte malvina mamadou mamdouh mamoru mamta manabu manal manami manan manar manasi mandana mandeep mandisa ' +
    'manfred maninder manisha manju manjula manjunath manlio manmohan mannie manny manoel manon manpreet mansi mansour manuela maqsood maralyn maram ' +
    'marcelina marceline marcelle marcello marcie marcio marcos marcy mareike maren margaery margarete margaux margery margie margo margriet mariah mariama ' +
    'mariangela mariano maribel marica maricarmen maricel maricruz marie marieke mariel mariella marietta marija marijana marijke marilena marilia marilou ' +
    'marinda marino marios marisela marissa marit marita marites maritess maritza marius mariusz mariyam marja marjatta marjolein marjory marketa markku ' +
    'marla marlee marleen marlena marlies marloes marquita marte martie martina martine marton marty marva marvin marwa marwan maryann maryanne marybeth ' +
    'maryellen marylou maryse marzena masaaki masahiko masahiro masaki masami masanori masao masaru masashi masato masayo masayuki masoud masoumeh ' +
    'massimiliano massimo masud masumi matej mateusz matheus mathias mathilde matias matilde matsuko matthias matti mattia matyas maude maulik maura ' +
    'maurine maurizio mauro mawuli maxie maxime maximilian maximiliano mayank mayara maybelle mayra maysa maysoon mayuko mayumi mayur mazen mbali mbugua ' +
    'mduduzi meagan meaghan meara mechthild medha megha meghan meghna megumi mehran mehrdad mehreen mehrnaz mehul mehwish meifeng meihua meike meilin ' +
    'meiling meirav meirion melchor melek melike melina melisande melissande melitta meltem melusi melva melvyn menachem menashe menno merav meriel meron ' +
    'merve mervin mervyn meseret mesfin mesut metin mette mfundo micaela micah michaela michal michalis micheal michela michele michi michiyo mieczyslaw ' +
    'mieke mieko miguelina mihaela mihai mihaly mikaela mikako mikayla mikey mikio mikkel mikko miklos mikolaj milada milagros milana milena miley milica ' +
    'milind miloslav milosz miltiadis minah minako minal minghua mingyu mingzhu minho minjae minjeong minji minjung minki minkyu minna minoo minori minoru ' +
    'minseo minseok minsoo minsu minwoo miodrag mirabel miranda mircea mireia mireille mirella mirko miroslawa misako misook mitali mithun mitko mitra ' +
    'mitsuko mitsuo mitsuru miyako miyoko miyoung mizanur mizuki mladen mlungisi moacir modou modupe moesha mogens mohini mohit mohsen mohsin moinul moises ' +
    'mojisola mojtaba momoka monali moneer mongkol monique monir monther montserrat moraa mordechai morgane moriah moritz morten morteza moshe mostafa ' +
    'motoko moumita mounir mourad moushumi moussa moustafa mridul mrinal mrunal mthunzi muath mubashir mufid mugdha muhannad muharrem mujibur mukaddes ' +
    'mukta mukul mulugeta mulyadi munashe munawar muneeb munir murad murali murat murilo murron musab musawenkosi mushtaq muthanna muthoni mutiso mutua ' +
    'muzaffer muzammil mwangi mwende mwikali myah mylene myles mylie myriam myrna myron myung mzwandile naama nabeel nabila nachman nadeen nadeesha nadege ' +
    'nader nadezhda nadya naeem nafees nafisa naftali nagesh nahid naina najat najib najla najwa nalan nalini namita namjoon namrata nanako nanami nandini ' +
    'nandita nandkishore nandor naoki naoto naoya narayan narciso nardos narendra naresh narges nargis narinder narong naseem nasim nasima nasir nasira ' +
    'nasreen nasrin nastaran natalee natalija natalya nathalie nathanael nathaniel natividad natsuki natsuko natsumi nattapong navdeep naveed navjot ' +
    'navneet navya nawaf nayana nayef nazan nazanin nazareno nazaret nazia nazih nazli nazma nazri nazrul ndeye ndidi ndirangu nduka ndumiso necati nechama ' +
    'necla nedra neelam neeraj neerja neetu negar negin nehal nehama nehemiah nektarios nelda nelleke nemanja nenad nengah nenita nerea nerina nerissa ' +
    'nerys nesma nesrin nessa netanel netta nevaeh nevin nevio nghia nguyet nhlanhla nhung nicanor nichola nichole nicki nickolas nicla nicolasa nicoleta ' +
    'nicoletta nicolette nidhi niels nienke nighat nihad nihal nihat niina nika nikhita nikita nikki niklas nikola nikolaos nikolas nikolay nikos nilay ' +
    'nilesh nilgun nilima niloofar niloufar nilson nilufer nilza nimal nimali nimco nimisha nimue ningsih niraj niran niranjan nirmal nirmala nirupama ' +
    'nishant nishi nisreen nita nitin nitish nitya nitzan nizar njabulo njambi njeri njoki njoroge nkemdilim nkiru nkosana nkosinathi nnamdi nnenna nobuhle ' +
    'nobuko nobuo nobuyuki noelia noella noemi noemie nofar nokuthula nokwazi nomalanga nombuso nomfundo nomonde nompumelelo nomsa nomthandazo nomusa ' +
    'nonglak nonhlanhla nonie nooshin noraini norbert norberto noreen norhayati norio noriyuki norliza nosheen noura noureen noxolo nozipho ntando ntokozo ' +
    'ntombi nunzia nunzio nupur nuray nurcan nurgul nurhaliza nuria nurit nurten nurul nusaiba nusrat nuwan nwabisa nwabueze nwando nyaguthii nyambura ' +
    'nyasha nyawira nyla nyokabi nyoman nyree obadiah obafemi obaid obiageli obioma obiora ochieng octavian odete odile ofelia ogechi ogechukwu ogonna ' +
    'okechukwu okello okezie okoth oktavia olabisi oladapo oladele olajide olalla olamide olanrewaju olavo olayinka oldrich oleksandr oleksii olena oleta ' +
    'olgierd olimpia oliva olivette olivier oliwia olufemi olufunke olumide olusegun olusola oluwadamilare oluwakemi oluwatobi olwen olwyn omaima omari ' +
    'omkar omondi omran ondra onyango onyeka onyekachi onyinye oonagh ophelie opiyo orathai orhan oriane oriol orlagh ornella orsola orsolya ortwin osagie ' +
    'osamu oseni osian osita oskar osman osmar osnat ostap oswin otakar otavio otieno otmar ottavio ottilie ottoline oumar ousmane ovidiu owino oyinkan ' +
    'oyvind ozgur ozkan ozlem paavo padmini padraic paivi pakpao palesa pallavi palmira palmiro pamala pamella panagiota panagiotis pankhuri panos panya ' +
    'paquita paramjit paraskevi paresh parham parisa parmeet parth parul parvaneh parvez parvinder parviz pascale pascoe pasquale patrica patrice patricio ' +
    'patrizia patrizio patrycja patti paulina paulino pavithra pavla pavlo pavlos pawan payal payam peadar pearlie peder pegah pekka pelin pengfei pentti ' +
    'perihan perlita pernille perpetua perrine pertiwi peta petros petru petula peyman phaedra phalguni phelim phichit philippe phillipa philomena phineas ' +
    'phong phumla phumzile phung phylis pierangelo piergiorgio pierluigi piero pierrick pieter pietro pimchanok pinar pinchas pirjo pirkko piroska piyanuch ' +
    'piyush placido pongsak poonam poornima porntip portia pouya prabha prabhakar prabhat prabhjot prabowo prachi pradip pragati pragya prajakta prakriti ' +
    'pramila pramod pranav pranay pranjal prasad prasanna prasert prashanth prashanti pratama pratap prateek prathamesh pratibha pratik pratima praveen ' +
    'pravin preben predrag preecha preetam prerna priscila pritam priti priyal priyam priyantha przemyslaw puleng pulkit puneet punit purdie purnima purva ' +
    'pushkar pushpa puspita putra putri qaiser qamar qasim qiang quang quiana quincey quinlan quyen quynh raanan rabab rabbie rabia rachael rachana racheal ' +
    'rachelle rachna racquel radek radha radhika radim radka radmila radoslaw radovan raegan raelene raelynn rafaela rafal raffaele raffaella rafia rafik ' +
    'raghad raghav raghda raghu raghunath ragnar ragnhild rahaf rahayu raheel rahel rahim rahima rahma rahmat raija raimo raimondo raimund raimundo raina ' +
    'raisa raissa rajaa rajan rajani rajat rajeev rajendra rajeshwari rajinder rajiv rajkumar rajni rakhi raluca ramanathan ramazan ramchandra rameshwar ' +
    'ramiro ramiz ramzi randa randi randolph rangana rania ranil ranjan ranjana ranjit ranveer raphaela rasha rashad rasheda rasheed rashi rashmi rasmus ' +
    'ratana ratih ratna raveena ravinder ravindra rawan rayan raylene raymon raymonde raymund rayna razvan reanna rebeca rebecka rebekah recep rediet ' +
    'refilwe regan regine regis reham rehan rehman reidun reijo reiko reinaldo reiner reinhard reinhold rekhaben rembrandt remedios renae renate renato ' +
    'rene renee renita renske renzo reshma ressie retno retta reuven reynaldo reynold rezaul rhian rhianna rhiannan rhianne rhonda rhory rhydian rian richa ' +
    'richelle richie rickie riffat rigoberto riham riikka riitta rikke rikki rikuto rinaldo rinus riordan ripudaman rishabh risto ritchie ritesh ritika ' +
    'ritsuko ritwik rivka riyad rizki rizwan rizwana robina robyn roddy rodel roderick rogelia rogerio rohani rohini rokeya rokia rokuro rolando romain ' +
    'romane romeu romilly rommel romolo romulo rona ronaldo ronda ronen ronit ronna ronni ronny roozbeh ropafadzo rosalba rosaleen rosalie rosalinda ' +
    'rosalinde rosaline rosalyn rosamond rosamund rosangela rosanna rosanne rosaura roseann roseanna roseanne roselyn rosendo rosetta rosheen rosina rosita ' +
    'rositsa rosli roslyn rosmah rossana rossella rosslyn rostislav roswitha rotimi rounak rouzbeh roxana roxane roxann roxie ruairi rubens rubina ruchama ' +
    'ruchi ruchika rudiger rudolph rudra ruediger rufino ruggero ruhul rujuta rukiye rukmini rumana ruolan rupal rupali rupinder ruprecht ruqaya rushabh ' +
    'rusli rustam rutendo ruwan ruzena ryanne ryker rylan rylee ryleigh ryoichi ryoko ryosuke ryota ryotaro ryszard ryuichi ryuji ryunosuke saadia saara ' +
    'sabah sabatino sabeen sabina sabri saburo sacha sachchidananda sachiko sadaf sadako sadegh sadik sadiq saeid safaa safiya safiye safwan sagar saghar ' +
    'sahana sahar sahil sahra saiful saima saira sajid sajida sajjad sakari sakchai sakshi sakurako salahuddin salam saleh salih salil salimata sallie ' +
    'salman salwa samah samaneh samar samarth sameer sameera sameh samia samina sammie sampada sampath samuele samyukta sanaa sanath sanaz sanchita sandhya ' +
    'sandi sandie sandile sandor sandrine sandro sanduni sanele sanghoon sanghyun sangita sangmin sania sanja sanjeewa sanket sanna sanne sanskriti santeri ' +
    'santosh sanusi sanvi saphira saqib sarala saranna saraswati sarfraz sarika sarina sarit sarka saroj sarvesh sashi sasho sasikala satinder satoko ' +
    'satomi satoru satya satyam saumya saurabh saverio savino savita savitri sawsan sayaka sayuri sebastiano sebastiao sebastien seema segun seiichi seija ' +
    'seiji seiko sejal sekar sekinat sekou selam selcuk selena selim selin selorm selwyn semih semra semyon senait senan senay senthil senzo seohyun seojin ' +
    'seokjin seong seongmin seoyeon seoyoung sepideh seppo serafim serafina serap seraphina sercan serdar sergey sergi serhat serhiy serina serkan serpil ' +
    'setareh setiawan setsuko seulgi seungho seunghyun seungmin sevda severine severino severo sevgi sevil sevim sevinc seydou seyma sfiso shabbir shadi ' +
    'shadia shae shaelyn shafiq shahab shahbaz shahidul shahin shahla shahnaz shahram shahriar shahrul shahrzad shahzad shahzadi shailaja shailendra ' +
    'shailesh shaima shakeel shakil shakti shakuntala shamima shamita shamsul shana shanae shania shaniqua shanna shannen shanshan shanta shantanu shantel ' +
    'shanthi shaoqi shapour shara sharad sharda sharifah sharla sharlene sharmila sharna sharron shashank shashi shatha shaurya shavon shawna shayla shayma ' +
    'shayna shayne shazia sheela sheelagh sheetal shefali shehan shehzad sheida shekhar shelagh shelbi shelia sheree sheri sherri sherrie sheryl shideh ' +
    'shigeko shigeo shigeru shiho shikha shimon shira shiran shireen shirina shirli shivam shivani shivkumar shizuka shizuko shlomi shlomo shmuel shoaib ' +
    'shobha shobhana shogo shoichi shona shonda shoshana shoshi shota shree shreyas shrikant shrinivas shruti shuang shubham shubhangi shufen shuhei ' +
    'shuichi shuji shulamit shunsuke shweta shyla siaka siamak siavash sibel sibongile sibusiso siddharth sidney sidonie sidonio siegbert siegfried ' +
    'sieglinde sietske sieun sifiso sigmund signe sigrun sigurd siham sihle silas silvana silvano silvester silvestro silvina simao simbarashe simcha ' +
    'simeon simin simisola simonetta simran simrat sinan sindisiwe sindy sinem sinta sintayehu siphiwe siraj siriporn sirpa sissel sithembile sivakumar ' +
    'sivan siwon siyabonga siyanda sjoerd sjors skylar slamet slavica slawomir slobodan sneha snehal snezana sobia socorro soeren sofie sofiya sohail sohee ' +
    'soheil sohrab sojin sokratis solange soledad solene solveig somboon somchai somesh somin somkid somsak somtochukwu somying sonal sonali sonam songul ' +
    'sonja soobin soohyun sooyoung soraya sorcha soren sorin sorina sotiria sotiris souad souleymane sourav sousan soyeon soyoung sphamandla spyridon ' +
    'spyros srdjan sreedhar sridhar srikanth srinivas srishti stacia stacie stamatis stanimir stanislaw stanislawa stathis stavros stavroula stefani ' +
    'stefania stefanie stefanos steffen steffi stelios stepan stephan stephani stephanos stephon stevie stewie stian stijn stjepan stoyan subhash ' +
    'subramaniam suchart sucheta sudarshan sudarto sudeep sudha sudhakar sudhir sugandha suhail suhaila suharto suhas suhasini sujata sujay sujin sujit ' +
    'sukanya sukey sukhdev sukhjit sukhum sukhvinder sukhwinder sukie sukma sukran sulaiman sulekha suleyman sulistyo sulochana suman sumana sumanth ' +
    'sumayya sumbal sumedha sumera sumiko sumit sumita sumitra sunaina sunan sundar suneel sunghoon sungjin sungmin sunhee sunitha sunmi supaporn suparna ' +
    'suphattra supriya surabhi suraj surbhi surendra surinder surjit susana susann susanna susannah susanne susanti sushant susheela sushil sushila sushma ' +
    'susilo susumu sutrisno suwanna suyeon suzan suzann suzanna suzette suzi suzie suzuko suzy svatopluk svein sverre svetla swantje swapna swapnil swara ' +
    'swarup swati sweta swetha sylas sylvain sylviane sylwia synnove syreeta szabolcs szilvia szymon tabassum tadao tadashi tadesse tadeu taeho taehyun ' +
    'taehyung taemin taeyang taeyeon tafadzwa tahani tahmina taichi taiki tainara takahiro takako takanori takao takayuki takehiko takeo takeshi taketo ' +
    'takuma takuya talal talia taliesin talita tallulah talulah tamar tamas tamekia tami tamika tamiko tamim tammi tamra tamzin tanaka tancredi tanguy ' +
    'tanja tanmay tanuja tanvi tapan tapio tapiwa taraneh tarcisio tarik tariro tarja tarquin tarun taryn taslima tasneem tassanee tatenda tatsuo tatsuya ' +
    'tatyana tauhid taunya tavish tawanda tawfiq taya tayfun tayla taylah tayyab teagan tebogo teemu teena tefera tegwen tehila teigan tejal tejas ' +
    'tejaswini telma teodora teofilo teresita terez tereza terhi terrell terri terrie terrill tesfaye tessie tetiana tetsuo tetsuro teunis tewodros thabang ' +
    'thabiso thach thaddeus thaksin thakur thamer thanakorn thanasis thanawat thandeka thandiswa thandiwe thanh tharindu thato theda themba thembeka thembi ' +
    'thembisile theodoros theofilos thiago thibault thibaut thien thijs thilini thilo thinh thorbjorn thore thuan thulani thuli thuong thuraya thushara ' +
    'tiago tiberio tibor tichaona tidiane tiernan tiffani tiggy tigist tiina tiisetso tilley timea timmy timur tinashe tineke tingting tinotenda tiphaine ' +
    'tirunesh titia tiziana tiziano tobenna tobey tobie tobin toccara tochukwu todor toivo tokiko tokunbo tolga tomasa tomer tomislav tommaso tomoe ' +
    'tomohiro tomoki tomomi tomoya tonderai torben torhild toribio torin torkel torstein torsten toshi toshiaki toshiko toshio toshiyuki touqeer toyin ' +
    'tracee tracie trang traudl treva tricia trina trinh tristian tristram trond trong trude trudi trung truong trupti truus trygve tsehay tshepo tsipora ' +
    'tsubasa tsuneo tsutomu tsuyoshi tsvetelina tugba tugce tuija tulay tulin tullio tumelo tuncay tunji tuomas turgut turid turkan turki tushar tuula ' +
    'tuvia tuyen tuyet twyla tybalt tylor tymoteusz tyree tyrese tyrique tzachi tzipi ubaid ubaldo ubirajara uchechi uchenna udoka ugochi ugochukwu ugonna ' +
    'uilliam ujjwal ukamaka uloma ulrik ulrika ulrike umaima umair umang umberto umeko umesh unathi untung upasana upendra urbano uriah uriel urmila ursel ' +
    'urszula urvashi usama utami utkarsh uttam uzair uzochi uzoma vaclav vadim vahid vaibhav vaishali vaishnavi valarie valda valdemar valdir valentyna ' +
    'valeria valerio valeriu valeriy valmir valter vandana vanesa vangelis vania vanna varsha varun vasant vasanthi vasco vasil vasiliki vasilis vasily ' +
    'vassiliki vasudev vasudha vedat veera velda velma vendula venetia venkat venkatesh verna vernita vesna vibeke vibha vicente victorino vidar vidhi ' +
    'vidya vidyut viggo vihaan vikki vikrant viktoriya vilma vilmos vimal vimala vimbai vinay vinayak vincenza vineet vineeta vinicius vinita vinoth ' +
    'violeta violetta violette viorel viorica vipin vipul viraj virender virendra virgilio virginie virpi viscardo vishakha vishwanath vitaly vitor vitoria ' +
    'vittoria vittorio vivek viviana viviane vivianne vivien vladislav vlasta vojtech volkan volker volkmar volodymyr vrinda vyacheslav wachira wafula ' +
    'waheed wahid wahyu wairimu waithera walburga walid walmir waltraud wamaitha wambui wambura wanchai wangari wanjiku wanza waqar waqas warsame wataru ' +
    'wayan weijie weimin weiwei wenceslao wendelien wendi wenjie wenjing wenyan wenzel werner weronika wesleigh widad widodo wiebke wieland wieslaw ' +
    'wieslawa wietske wilbert wilda wilford wilfredo wilfried wilhelm willemijn willene wilmer winnifred wirat witold wladyslaw wlodzimierz wolfgang wonho ' +
    'wonjun woojin wooyoung workneh wouter wulan wynne wystan xander xandra xaver xavier xaviera xiang xiaobo xiaochen xiaodan xiaofeng xiaoli xiaoling ' +
    'xiaolong xiaomei xiaoming xiaowen xiaoyan xinyi xinyu xiomara xiulan xiuying xolani xoliswa xuefeng yaakov yadira yagmur yahya yakov yakubu yalda ' +
    'yamini yamuna yanan yancy yanhong yannick yannis yanti yanto yanyan yaqoub yarden yared yaron yaroslav yasar yasemin yaser yashar yashasvi yashika ' +
    'yashoda yashwant yasir yasmeen yasmina yasuhiro yasuko yasuo yasushi yating yavuz yawen yayoi yechiel yegor yehoshua yehuda yehudit yejin yelena yeliz ' +
    'yeonjun yerin yesenia yeter yetunde yevgeny yewande yewon yiannis yichen yifan yigal yigit yijun yildiz yilmaz yimin yingying yiorgos yiran yisrael ' +
    'yitzhak yngve yochanan yogesh yogita yohannes yoichi yonah yonas yonatan yonca yoojin yoona yoongi yoonji yorick yoriko yosef yoshiaki yoshie ' +
    'yoshihiro yoshiko yoshimi yoshinori yoshio yoshito yossi yosuke yotam younes younghee youngjae youngmi younus yousef yousra ysabel yubin yucel yuhan ' +
    'yuichi yuina yukari yukiko yukio yuksel yulia yuliana yulianti yuliya yumeko yumiko yuming yunfei yunho yupin yurika yusef yusra yusufu yusuke yutaka ' +
    'yutong yuval yuvraj yuxuan yuzuki zacarias zachariah zackary zafar zafer zahava zaheer zahid zahida zahir zahoor zahra zainabu zainal zaira zakaria ' +
    'zakariya zakia zakir zalman zandra zarina zavier zayed zbigniew zbynek zdena zdenek zdenka zdravko zdzislaw zebedee zedong zeenat zeeshan zehava zehra ' +
    'zeina zekeriya zelia zeliha zelma zenobia zerihun zerrin zewdu zeynep zhanwei zhaohui zhenzhen zhihao zhiming zhipeng zhiqiang zhiwei zhiyuan zhong ' +
    'ziaur zihan zinah zinhle zipporah zixuan ziyad zlatan zoey zohaib zohar zohreh zongying zora zoraida zoran zorica zsolt zsuzsa zsuzsanna zubaida ' +
    'zubair zubin zuhair zuhal zuhra zukile zula zulema zulkifli zulmira zuraidah zuzana zuzanna zygmunt'
  ).split(' '),
);
