/** Signs before or after a number, longest first, with their ISO 4217 code. */
export const signs: [sign: string, code: string][] = [
  ["S$", "SGD"],
  ["A$", "AUD"],
  ["R$", "BRL"],
  ["CN¥", "CNY"],
  ["RMB", "CNY"],
  ["Rs.", "INR"],
  ["Rs", "INR"],
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["￥", "CNY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₫", "VND"],
  ["₱", "PHP"],
  ["฿", "THB"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["₡", "CRC"],
  ["₭", "LAK"],
  ["₲", "PYG"],
  ["₵", "GHS"],
  ["₸", "KZT"],
  ["₾", "GEL"],
  ["₿", "BTC"],
  ["zł", "PLN"],
];

/** What may stand before a dollar sign, with or without a space, in any case: "us $ 150 million". */
export const dollarsOf: [written: string, code: string][] = [
  ["us|u\\.s\\.?|usd", "USD"],
  ["c|ca|cad", "CAD"],
  ["au|aud", "AUD"],
  ["hk|hkd", "HKD"],
  ["nz|nzd", "NZD"],
  ["nt|twd", "TWD"],
  ["sg|sgd", "SGD"],
  ["mx|mex|mxn", "MXN"],
];

/** What the bare dollar sign means where a language names its region. */
export const dollars: Record<string, string> = {
  AU: "AUD",
  CA: "CAD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  MX: "MXN",
};

/** Codes that may stand before or after a number. */
export const codes =
  "USD EUR GBP JPY CNY INR CHF AUD CAD NZD HKD SGD TWD KRW RUB BRL MXN ZAR TRY SEK NOK DKK PLN CZK HUF RON BGN ILS AED SAR QAR KWD EGP NGN KES GHS THB IDR MYR PHP VND PKR BDT LKR UAH KZT ARS CLP COP PEN UYU ISK RMB BTC ETH".split(
    " ",
  );

/** Names after a number (regular expression), and the code, or the name itself where it does not say whose money it is. */
export const names: [name: string, code: string][] = [
  ["(?:us|u\\.s\\.|american|united states) dollars?", "USD"],
  ["(?:hong kong) dollars?", "HKD"],
  ["(?:canadian) dollars?", "CAD"],
  ["(?:australian) dollars?", "AUD"],
  ["(?:new zealand) dollars?", "NZD"],
  ["(?:singapore|singaporean) dollars?", "SGD"],
  ["(?:new taiwan|taiwan|taiwanese) dollars?", "TWD"],
  ["dollars?|bucks?", "USD"],
  ["euros?", "EUR"],
  ["(?:british )?pounds? sterling|british pounds?|sterling|quid", "GBP"],
  ["egyptian pounds?", "EGP"],
  ["(?:chinese )?yuan(?: renminbi)?|renminbi|rmb|kuai", "CNY"],
  ["(?:japanese )?yen", "JPY"],
  ["(?:south korean|korean) won", "KRW"],
  ["pakistani rupees?", "PKR"],
  ["sri lankan rupees?", "LKR"],
  ["indonesian rupiahs?|rupiahs?", "IDR"],
  ["(?:indian )?rupees?", "INR"],
  ["swiss francs?", "CHF"],
  ["french francs?", "FRF"],
  ["belgian francs?", "BEF"],
  ["cfa francs?", "XOF"],
  ["francs?", "francs"],
  ["(?:russian )?rou?bles?", "RUB"],
  ["mexican pesos?", "MXN"],
  ["argentin(?:e|ian) pesos?", "ARS"],
  ["philippine pesos?", "PHP"],
  ["colombian pesos?", "COP"],
  ["chilean pesos?", "CLP"],
  ["pesos?", "pesos"],
  ["(?:brazilian )?(?:reais|real)", "BRL"],
  ["(?:south african )?rands?", "ZAR"],
  ["turkish liras?", "TRY"],
  ["(?:italian )?lire", "ITL"],
  ["liras?", "TRY"],
  ["(?:israeli )?(?:new )?she[kq]els?", "ILS"],
  ["(?:polish )?z[lł]ot(?:y|ys|ych)", "PLN"],
  ["swedish (?:kronor|krona|crowns?)|kronor", "SEK"],
  ["norwegian (?:kroner|krone|crowns?)", "NOK"],
  ["danish (?:kroner|krone|crowns?)", "DKK"],
  ["kroner", "kroner"],
  ["czech (?:koruna|korun|crowns?)|korunas?", "CZK"],
  ["(?:hungarian )?forints?", "HUF"],
  ["(?:thai )?bahts?", "THB"],
  ["(?:vietnamese )?dongs?", "VND"],
  ["(?:malaysian )?ringgits?", "MYR"],
  ["(?:ukrainian )?hryvnias?", "UAH"],
  ["(?:nigerian )?nairas?", "NGN"],
  ["(?:uae |emirati )?dirhams?", "AED"],
  ["(?:saudi )?riyals?", "SAR"],
  ["(?:finnish )?markkas?", "FIM"],
  ["(?:german |deutsche |west german )(?:marks?)|deutschmarks?", "DEM"],
  ["(?:spanish )?pesetas?", "ESP"],
  ["dinars?", "dinars"],
  ["dutch guilders?", "NLG"],
  ["guilders?", "guilders"],
  ["bitcoins?", "BTC"],
  ["元|块|人民币", "CNY"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["inr", "INR"],
  ["cad", "CAD"],
  ["aud", "AUD"],
];

/** Small change after a number: how much of what it is. */
export const change: [name: string, part: number, code: string][] = [
  ["(?:us |u\\.s\\. )?cents?", 0.01, "USD"],
  ["euro cents?", 0.01, "EUR"],
  ["pence|penny|p(?!\\.m)", 0.01, "GBP"],
];

/** In a sentence with one of these, `pounds` are money, not weight. */
export const moneyWords =
  "cost costs price priced prices pay pays paid paying payment worth fee fees fine fined salary wage wages earn earns earned earning spend spends spending spent budget bid sold sell sells sale buy bought loan debt tax profit income sterling pence bank cash compensation ticket tickets raise raised fund funding reward ransom bail";
