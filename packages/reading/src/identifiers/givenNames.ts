/** Titles before a name. */
export const titlesOfNames: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof sir madam lady lord'.split(' '),
);

/** First names that are common where English is spoken, and no words besides. */
export const givenNames: ReadonlySet<string> = new Set(
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
    'xavier yuki yuri zachary zack zainab zara'
  ).split(' '),
);
