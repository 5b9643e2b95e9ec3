import type { Prose } from "./prose.ts";

export const pl: Prose = {
  stops:
    "a aby ale ani aż bardzo bez bo być był była było były będzie by co czy dla do gdy go i ich ile im inne iż ja jak jako je jego jej jest jeszcze już każdy kiedy kto która które który których lub ma mają mnie może można na nad nam nas nie niż o od on ona one oni oraz po pod przed przez przy się są ta tak także tam te tego tej ten to tu tylko tym u w we więc wszystko z za ze że został została",
  abbreviations: {
    always: "dr prof mgr inż hab ks św płk gen ppłk kpt por tzn tj np m.in ok ul al pl tel red zob wg",
    number: "nr s str poz ust art godz",
    maybe: "br ub itd itp in etc sp z.o.o r w",
  },
  leaning: [
    "on|ona|ono|oni|one|jego|jej|ich|jemu|mu|to|ten|ta|te|ci|tego|tej|tym|tych|temu|taki|taka|takie|oboje|obaj|obie",
    "(?:według|zdaniem|dla|z|ze|od|do|na|w|we|o|po|przez|przed|przy|bez|za|nad|pod|wśród|dzięki|obok|poza) (?:nich|niego|niej|nim|nimi|nią|nie|tego|tej|tym|tych)(?! (?:roku|tygodniu|tygodnia|miesiącu|miesiąca|dnia|lat)(?!\\p{L}))",
    "po pierwsze|po drugie|przede wszystkim(?=,)|ale|i|lub|albo|więc|jednak|zatem|dlatego|jednakże|natomiast|także|również|też|ponadto|poza tym|co więcej|mimo to|tymczasem|następnie|potem|później|wtedy|wówczas|tam|stąd|zresztą|bowiem|otóż|w ten sposób|w związku z tym|z kolei|z drugiej strony|na przykład|w rezultacie|od tego czasu|jak (?:dodał|dodała|podkreślił|podkreśliła)",
  ],
  standing: [
    "to (?:nie )?(?:jasne|możliwe|właśnie)|(?:w )?(?:tym|ten) (?:roku|rok|tygodniu|tydzień|miesiącu|miesiąc)",
  ],
  furniture: [
    "^oto |fot\\.|zdjęcie:|źródło:|newsletter|\\bcookies?\\b|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|zapisz się",
  ],
  telling: ["podsumowując|w skrócie|przede wszystkim|badanie (?:pokazuje|wykazało)|pokazujemy|proponujemy"],
  persons: "ja my mój moja moje nasz nasza nasze nas nam mnie ty wasz twój",
};
