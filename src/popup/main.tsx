import { render } from "preact";
import { direction, language, t } from "#browser/i18n.ts";
import "#ui/theme.css";
import "#ui/digest.css";
import "./popup.css";
import { Popup } from "./Popup.tsx";
import { read } from "./reading.ts";

read((state, again) => render(<Popup state={state} again={again} />, document.body));

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t("brand");

addEventListener("keydown", ({ key }) => {
  if (key === "Escape") window.close();
});
