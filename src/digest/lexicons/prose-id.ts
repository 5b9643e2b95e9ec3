import type { Prose } from "./prose.ts";

export const id: Prose = {
  stops:
    "yang dan di dengan untuk dari pada ini itu dalam tidak ke akan adalah oleh juga sebagai telah atau bahwa ada mereka lebih saya karena bisa kami kita dia ia anda para sudah belum masih hanya saat ketika setelah sebelum antara seperti dapat harus maka namun tetapi tapi jika bila agar sangat lagi serta hingga sampai tersebut kata ujar secara bagi atas",
  abbreviations: {
    always: "dr prof ir drs hj h st rm mr pt cv jl tgl",
    number: "no hal pasal rp",
    maybe: "dll dsb dst tbk",
  },
  leaning: [
    "ia|dia|mereka|ini|itu|beliau|hal (?:ini|itu|tersebut)|keduanya|begitu|demikian|di sana|di situ",
    "tetapi|tapi|namun|dan|atau|sehingga|oleh karena itu|karena itu|maka|jadi|juga|selain itu|lagi pula|sementara itu|akan tetapi|meski(?:pun)? (?:demikian|begitu)|walaupun demikian|sebaliknya|di sisi lain|misalnya|contohnya|kemudian|lalu|setelah itu|sebelumnya|sejak itu|akibatnya|bahkan|padahal|sebab|menurut(?:nya)?(?= (?:dia|mereka|ia)|,)|(?:menurut|bagi|dengan|untuk|kepada|dari) (?:dia|mereka|beliau|hal (?:itu|ini|tersebut)|itu)",
  ],
  standing: ["ini (?:adalah )?(?:kali|pertama)"],
  furniture: ["baca juga|foto:|sumber:|berlangganan|buletin|\\bcookies?\\b|klik di sini"],
  telling: ["singkatnya|kesimpulannya|yang terpenting|penelitian (?:ini )?menunjukkan|studi menunjukkan"],
  persons: "saya aku kami kita anda kamu kalian",
};
