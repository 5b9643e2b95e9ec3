/** Names data that holds in any language written in Latin letters. Words are separated by blanks, lower case. */
export const namesAny = {
  /** Given names of many cultures: the commonest of the last two generations, those that are ordinary English words left out. */
  given: `aaron abdul abdullah abigail abraham adam adele adnan adrian ahmad ahmed aisha akira alan albert alberto
alejandro alessandro alex alexander alexandra alexei alfred ali alice alicia alison allan allen amanda amber amelia amina amir
ammar amy ana anastasia anders andrea andreas andrei andrew andy angela angelina anita ann anna anne annette anthony antoine anton antonio
antti anwar aoife ariel arjun arnold arthur arturo asha ashley asif astrid audrey aung ayesha aziz barack barbara barry beatrice
ben benedict benjamin bernard bernie bernardo beth bill billy björn bob bobby bodo boris brad bradley brandon brenda brendan brett brian
britney brooke bruce bruno bryan caitlin cameron camille camilla carl carla carlo carlos carmen carol caroline carolyn catherine cathy
cecilia charles charlie charlotte chen cheryl chloe chris christian christina christine christopher chuck cindy claire clara claude
claudia colin connor craig cristiano cristina cynthia dan daniel daniela danielle danny darren dave david dawn dean deborah debra
deepak denis dennis derek diana diane diego dieter dimitri dirk dmitri dmitry dominic dominique don donald donna doris dorothy doug douglas
duncan dwayne dylan ed eddie edgar eduardo edward edwin eileen elaine eleanor elena eli elias elisabeth elizabeth ella ellen elon elsa
emil emily emma emmanuel emmerson enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn fatima federico felix
fernando fidel fidelis filippo fiona florence francesca francesco francis francisco françois frank franz fred frederick friedrich fritz gabriel
gareth garry gary gavin gemma geoff geoffrey george georgia gerald gerard gerhard giovanni giulia giuseppe gloria gordon graham greg
gregory greta guillaume guillermo gustavo guy hamid hamza hannah hans harold harriet harry hassan heather hector heidi helen helena
helmut henri henrik henry herbert hillary hiroshi holly howard hugh hugo hussein ian ibrahim igor imran ingrid irene isaac
isabel isabella isabelle ivan jack jackie jackson jacob jacqueline jacques jair jake jamal james jamie jan jane janet janice jared jasmine
jason javier jay jean jeff jeffrey jens jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joanna
joanne joaquin joe joel johan johanna johannes john johnny jon jonas jonathan jordan jorge jose josé josef joseph joseph josh joshua
joyce juan juana judith judy julia julian juliana julie julien juliet jürgen justin kai kamala karen karim karl kate katherine kathleen
kathryn kathy katie katrina kazuo keir keith kelly ken kenneth kenji kerry kevin khaled khalid kieran kim kimberly kirsten klaus kofi
kristen kristin kumar kurt kwame kyle lakshmi lance larry lars laura lauren laurence laurent lawrence leah lee leila lena leo leon leonardo
leonid leroy leslie lewis li liam lila lily linda lindsay lindsey lionel lisa liu lloyd lorenzo lori lorraine louis louise luca lucas lucia
lucy luigi luis luiz lukas luke lydia lynn mads magnus mahmoud malcolm malik mamadou manfred manuel marc marcel marcelo marco marcos
marcus margaret maria marie marilyn marina mario marion marissa mariya mark markus marta martha martin martina marvin mary maryam mateo
mathieu matteo matthew matthias maurice mauricio max maya meera megan mehmet mel melanie melissa mia michael michel michelle miguel
mikael mike mikhail milan ming miriam mitch mitchell mohamed mohammad mohammed moira molly monica morgan moses muhammad mustafa nadia nancy
naomi narendra natalia natalie natasha nathan neil nelson ngozi nicholas nick nicola nicolas nicole nigel nikita nikki nikolai nikos nina
noah noel nora norman nuno olaf oleg olga oliver olivia olivier omar oscar otto owen pablo pamela paolo pascal patricia patrick
paul paula paulo pavel pedro peggy penelope pete peter petr phil philip philippe phillip pierre pietro piotr priya rachel rafael rahul raj rajesh
ralph ramesh ramon randy raul ravi ray raymond rebecca recep reinhard rené ricardo richard rick ricky rita robert roberto robin rodney
rodrigo roger rohan roland ron ronald ronnie rosa rosemary ross roy ruben rudolf rupert russell ruth ryan sabine sally salman sam samantha
samir samuel sandra sandy sanjay santiago sara sarah saviour scott sean sebastian serena sergei sergey sergio seth shane shannon sharon
shaun shawn sheila shinzo shirley silvia silvio simon simone sofia sonia sophia sophie stacy stanley stefan stefano stella stephan stephanie
stephen steve steven stuart sue sunita sunil susan susanne suzanne sven svetlana sylvia tamara tanya tara tatiana ted teresa terence
terry theodore theresa thierry thomas tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracey tracy travis trevor tyler
ulrich umar ursula usman valentina valerie vanessa vera veronica vicky victor victoria vijay vikram viktor vincent vivian vladimir volodymyr
walter wang wayne wei wendy werner wesley wilhelm will william winston wolfgang xavier xi yasmin yi yoko yoshi yousef yuki yuri yusuf yves
yvonne zachary zara zhang zoe zoran`,
  /** What only the names of companies end in. */
  company: `inc corp corporation ltd limited llc llp plc gmbh ag sa spa srl nv bv ab oy asa se kk pty holdings`,
  /** ISO 3166-1 codes: Intl.DisplayNames says them in the language of the article. */
  regions: `ad ae af ag ai al am ao aq ar as at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cf cg ch ci ck cl cm cn
co cr cu cv cy cz de dj dk dm do dz ec ee eg er es et fi fj fm fo fr ga gb gd ge gf gh gi gl gm gn gp gq gr gt gu gw gy hn hr ht hu id ie il
in iq ir is it jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mn mo mr mt mu mv mw
mx my mz na nc ne ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg si sk sl sm sn so sr
ss st sv sy sz td tg th tj tl tm tn to tr tt tv tw tz ua ug us uy uz va vc ve vn vu ws xk ye za zm zw`,
  /** Small words inside names: "Ludwig van Beethoven", "Vasco da Gama". */
  inner: `de da das do dos del della di du la le van von der den ter bin ibn al el y zu`,
};
