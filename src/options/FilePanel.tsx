import { t } from "#browser/i18n.ts";

type Props = { reset: () => void; save: () => void; open: (file: File) => void };

/** All settings at once: as they were at first, into a file, out of a file. */
export const FilePanel = ({ reset, save, open }: Props) => (
  <div class="actions">
    <button type="button" data-action="reset-all" onClick={reset}>
      {t("reset_all")}
    </button>
    <button type="button" data-action="export" onClick={save}>
      {t("export_settings")}
    </button>
    <label class="button">
      <input
        type="file"
        accept=".json,application/json"
        data-action="import"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) open(file);
          // The same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
      {t("import_settings")}
    </label>
  </div>
);
