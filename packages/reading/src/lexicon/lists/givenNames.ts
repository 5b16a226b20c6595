import { inPlainLetters, isAccented } from '../../letters/plainLetters.ts';
import { rarerGivenNames } from './rarerGivenNames.ts';

/** Titles before a name. */
export const titlesOfNames: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir madam lady lord'.split(' '),
);

/** First names that are common where English is spoken, and no words besides, in plain letters. */
const listed: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam ahmed aisha alan albert alejandro alex alexander alexandra alfie alice alicia alison amanda ' +
    'amelia amina amy andrea andrew angela anna anne annie anthony antonio arthur ashley barbara beatrice ben benjamin ' +
    'bernard beth betty bill billy bob brandon brenda brian bruce callum cameron carl carla carlos carol caroline catherine ' +
    'charles charlie charlotte chen chloe chris christina christine christopher claire clara claudia colin connor craig ' +
    'cynthia dan daniel danielle darren dave david deborah debra denise dennis derek diana diane donald donna dorothy doug ' +
    'douglas duncan dylan edward eileen elaine eleanor elena elizabeth ella ellen ellie emily emma eric erica ethan eva evan ' +
    'evelyn fatima fiona frances francesca francis fred freddie gareth gary gavin geoff george georgia gerald gillian ' +
    'giovanni graham greg gregory hannah harold harriet harry hassan heather helen helena henry howard hugh ian ibrahim imran ' +
    'ingrid irene isaac isabel isabella isla ivan jack jackie jacob jacqueline jake james jamie jan jane janet janice jason ' +
    'javier jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim joan joanna joanne joe joel john johnny jon ' +
    'jonathan jorge jose joseph josh joshua joyce juan judith judy julia julian julie karen karl kate katherine kathleen ' +
    'kathryn katie keith kelly ken kenneth kevin khalid kim kimberly kyle lars laura lauren lawrence leah lee leo leon lena ' +
    'leslie liam lily linda lisa liz logan louis louise lucas lucy luis luke lynn madison malcolm marcus margaret maria ' +
    'marie marilyn mario marion marta martha martin mary mateo matt matthew maureen max maya megan mei melanie melissa mia ' +
    'michael michelle miguel mike mohamed mohammed mohammad molly monica muhammad nancy naomi natalie natasha nathan neil ' +
    'nicholas nick nicola nicole nigel nina noah nora norman oliver olivia omar oscar owen pamela patricia patrick paul ' +
    'paula pauline pedro peggy peter phil philip phillip phoebe priya rachel ralph raymond rebecca ricardo richard rita ' +
    'robert roberto robin rodney roger ronald rosa rosemary ross roy russell ruth ryan sally samantha samuel sandra sanjay ' +
    'sara sarah sasha scott sean sergio sharon shaun sheila shirley simon sofia sophia sophie stacy stanley stella stephanie ' +
    'stephen steve steven stuart sue susan suzanne sylvia tara ted teresa terry theo theresa thomas tim timothy tina todd ' +
    'tom tommy tony tracy trevor tyler valerie vanessa vera veronica victor victoria vincent virginia walter wanda wayne ' +
    'aled alessandro alistair amrit andreas antonia bronwen caitlin cathy celia cindy colette connie conrad corey ' +
    'cyril dana darryl debbie dilip dolores doris edna edwin eli elijah elisa erin ethel femi ffion gabrielle gianni ' +
    'gilbert giles haley harish humphrey jacques jayne jerome jimmy karim karin kelvin kev kieran larry lenny marco ' +
    'meredith mikael mikhail niall noelle pablo paige ramesh reuben sheena solomon stefano tracey uma vivienne winnie ' +
    'zach ' +
    'wendy william yasmin yusuf yvonne zoe ' +
    'abby ada adele adrian agnes aidan aiden ali amir anders anika anita ann antoine anya archie arjun arlo asha ' +
    'astrid ava bella beatriz becky bethany barry bianca bjorn bogdan brad bradley brendan bridget bryan caleb ' +
    'camila carmen cassie cecilia chad chiara chidi chinedu ciara clare clarissa clive cody colleen conor cora ' +
    'darius darragh declan deepak dermot diego dmitri dominic doreen edgar eduardo edith elias elise elsa emeka ' +
    'emil emile enrique erik esme esther eugene eunice fabio farah felicity felix fergus fernando finn freya ' +
    'gabriel gabriela gemma genevieve georgina gerry gina giulia giuseppe gordon greta gus gustavo hamish hamza ' +
    'harvey heidi henrik hilary hugo ifeoma ines isha jasper jed jemma jenna jennie jermaine jess jodie joey ' +
    'jonas josie juanita jude kareem katrina kayla keira keisha kenji kirsty klaus kofi kwame kurt kylie lachlan ' +
    'lara latoya leila leonard leroy lola lorenzo lorna lorraine luca lucia lucinda lydia mabel maddie maeve ' +
    'magda manuel marc marcel mariam marisol marjorie mathilda matilda maud mavis meera mehmet mick mildred ' +
    'millie milo minnie miriam mitchell moira mona muriel myra nadia nate ned nell nikhil nikolai odette oleg ' +
    'olga orla otis otto padraig pascal patty penelope percy petra pippa polly pooja quentin rafael raj rajesh ' +
    'ramon rashid ravi reece reggie rhiannon rhys riley rocco rohan roisin ronan ronnie rory roxanne rupert sadie ' +
    'sam saoirse sarita saskia selma shane shanice shirin shreya sid silvia simone sinead siobhan sonia sonya ' +
    'stefan sunil sunita svetlana tabitha tamara tamsin tanya tariq tasha tatiana tess tessa theodore tiffany ' +
    'tobias toby tomas tomasz trisha trudy tyrone ursula vicky vijay vikram viktor vivian wilfred wilma winston ' +
    'xavier yuki yuri zachary zack zainab zara ' +
    'aarav abdullah abena adebayo adeola aditya adnan agnieszka ailsa aishwarya ajay akash akiko akira akosua alana ' +
    'alec alejandra aleksandra aliyah alun amara amit ana ananya anastasia andrei andrzej angharad anil ' +
    'anjali anke ankit annika ansel anton anwar aoife ariana armando arne arturo arun ashleigh ashok asif aubrey ' +
    'augusta avery ayesha ayo aziz babatunde bartosz bashir beata benito bernadette bert bertie bethan beverley ' +
    'bilal birgit blake bojan boris bozena bryce bryony camilla caoimhe carlo carlota carly catalina ' +
    'cathal catriona cerys cheryl chiamaka chika chioma cian ciaran consuelo corinne courtney cressida ' +
    'cristina curtis dafydd dagmar daisuke damian danuta daphne darcy dariusz deepa deepika deirdre delia delyth ' +
    'desmond dieter dina dirk divya donal donovan dragan dwayne dwight ebele eddie edmund edwina efua eilidh ' +
    'eimear eirlys ekaterina eliza eloise elspeth elton emilia emilio emmanuel emre enid eoin ernest ernesto ' +
    'esmee esteban euan ewa ewan ezra fabiola fahad faisal faiza farhan farid fatma faye federico felipe fionn ' +
    'florian floyd folake francesco francois frankie franz fraser freda friedrich fritz funmi gabby gaurav geeta ' +
    'georgie geraldine gerhard gethin gilberto giorgio glen glenda glenn glenys gonzalo grainne grzegorz gudrun ' +
    'guillaume guillermo gunther gwen gwyneth habib hafsa haider hakim hans harsh haruka haruki hasan hattie ' +
    'hayley heike heinz helga henri hettie hideo hilda hiro hiroshi horace horacio hussein hyun iain ichiro ' +
    'ida ignacia ignacio igor ilse imad imogen inga iolo iona irina irma ishaan isidro isobel ivana jacinta jakub ' +
    'jamal jamila jana jared javi javiera jaya jayden jeanette jemima jenson jerzy jiang jiho jimena jisoo jiwoo joao ' +
    'joaquin joaquina jocelyn johan johanna jorg josef josephine joss juana julio jurgen jyoti kaja kamal kamil ' +
    'kamran kaori karan kasey kasia katarzyna kathy katja katy kavita kazimierz kazuo keeley kehinde keiko kelechi ' +
    'kelsey kendra kenny kenta kerry khadija kiran kirsteen kojo kristen kristin krzysztof kunal kurtis kwabena kwesi ' +
    'laila lajos lakshmi laszlo latif latisha layla leanne len leonardo leopold lesley lester leticia letitia ' +
    'liang libby liesel lilian lilly lindiwe lindsay lindsey linh lois lotte lottie louisa lucho ludwig luigi luisa ' +
    'lukas lynda lynette lynne mahmoud maire maisie maite makoto malgorzata malik mandla mandy ' +
    'manfred manish manoj marcela marcelo marcia marcin marek margit margot mariana marianne mariko marisa ' +
    'marko markus marlene marlon marsha maryam masako mathieu matteo maurice mauricio maximo maxine meena mehdi ' +
    'melinda meryl mhairi michiko midori millicent minjun mirela miroslav mohan monika morag mortimer mukesh ' +
    'murdo mustafa mya myfanwy myrtle nabil nadeem nadim nadine naima naledi nanette naoko nasser natalia ' +
    'natalya naveen nawal neha neville ngozi niamh nicky nicolas nigella nils nisha nkechi nneka nomvula ' +
    'noriko nuala obinna octavio oisin oksana olu oluwaseun omer ondrej ophelia orlaith osama osvaldo ' +
    'oswald owain pam pankaj paolo parvati parveen patsy paulette pavel pawel philippa phuong phyllis pierre ' +
    'piotr pradeep prakash prashant preeti prue qing queenie quoc rafiq rahul rainer rakesh ramona randall ' +
    'rania raquel raul reginald rehana rekha renata reza rhoda rhodri rhona ricky ritu rob robbie roberta rocio ' +
    'roderick rodolfo rodrigo rogelio rohit roland rolf rosalia rosalind rosario rosie rowena roz ruben rudolf rudy ' +
    'rukhsana ruslan russ ryo saad sabine sabrina sachin sadia saeed salim salma samir samira sandeep sangeeta ' +
    'sanjana sapna satish satoshi seamus sebastian selina seojun serena sergei seth shabana shahid shaista shalini ' +
    'shauna shelley shelly shilpa shinji shyam sian sigrid silke simona sipho slavko smita sofía stacey stanislav ' +
    'stewart struan stu sumaya suresh sven svenja sybil sylvie tadeusz tahir takashi takumi talib tania tanisha ' +
    'tatjana tegan tendai teodoro terence terrence tetsuya thabo thandi thao thelma theodora thierry thorsten thuy ' +
    'tiana tilda tilly tod tomoko tomás toni tonya torquil tristan tuan tunde tyra tyrell uche ulrich umar ' +
    'usha usman uwe valentina vasile verity vernon veronika vic vikas viktoria vince vincenzo vinod vishal ' +
    'vladimir waleed wanjiru wasim wes wesley whitney wiktor wilbur wilhelmina willa winifred wojciech xanthe xiao ' +
    'ximena yana yann yash yasin yasmine ying yoko yolanda yolande yong yoshi younis yuka yumi yves yvette zadie ' +
    'zane zanele zaynab zeinab zeke zhang zhen ziad zodwa zofia zoltan zsofia'
  ).split(' '),
);

/** First names, however their bearers and those who write to them put the accents: *Zoë*, *Zoe*. */
export const givenNames: Iterable<string> & Pick<ReadonlySet<string>, 'has'> = {
  has: word => isListed(word) || (isAccented(word) && isListed(inPlainLetters(word))),
  [Symbol.iterator]: () => [...listed, ...rarerGivenNames].values(),
};

function isListed(word: string): boolean {
  return listed.has(word) || rarerGivenNames.has(word);
}

/** First names that are words, months, flowers or stones besides. */
export const namesBesideWords: ReadonlySet<string> = new Set(
  (
    'grace joy hope faith rose iris ivy daisy violet olive hazel pearl ruby amber jade crystal dawn eve summer frank grant miles will ' +
    'gene ray dean chase hunter mason heath reed rich pat dot penny sandy ginger poppy melody autumn rex guy drew dale clay cliff ' +
    'don earl jay jo kit kay mo pete ron wade mark holly mercy'
  ).split(' '),
);
