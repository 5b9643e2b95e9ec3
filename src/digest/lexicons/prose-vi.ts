import type { Prose } from "./prose.ts";

export const vi: Prose = {
  stops:
    "và của là có các được cho trong một không với đã những người khi này để từ đến về cũng như ông bà ra sẽ tại năm vào thì mà bị do nên hay hoặc nhưng còn lại rất nhiều hơn chỉ theo sau trước trên dưới đó đây ở họ tôi chúng ta nếu vì bởi qua đang vẫn rằng",
  abbreviations: { always: "ts pgs gs ths tp th.s bs", number: "số tr điều", maybe: "v.v tcn scn" },
  leaning: [
    "(?:ông|bà)(?: ấy| ta)?(?= (?:nói|cho|cũng|đã|là|sẽ|từng|có|được|bị))|anh (?:ấy|ta)|cô (?:ấy|ta)|họ|nó|chúng(?! tôi| ta)|(?:điều|việc) (?:này|đó)|đây|đó|cả hai|hai bên",
    "(?:theo|với|cho|bởi|vì|nhờ|trong số) (?:ông ấy|bà ấy|anh ấy|anh ta|cô ấy|cô ta|họ|nó|đó|điều (?:này|đó))(?! (?:hàng|tên))",
    "nhưng|và|hoặc|hay|tuy nhiên|tuy vậy|do đó|vì vậy|vì thế|bởi vậy|ngoài ra|hơn nữa|mặt khác|trong khi đó|sau đó|trước đó|kể từ đó|ví dụ|chẳng hạn|thay vào đó|đồng thời|bên cạnh đó|kết quả là|thế nhưng|cũng|rồi|vì",
  ],
  standing: ["đây là (?:lần|năm)"],
  furniture: ["xem thêm|đọc thêm|ảnh:|nguồn:|đăng ký nhận|bản tin|cookie"],
  telling: ["tóm lại|quan trọng nhất|nghiên cứu (?:cho thấy|chỉ ra)"],
  persons: "tôi chúng mình bạn ta",
};
