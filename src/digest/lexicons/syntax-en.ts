/** English words by what they do in a clause. Separated by blanks, lower case. */
export const syntaxEn = {
  determiners: `a an the last next this these those his her its their my your our every each some any no another both all several many few such
what whatever whichever one's`,
  prepositions: `in on at of by for from with to into onto over under about against between during through across after before since until till than as
like per via toward towards upon within without amid among amongst despite near off out up down around round behind beyond along alongside inside outside above below
beneath beside besides except including following regarding concerning throughout past worth`,
  /** Begin a clause of their own. */
  subordinators: `that which who whom whose when where while although though because if whether unless whereas once why how`,
  /** Begin a clause where a verb of its own follows; else prepositions. */
  either: `after before since until till as`,
  conjunctions: `and or but nor yet plus`,
  pronouns: `he she it they we i you him them me us himself herself itself themselves there everyone everybody someone somebody nobody
anyone something anything nothing everything who that this`,
  /** Forms of be, have and do, and modals: a clause's verb begins here. */
  auxiliaries: `is are was were am has have had does do did will would shall should can could may might must cannot
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't couldn't ain't`,
  /** Parts of a verb that are never its beginning. */
  inner: `be been being not n't`,
  adverbs: `also now still never already just only even again soon later earlier ago ever often always once then too very more most less least so not much
almost nearly about around roughly approximately together instead however meanwhile therefore perhaps maybe quite rather yet away back ahead
today yesterday tomorrow tonight here there abroad overseas home worldwide nationwide elsewhere anyway otherwise thus further long well`,
  /** Between a form of be and an infinitive: "is likely to", "is set to". */
  leading: `likely unlikely set due able unable expected scheduled ready about going supposed believed thought said reported forced forecast predicted
estimated allowed bound willing unwilling prepared poised slated eager keen free rumored rumoured`,
  /** Past forms that do not end in -ed; those that are also a noun, an adjective or a base stand in `doubtful`. */
  past: `said told went came took made left won lost fell rose met held began became got gave found sent saw led ran shot spoke wrote fled flew grew drew
broke struck stood sank beat kept brought bought built caught chose dealt drove felt fought heard knew laid lay meant paid sang sat sold shook
slept spent stole swore swam taught thought threw understood woke wore withdrew blew bore overtook underwent undertook foresaw fed bred rode sought
bade bound clung crept dug forgave forgot froze hid leapt lent lit overcame proved shone slid sped spun stuck swept swung tore wound arose awoke ate drank`,
  doubtful: `put set cut hit cost let shut hurt read quit bid cast split spread burst beat become come run bet rid`,
  /** Participles that do not end in -ed. */
  participles: `said told gone come taken made left won lost fallen risen met held begun become got gotten given found sent seen led run shot spoken written
fled flown grown drawn broken struck stood sunk beaten kept brought bought built caught chosen dealt driven felt fought heard hurt known laid meant paid
read sung sat sold shaken shut slept spent stolen sworn swum taught thought thrown understood woken worn withdrawn blown born borne put set cut hit
cost let done been had overtaken undergone fed bred ridden sought forgotten frozen hidden lent lit proven shown stuck swept torn eaten drunk forbidden hung`,
  /** Verbs by their base: what else looks like a noun is one unless its place says otherwise. */
  verbs: `approve accept accuse achieve act add address admit adopt advise affect agree aim allege allow announce answer appeal appear apply argue arrest arrive ask attack attempt attend attract avoid
back ban be beat become begin believe belong blame block boost break bring build buy call campaign cancel capture care carry catch cause celebrate challenge change charge check choose
claim close collapse collect combine come command comment commit compare compete complain complete concern confirm consider contain continue contribute control convince cost count cover create
criticise criticize cross cut damage deal decide declare decline defeat defend define delay deliver demand deny depend describe deserve design destroy detect determine develop die differ direct
disappear discover discuss dismiss display divide do dominate donate double draw drive drop earn ease eat edit effect elect eliminate emerge employ enable encourage end engage enjoy ensure enter escape establish estimate
exist expand expect experience explain explode explore export express extend face fail fall favour favor fear feature feed feel fight file fill find finish fire fit fix flee fly focus follow force forecast form
found function fund gain gather generate get give go govern grant grow guarantee guard guide handle happen have head hear help hide hire hit hold hope host hurt identify ignore imagine impose improve include increase
indicate influence inform insist inspire intend introduce invest investigate invite involve issue join judge jump keep kick kill know lack last launch lay lead learn leave lend let lie lift like limit link list listen live look lose love lower
maintain make manage mark market match matter mean measure meet mention mind miss monitor move murder name need negotiate note notice observe obtain occur offer open operate oppose order organise organize outline owe own
pass pay perform permit pick place plan play point post postpone praise predict prefer prepare present preserve press prevent produce promise promote propose prosecute protect protest prove provide publish pull purchase pursue push put
qualify question quit raise range rank rate reach react read realise realize rebuild recall receive recognise recognize recommend record recover reduce refer reflect refuse regard reject relate release rely remain remember remove replace reply report represent request require rescue
resign resist resolve respond rest restore restrict result retain retire return reveal review rise risk rule run save say schedule score seal search secure see seek seem sell send separate serve set settle shake share shift shoot show shut sign sit
solve sound speak specialise specialize spend split spread stage stand star start state stay steal step stop strike struggle study submit succeed suffer suggest suit supply support suppose surround survive suspect suspend sustain switch tackle take talk target teach
tell tend test testify thank think threaten threw throw tie total touch tour track trade train transfer transform travel treat trigger trust try turn understand undergo unveil upgrade urge use value vary visit vote vow wait walk want warn wash watch wear weigh welcome win wish withdraw
witness work worry worsen write yield`,
  /** Verbs after which what is told begins. */
  reports: `said says say suggest suggests suggested note notes noted claim claims claimed believe believes believed think thinks thought report reports reported warn warns warned
estimate estimates estimated argue argues argued insist insists insisted predict predicts predicted show shows showed found find announced confirmed admitted told added explained indicated revealed stated
fear fears feared hope hopes hoped know knows knew alleged allege alleges concluded conclude revealed reveal reveals means meant expect expects expected indicate indicates confirm confirms say acknowledged`,
};
