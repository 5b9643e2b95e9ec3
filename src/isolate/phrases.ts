/**
 * What pages say around an article, by language: en de fr es it pt nl pl ru ja zh tr ar he th hi. Data, not code: patterns
 * without anchors, tried on a line in lower case without the marks at its ends; to add a language is to add its rows.
 * All are tried on every page, since pages mix languages. Lines that are only links, and short lines above and below
 * the prose, go without a phrase: here is what stands amidst it.
 */

/** A heading of what follows an article: "You may also like". */
export const AFTER = [
  "(?:related|similar|recommended|more|latest|recent|popular|trending)(?: (?:articles|posts|stories|news|content|topics|for you|now|from|on this \\S+))*|you (?:may|might) also .{0,25}|(?:read|up) next|most (?:read|popular)|(?:(?:leave|post|add) (?:a )?)?(?:comments?|reply)|join the conversation|share this.{0,25}|about (?:the )?authors?|newsletters?|subscribe|further reading",
  "mehr zum thema|das könnte .{0,25}|auch interessant|(?:ähnliche|weitere) \\S+|.{0,25}kommentare?(?: schreiben)?|über de[nr] autor.{0,25}|zum weiterlesen|lesen sie auch",
  "articles similaires|sur le même sujet|à lire (?:aussi|également)|vous aimerez .{0,25}|commentaires",
  ".{0,25}relacionad[ao]s|(?:también )?te puede interesar|comentarios|lo más leído",
  "articoli correlati|leggi anche|.{0,25}potrebbe interessarti|commenti",
  "(?:leia|veja) também|comentários|mais lidas",
  "gerelateerd.{0,25}|lees (?:ook|verder)|reacties",
  "(?:powiązane|podobne) .{0,25}|(?:zobacz|czytaj) (?:także|też)|komentarze",
  "похожие .{0,25}|(?:читайте|смотрите) также|по теме|комментарии",
  "関連.{0,5}|あわせて読みたい|コメント",
  "相[关關].{2}|推荐阅读|[评評][论論]",
  "ilgili .{0,25}|yorumlar",
  ".{0,25}ذات صلة|التعليقات|اقرأ أيض.{0,25}",
  "(?:כתבות|מאמרים) (?:נוספות|נוספים|קשורות|קשורים)|קראו (?:גם|עוד)|אולי יעניין אותך|תגובות",
  "(?:ข่าว|บทความ|เรื่อง)ที่(?:เกี่ยวข้อง|น่าสนใจ)|อ่านเพิ่มเติม|ความคิดเห็น",
  "यह भी पढ़ें|(?:संबंधित|सम्बंधित) (?:खबरें|ख़बरें|लेख|समाचार)|टिप्पणियाँ",
];

/** Labels: alone, or before a colon and what they point to. */
export const LABEL = [
  "(?:read|see|watch|learn|show|find out) (?:more|also|now)|continue reading.{0,25}|also on.{0,25}|don't miss|tags?|topics|sources?|photos?|images?|videos?|citation|no time to read|get a summary|adverti?s?e?ments?|adverts?|sponsored|(?:story|article) continues.{0,25}|share|sign (?:in|up)|follow us|(?:previous|next) (?:article|post)|highlights|(?:image|photo) \\d+ of \\d+",
  "keine zeit zum lesen|anzeige|werbung|teilen|mehr dazu|weiterlesen|quelle|foto|schlagwörter",
  "pas le temps de lire|publicité|partager|lire la suite|lire aussi|source|photo",
  "sin tiempo para leer|publicidad|compartir|l[ea][ea]r? (?:más|también)|fuente",
  "non hai tempo di leggere|pubblicità|condividi|fonte",
  "sem tempo para ler|publicidade|compartilhe|(?:leia|saiba) mais",
  "geen tijd om te lezen|advertentie|delen|lees meer|bron",
  "nie masz czasu|reklama|udostępnij|czytaj więcej|źródło|fot",
  "нет времени читать|реклама|поделиться|подробнее|источник|фото|теги",
  "広告|シェア|共有|続きを読む|写真|出典",
  "没时间阅读|广告|廣告|分享|更多|来源|标签",
  "okumaya vaktiniz yok mu|reklam|paylaş|devamını oku|kaynak",
  "لا وقت للقراءة|إعلان|شارك|اقرأ المزيد|المصدر",
  "אין זמן לקרוא|פרסומת|שתפו|שיתוף|צילום|מקור",
  "ไม่มีเวลาอ่าน|โฆษณา|แชร์|ที่มา|แท็ก",
  "पढ़ने का समय नहीं|विज्ञापन|शेयर करें|साझा करें|स्रोत|फोटो",
];

/** A short line that begins so is furniture whatever follows. */
export const APPEAL =
  "(?:sign up|subscribe|register) (?:for|to)|get (?:the latest|our|more)|click here|(?:follow|like|join) (?:us|her|him|our) |download our|we use cookies|this (?:web)?site uses cookies|by continuing to (?:browse|use)|this (?:post|article|story|page|document) (?:may contain|contains affiliate|is subject to) |filed under|posted (?:in|by)|published by|more from|(?:like|enjoying) this (?:story|article|post)|please enable|this (?:slideshow|video|content) requires javascript|join our (?:forums?|community|newsletter)|file photo|folgen sie|abonnieren|melden sie sich|wir verwenden cookies|suivez-nous|abonnez|inscrivez|nous utilisons des cookies|síguenos|suscríbe|utilizamos cookies|siga-nos|inscreva|seguici|iscriviti|volg ons|schrijf je in|śledź nas|zapisz się|подпи(?:сывайтесь|шитесь)|мы используем .{0,9}cookie|フォローする|关注我们|责任编辑|bizi takip|abone ol|تابعنا|اشترك|©|copyright (?:©|\\(|\\d)|all rights reserved|alle rechte vorbehalten|tous droits|版权|все права|جميع الحقوق";

/** What ends a line below the text about who wrote it, and where to follow or reach them. */
export const CONTACT =
  "(?:follow|find|email|e-mail|contact|reach) (?:us|me|him|her|them|\\S+ \\S+) (?:on|at) \\S+|follow (?:him|her|them|us)? ?@\\w+|click here for more information|folgen sie \\S+ auf|suivez-\\S+ sur|sígue(?:me|nos|lo|la) en|seguici su|подписывайтесь на";

/** What stands before a name. */
export const BY =
  "(?:written |posted |reported )?by|author|von|par|(?:publicado )?por|di|a cura di|door|autor|текст|автор|文|著者|作者|记者|yazan|بقلم";

/** What stands above a table of contents. */
export const CONTENTS =
  "(?:table of )?contents|(?:in|on) this (?:article|page|post)|jump to|inhalt(?:sverzeichnis)?|sommaire|contenidos?|[íi]ndice|sommario|conteúdo|inhoud|spis treści|содержание|оглавление|目次|目[录錄]|içindekiler|المحتويات";

/** "Page 1 of 3", in lower case: two numbers, and what says that they count pages. */
export const PAGE_OF =
  "^(?:page|seite|página|pagina|strona|страница|стр\\.?|sayfa|صفحة) ?(\\d+) ?(?:of|von|sur|de|di|van|z|из|من|/) ?(\\d+)$|^(\\d+) ?/ ?(\\d+) ?(?:ページ|页|頁|pages)$|^第 ?(\\d+) ?页 ?[,，/]? ?共 ?(\\d+) ?页$";

export const PREVIOUS =
  "prev(?:ious)?(?: (?:article|post|story))?|vorherige[rs]? \\S+|(?:article )?précédent|(?:\\S+ )?anterior|articolo precedente|vorig \\S+|poprzedni \\S+|предыдущая \\S+|前の記事|上一篇|önceki \\S+|المقال السابق|السابق";

export const NEXT =
  "next(?: (?:article|post|story))?|nächste[rs]? \\S+|(?:article )?suivant|siguiente(?: artículo)?|(?:artículo|entrada) siguiente|articolo successivo|próximo \\S+|volgend \\S+|następny \\S+|следующая \\S+|次の記事|下一篇|sonraki \\S+|المقال التالي|التالي";
