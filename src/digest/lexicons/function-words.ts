/**
 * The commonest little words of languages that share a script: enough to tell them apart.
 * After the idea of Grefenstette (1995), "Comparing two language identification schemes".
 */
export const functionWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Latin: {
    en: "the of and to in a is that for it was on with as are be this by from at have has not his he they we you were said which their an but will",
    de: "der die und das in den von zu mit ist des auf für nicht ein eine dem im sich auch es als an er werden aus bei nach wird sind hat wie einer zur zum",
    fr: "le la les de des et en un une du est que dans pour qui sur au avec par pas plus ce il sont a se cette ont aux mais ses été son nous elle",
    es: "de la que el en y los se del las un por con no una su para es al lo como más pero sus le ha fue este son también entre desde está",
    it: "di e il la che in un a per del è una della non sono con le si da i al dei come nel più alla ha gli ma anche delle questo lo",
    pt: "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das ele à seu sua é são ou pelo pela",
    nl: "de van het een en in is dat op te zijn met voor niet die er aan om ook als bij door maar naar wordt heeft uit nog dan hij deze werd",
    sv: "och i att det som en på är av för med till den har de inte om ett men var jag från vid kan så eller när hon han sig efter",
    da: "og i at det er en til på som med for af de ikke den der har et var om men han fra kan sig ved også blev efter vil skal jeg",
    nb: "og i det er på som en til at for av med har de ikke den et om var han men fra å seg ved kan også ble etter skal jeg vil",
    fi: "ja on ei että se oli hän ovat mutta myös kun joka kuin niin tai sen mukaan ole jotka vain mitä ollut jos nyt jo sitä hänen",
    pl: "w i na z się do nie że to jest o jak po co za od przez ale dla jego był ma tym być są oraz które może już który także",
    cs: "a v na se že je to s z do o i ve by za pro jako od při po jsou který však nebo byl podle jeho bylo také která jen ale už",
    sk: "a v na sa že je to s z do o aj by za pre ako od pri po sú ktorý však alebo bol podľa jeho bolo tiež ktorá len ale už",
    ro: "de și în a la cu că pe o din nu un pentru care mai este sunt fi ce au se prin sau după fost lui ale al dar o-a",
    hu: "a az és hogy nem is egy meg volt ez csak már de el van mint ha még azt vagy szerint aki kell után amely minden ezt lesz",
    tr: "ve bir bu için ile de da olarak çok daha en olan gibi sonra kadar ne var ise göre ancak değil olduğunu tarafından her ya dedi",
    id: "yang dan di dengan untuk dari pada ini itu dalam tidak ke akan adalah oleh juga sebagai telah atau bahwa ada mereka lebih saya karena bisa",
    vi: "và của là có các được cho trong một không với đã những người khi này để từ đến về cũng như ông ra sẽ tại năm vào",
    ca: "de la que el i en les els del a un per amb una no és al es ha més com pel són dels però seva també aquest va",
    hr: "i u je na se da su za od a s će o koji ne to kao iz što bi ili ali nije sve samo do koja bio kako još",
    tl: "ang ng sa na mga ay at ni si para niya hindi siya ito kung may nang pa rin kay ko mo namin isang",
    sw: "ya na wa kwa ni katika la za kuwa cha hiyo huo watu baada pia hilo lakini zaidi yake kama hii huyo",
    eo: "la de kaj en estas al kiu por ne estis kun mi ĝi sed pri li oni plej kiuj el",
  },
  Cyrillic: {
    ru: "и в не на что с по он как это все из за от его о для был так к но она же у я мы то также года их только",
    uk: "і в не на що з по він як це від за до та у про його для був також які вона й але через року їх є ще або",
    bg: "на и в за да се от не е с че по са това като към ще при до след които той или има му но беше обаче",
    sr: "је и у на се да за од су са а што као не ће који би или до из није али то само које",
    be: "і ў на не што з па як гэта ад за да для быў яго у але таксама якія ён",
    mk: "на и во да се од за е не со дека како што ќе по го ги беше тоа или",
  },
  Arabic: {
    ar: "في من على أن إلى عن مع هذا التي الذي كان ما بعد لا هذه قال بين كما قد أو ذلك حيث وقال",
    fa: "و در به از که این را با است برای آن می یک تا خود بر هم شده کرد های او نیز بود",
    ur: "کے کی میں ہے سے اور کو کا کہ نے پر یہ ہیں اس بھی ان کر تھا لیے ایک",
  },
  Devanagari: {
    hi: "के में की है से को और का ने पर कि यह भी हैं इस एक लिए नहीं कर था",
    mr: "आहे आणि या मध्ये ते हे तो की व नाही होते ही असे केली केला आहेत",
    ne: "छ र को मा हो ले पनि भएको गरेको यो तथा छन् भने गर्न",
  },
};

/** Scripts that one language (nearly) has to itself. */
export const scriptLanguages: Readonly<Record<string, string>> = {
  Greek: "el",
  Hebrew: "he",
  Hangul: "ko",
  Thai: "th",
  Lao: "lo",
  Khmer: "km",
  Myanmar: "my",
  Georgian: "ka",
  Armenian: "hy",
  Bengali: "bn",
  Tamil: "ta",
  Telugu: "te",
  Kannada: "kn",
  Malayalam: "ml",
  Gujarati: "gu",
  Gurmukhi: "pa",
  Sinhala: "si",
  Ethiopic: "am",
};
