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
    'wendy william yasmin yusuf yvonne zoe'
  ).split(' '),
);
