/** English names data: words that tell what a name is the name of. Separated by blanks, lower case. */
export const namesEn = {
  /** Words that begin sentences and headings and are no names, whatever their case. */
  never: `the a an this that these those he she it they we i you his her its their our my your in on at by for from with without after
before as but and or if when while where what who why how there here not no yes so then also although though because since until under over
during despite last next now today yesterday tomorrow tonight once both either neither some many most few all each every another other more
less such only even just still however meanwhile according asked speaking earlier later two three four five six seven eight nine ten one
us them him me is are was were be been do does did has have had will would can could should may might must let please read image photo
video source click share follow to of into about against between through across near inside outside around above below behind
beyond out up down off again further very too much any own same than nor both whether which whose whom
instead perhaps maybe indeed rather quite almost nearly within along toward towards upon per via yet ever never always often sometimes
monday tuesday wednesday thursday friday saturday sunday february march july september october november december
am pm it id ok ad bc et
hi hello thanks thank dear oh well ok yeah sure previous related`,
  /** Common nouns that are written with a capital now and then: no name when they stand alone. */
  common: `ptsd adhd sars mers covid covid-19 ebola cpu gpu ram lan wan http https html css api sdk os sql xml json bluetooth pdf ssd hdd ghz mhz mb gb kb gmt est edt pst bst ceo cfo coo tv dna gps pc pcs ai dvd
cd usb hiv aids ufo vip faq url wifi sos rip lgbt phd mom dad mum day match park north south east west match stage woman man men women call lead case life no.1
mr mrs ms dr sir madam lord lady internet web government state states president church parliament coast guard general editor university company companies
christmas easter ramadan halloween thanksgiving god bible islam christianity english french spanish german american british chinese russian
page part chapter section figure table step contents references history edit breaking exclusive watch listen update updated
advertisement sign subscribe newsletter copyright rights reserved getty images afp file reuters/file ap/file`,
  /** Names of nothing when they stand alone, parts of names when they do not: "Lei Jun". */
  months: `mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec may april june august january`,
  /** Before a name, never part of it and no role either. */
  honorifics: `mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister brother hon madam mx`,
  /** Before a person's name, capitalised: "President", "Chief Executive". */
  titles: `president minister chief executive officer secretary senator sen congressman congresswoman congressperson
representative rep governor gov mayor judge justice chancellor chairman chairwoman chairperson chair director head king queen prince princess
pope cardinal archbishop bishop emperor sheikh ayatollah imam rabbi general gen colonel col major maj captain capt lieutenant lt sergeant sgt brigadier brig adm cmdr cpl supt
admiral commander corporal private detective inspector superintendent constable sheriff marshal attorney ambassador commissioner councillor
councilman premier speaker founder co-founder cofounder ceo cfo cto coo editor coach manager striker midfielder goalkeeper
baroness baron duke duchess earl count countess
analyst spokesman spokeswoman spokesperson agent author mp mep msp det principal actor actress singer`,
  /** Parts of a title that name nobody by themselves: "Prime Minister", "Foreign Secretary". */
  titleParts: `vice prime deputy foreign finance interior defense defence home former acting interim lead first senior junior assistant managing general
executive chief national attorney state`,
  /** What a possessive joins to one name: "Alzheimer's Society". */
  possessed: `group society hospital college club school church union association foundation university cathedral park square cross court palace hall day`,
  /** A noun for a person, before or after a name. */
  roles: `supermodel policeman policewoman patrolman trooper fisherman fireman seaman crewman gunman salesman cameraman barrister midwife treasurer envoy
accountant activist actor actress adviser advisor agent aide ambassador analyst anchor anthropologist archaeologist archbishop architect
artist assistant astronaut astronomer athlete attorney author banker baron billionaire biographer biologist bishop blogger boss boxer boyfriend
broadcaster broker brother builder businessman businesswoman campaigner candidate captain cardinal carpenter cartoonist celebrity ceo
chair chairman chairperson chairwoman champion chancellor chef chemist chief choreographer cleric climatologist coach co-author co-founder co-director
cofounder colleague columnist comedian commander commentator commissioner composer conductor congressman congresswoman constable consultant
contractor coordinator correspondent councillor counsel counselor couple creator critic curator cyclist dancer daughter dealer dean defector defender delegate
deputy designer detective developer dictator diplomat director doctor driver ecologist economist editor editor-in-chief educator employee engineer entrepreneur
epidemiologist ex-husband ex-wife executive expert explorer farmer father fiancé fiancee filmmaker fighter financier firefighter footballer
forecaster forward founder friend geologist geneticist girlfriend goalkeeper golfer governor graduate grandfather grandmother guard guitarist gunman
head historian host husband immunologist inspector inventor investigator investor journalist judge jurist king lawmaker lawyer leader lecturer
legend legislator librarian lieutenant linguist magistrate magnate manager marshal mathematician mayor mediator member meteorologist midfielder minister
model mogul monarch mother mp musician naturalist navigator nephew neurologist neuroscientist niece nominee novelist nurse nutritionist officer official
oncologist operator organiser organizer owner painter paramedic parliamentarian partner pastor patient philosopher photographer physician physicist
pianist pilot pioneer pitcher planner player playwright poet politician pope premier presenter president priest prime prince princess principal
producer professor programmer prosecutor psychiatrist psychologist publicist publisher quarterback queen rapper reporter representative researcher
resident scholar scientist screenwriter sculptor secretary senator sergeant sheriff singer sister skipper sociologist soldier solicitor son songwriter
speaker specialist spokesman spokesperson spokeswoman spouse star statistician strategist striker student suffragette superintendent supervisor
surgeon suspect swimmer teacher technician teenager tennis terrorist theologian trader trainer treasurer trustee tutor tycoon undersecretary veteran vet vice-chairman
vice-president viceroy victim violinist virologist voice voices volunteer warden widow wife winner witness worker writer zoologist`,
  /** Of these, the ones that also stand before companies: "developer Mojang". */
  makers: `developer maker manufacturer publisher retailer operator giant company firm group startup start-up agency chain carmaker automaker
owner broadcaster builder producer supplier partner lender bank brand airline newspaper magazine journal station insurer lab studio label website site outlet channel network studio club team party
charity nonprofit union organisation organization think-tank watchdog regulator distributor creator provider platform service site`,
  /** Words of organisations' names; at their end or as their head ("University of …"). */
  orgs: `academy administration affairs agency airlines airways alliance army assembly associates association athletic authority bank banks board broadcasting bureau capital center
centre chamber channel clinic club coalition college commission committee communications company confederation congress consortium cooperative corps council court
courts department electric electronics embassy energy enterprises entertainment exchange express faculty federation financial fire force forces forum foundation front fund
games group guard guards guild hospital house industries initiative institute institution insurance interactive international journal laboratories laboratory
labs league legion library magazine media medicine ministry mission monitor motors movement museum nations navy network networks news newspaper office
observatory orchestra organisation organization parliament partners partnership party patrol pharmaceuticals pictures police post press probation productions
program programme project publishers publishing lines steel bros brothers radio railway railways records registry research reserve retail review school schools securities senate service services
society software resources division regiment brigade battalion solutions state studio studios supreme syndicate systems team technologies technology telecom television theatre theater times
tribune trust union united university ventures wanderers rovers hotspur workers`,
  /** Words of places' names, at their end. */
  places: `airport avenue bay beach boulevard bridge canyon cape cathedral city coast county creek desert district falls field forest garden gardens glacier gulf
harbor harbour heights hill hills island islands isle isles junction lake lane mountain mountains mount ocean palace park peninsula plateau plaza port prison
province region reef republic river road sea square stadium station street strait territory tower town township valley velodrome velopark village
volcano wood woods zoo kingdom east west north south`,
  /** Words of what is neither: prizes, events, laws, products. */
  others: `act election award awards bill bowl championship championships constitution cup day edition festival games grand marathon medal olympics open oscar oscars
pact prix prize treaty tournament tour trophy war week year years amendment agreement accord album series season windows disease syndrome virus
operation protocol album book bible code law plan pro plus max mini model`,
  /** Nouns that say what a name beside them is of: a product, a work, a sickness. */
  things: `app software browser plugin plug-in code file library framework language format version console phone smartphone tablet laptop computer processor chip
engine tool feature film movie sitcom drama musical opera song single novel book trilogy memoir game franchise sequel series show episode disease virus syndrome disorder
drug vaccine painkiller medicine standard protocol technology satellite rocket spacecraft probe telescope sedan suv crossover missile helicopter jet aircraft ship tanker ferry
flight hurricane typhoon storm algorithm model dataset operating-system extension edition`,
  /** People of a country; before names they are part of a role. */
  demonyms: `afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian
bosnian brazilian briton british bulgarian burmese cambodian cameroonian canadian catholic chilean chinese christian colombian conservative croatian cuban cypriot czech
danish dane democrat democratic dutch dutchman ecuadorian egyptian english englishman englishwoman estonian ethiopian european filipino finn finnish french frenchman frenchwoman
georgian german ghanaian greek guatemalan haitian hindu honduran hungarian icelandic indian indonesian iranian iraqi irish irishman islamic islamist israeli italian jamaican japanese jew jewish jordanian
kazakh kenyan korean kurdish kuwaiti labour laotian latin latvian lebanese liberal libyan lithuanian malaysian maltese mexican moldovan mongolian moroccan muslim
nepalese nigerian norwegian pakistani philippine philippines-based roman palestinian paraguayan peruvian pole polish portuguese protestant qatari republican romanian russian rwandan saudi australians canadians filipinos europeans americans christians muslims jews israelis palestinians russians germans italians egyptians syrians indians iraqis iranians kenyans nigerians africans asians mexicans brazilians republicans democrats aussie scot scottish senegalese
serb serbian shia shiite singaporean slovak slovenian somali south spaniard spanish sri sudanese sunni swede swedish swiss syrian taiwanese tanzanian thai tory tunisian turk turkish
ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman western yemeni zambian zimbabwean californian texan londoner parisian`,
  /** Places that Intl.DisplayNames does not say. */
  gazetteer: `africa|america|antarctica|arctic|asia|europe|middle east|latin america|north america|south america|central america|eastern europe|western europe|scandinavia|balkans|caucasus|siberia|crimea|donbas|gaza|gaza strip|west bank|kashmir|kurdistan|catalonia|tibet|xinjiang|bavaria|tuscany|sicily|normandy|
us|u.s.|usa|uk|u.k.|uae|britain|great britain|england|scotland|wales|northern ireland|united states of america|soviet union|north korea|south korea|ivory coast|burma|turkey|hong kong|macau|czech republic|holland|vatican|palestine|congo|
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|
ontario|quebec|british columbia|alberta|manitoba|nova scotia|new south wales|queensland|tasmania|western australia|south australia|
new york city|manhattan|brooklyn|queens|bronx|harlem|los angeles|hollywood|silicon valley|chicago|houston|philadelphia|phoenix|san antonio|san diego|dallas|san jose|austin|san francisco|seattle|denver|boston|detroit|nashville|memphis|portland|las vegas|baltimore|milwaukee|albuquerque|sacramento|atlanta|miami|wichita|tulsa|oklahoma city|omaha|el paso|fort worth|charlotte|columbus|indianapolis|jacksonville|kansas city|louisville|buffalo|rochester|albany|syracuse|newark|hartford|providence|richmond|norfolk|raleigh|charleston|savannah|birmingham|montgomery|selma|jackson|little rock|tucson|mesa|reno|boise|anchorage|spokane|tacoma|fresno|bakersfield|long beach|anaheim|malibu|beverly hills|palo alto|cupertino|mountain view|menlo park|redmond|berkeley|des moines|madison|green bay|st. paul|duluth|fargo|cleveland|toledo|dayton|akron|ann arbor|flint|lansing|grand rapids|key west|fort lauderdale|gainesville|tallahassee|pensacola|oakland|minneapolis|cleveland|new orleans|pittsburgh|cincinnati|st. louis|orlando|tampa|baton rouge|lafayette|ferguson|salt lake city|honolulu|
toronto|montreal|vancouver|calgary|edmonton|winnipeg|halifax|quebec city|ottawa|calgary|mexico city|guadalajara|tijuana|havana|san juan|bogota|bogotá|medellin|lima|quito|caracas|santiago|buenos aires|montevideo|brasilia|sao paulo|são paulo|rio de janeiro|rio|la paz|
london|manchester|birmingham|liverpool|leeds|sheffield|bristol|newcastle|glasgow|edinburgh|cardiff|belfast|dublin|oxford|cambridge|brighton|southampton|nottingham|leicester|coventry|york|westminster|whitehall|downing street|heathrow|wembley|wimbledon|cornwall|devon|kent|essex|sussex|surrey|yorkshire|lancashire|norfolk|suffolk|
paris|marseille|lyon|nice|toulouse|bordeaux|calais|strasbourg|brussels|antwerp|amsterdam|rotterdam|the hague|hague|luxembourg|berlin|hamburg|munich|frankfurt|cologne|stuttgart|dresden|leipzig|vienna|salzburg|zurich|geneva|bern|basel|davos|rome|milan|naples|turin|florence|venice|palermo|lampedusa|madrid|barcelona|valencia|seville|bilbao|lisbon|porto|athens|thessaloniki|lesbos|crete|nicosia|istanbul|ankara|izmir|
copenhagen|stockholm|gothenburg|oslo|helsinki|reykjavik|tallinn|riga|vilnius|warsaw|krakow|gdansk|prague|bratislava|budapest|bucharest|sofia|belgrade|zagreb|sarajevo|ljubljana|skopje|tirana|pristina|kyiv|kiev|kharkiv|odesa|odessa|lviv|mariupol|donetsk|luhansk|minsk|chisinau|moscow|st. petersburg|saint petersburg|kazan|vladivostok|tbilisi|yerevan|baku|kremlin|chernobyl|
cairo|alexandria|tripoli|benghazi|tunis|algiers|rabat|casablanca|khartoum|darfur|juba|addis ababa|nairobi|mombasa|kampala|kigali|dar es salaam|mogadishu|lagos|abuja|accra|dakar|bamako|kinshasa|luanda|harare|lusaka|johannesburg|cape town|pretoria|durban|soweto|maputo|zanzibar|
jerusalem|tel aviv|ramallah|beirut|damascus|aleppo|homs|amman|baghdad|mosul|basra|tehran|riyadh|jeddah|mecca|medina|dubai|abu dhabi|doha|sanaa|aden|kabul|kandahar|islamabad|karachi|lahore|peshawar|new delhi|delhi|mumbai|bombay|kolkata|calcutta|chennai|bangalore|bengaluru|hyderabad|kathmandu|dhaka|colombo|
beijing|shanghai|shenzhen|guangzhou|wuhan|chengdu|tianjin|nanjing|taipei|tokyo|osaka|kyoto|hiroshima|nagasaki|fukushima|seoul|busan|pyongyang|hanoi|ho chi minh city|saigon|bangkok|phuket|phnom penh|vientiane|yangon|rangoon|kuala lumpur|jakarta|bali|manila|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|
andhra pradesh|arunachal pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra|odisha|punjab|rajasthan|tamil nadu|telangana|uttar pradesh|uttarakhand|west bengal|jaipur|lucknow|pune|ahmedabad|chandigarh|sindh|balochistan|guangdong|sichuan|hubei|yunnan|henan|fujian|chechnya|dagestan|aberdeen|dundee|derby|sunderland|middlesbrough|wolverhampton|plymouth|portsmouth|bradford|hull|swindon|luton|ipswich|norwich|exeter|bath|galway|limerick|cork|french alps|swiss alps|
mediterranean|mediterranean sea|atlantic|pacific|indian ocean|black sea|red sea|baltic|north sea|persian gulf|himalayas|alps|everest|amazon rainforest|sahara|sahel|great barrier reef|white house|pentagon|capitol hill|wall street|guantanamo bay|mars|moon|earth|colosseum|times square|central park|broadway|stonehenge|eiffel tower|machu picchu|mount everest|buckingham palace|yosemite|yellowstone|grand canyon|sydney opera house|statue of liberty|ground zero|white hart lane|old trafford|anfield|stamford bridge|camp nou|bernabeu|augusta`,
  /** Who tells the news: seldom what the news is about. */
  outlets: `reuters cnn bbc nbc abc cbs fox bloomberg afp itv espn npr politico ap|associated press|press association|the guardian|guardian|new york times|washington post|wall street journal|daily mail|mailonline|sky news|sky sports|fox news|nbc news|abc news|cbs news|bbc news|bbc sport|al jazeera|xinhua|twitter|facebook|instagram|youtube|cnn student news`,
  /** Organisations whose names tell nothing. */
  known: `google apple microsoft amazon facebook meta twitter instagram youtube netflix tesla nvidia intel ibm samsung sony nintendo huawei xiaomi
tencent alibaba baidu toyota honda nissan hyundai kia ford volkswagen bmw audi porsche mercedes renault boeing airbus walmart mcdonald's
starbucks pfizer moderna astrazeneca spacex openai mozilla netscape oracle adobe uber airbnb spotify paypal visa mastercard disney pixar lego ikea
reuters bbc cnn nbc abc cbs fox bloomberg afp itv espn npr politico aljazeera nasa nato fbi cia nsa unesco unicef who imf opec fifa uefa nba nfl nhl mlb
chelsea arsenal tottenham everton juventus psg ajax benfica celtic barcelona fulham swansea qpr lakers celtics knicks bulls yankees mets dodgers cubs patriots cowboys packers steelers
hbo univision mtv mls pga faa ntsb aclu nypd lapd tsa dhs dea atf doj kkk marines forbes guardian germanwings lufthansa ryanair easyjet delta exxon chevron shell bp gm ge at&t verizon t-mobile comcast
ioc eu un u.n. e.u. nhs irs fda epa cdc isis isil hamas hezbollah taliban interpol greenpeace congress senate pentagon kremlin|scotland yard|save the children|doctors without borders|black lives matter|médecins sans frontières|red cross|boko haram|islamic state|al qaeda|al-qaeda|al-shabaab|wall street journal|new york times|washington post|associated press|manchester united|manchester city|real madrid|bayern munich|atletico madrid|inter milan|ac milan|west ham|aston villa|crystal palace|west brom|leicester city|borussia dortmund|paris saint-germain|shakhtar donetsk|new york yankees|rite aid|cracker barrel|delta air lines|houthi|houthis|marvel|dc comics`,
};
