import { render } from "preact";
import { direction, language, t } from "#browser/i18n.ts";
import { readKeys } from "#browser/keys.ts";
import { readSettings } from "#browser/settings.ts";
import "#ui/theme.css";
import "#ui/digest.css";
import "#ui/look.css";
import "#ui/settings.css";
import "./options.css";
import { Options } from "./Options.tsx";

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = t("options_title");

Promise.all([readSettings(), readKeys()]).then(([settings, keys]) =>
  render(<Options initial={settings} keys={keys} />, document.body),
);
