import { useState } from "react";
import { copyText } from "#document/actions/copy-text.ts";
import { themeChoices } from "#document/actions/theme-choices.ts";
import { embedOfStep, stepAddress, type StepPlace } from "#document/lessons/lesson-step.ts";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { selectAskedTheme } from "#document/view/asked-theme.ts";
import { THEMES } from "#document/view/view-slice.ts";
import { headerMessages } from "#i18n/en/app/header.ts";
import { shareMessages } from "#i18n/en/share.ts";
import { asLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { LengthMeter } from "#ui/length-meter/length-meter.tsx";
import { Select } from "#ui/select.tsx";
import hidden from "#ui/visually-hidden.module.css";
import styles from "./link-pane.module.css";
import { TextToCopy } from "./text-to-copy.tsx";

const FORMATS = ["link", "embed"] as const;

interface StepPaneProps {
  readonly place: StepPlace;
  /** The lesson's. */
  readonly title: string;
}

/** The address of the step of a lesson that is open, as it starts, in the language and the colors that are chosen for it. */
export function StepPane({ place, title }: StepPaneProps) {
  const [format, setFormat] = useState<(typeof FORMATS)[number]>("link");
  const [language, setLanguage] = useState<Language | null>(useStore(selectLanguage));
  const [theme, setTheme] = useState(useStore(selectAskedTheme));
  const { step: words, copy, form } = shareMessages();
  const view = { language, theme };
  const text =
    format === "embed" ? embedOfStep(place, view, title || words.formats.link.label) : stepAddress(place, view);
  const chosen = words.formats[format];
  const languages = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return (
    <div className={styles.pane}>
      <fieldset className={styles.formats}>
        <legend className={hidden.only}>{form}</legend>
        {FORMATS.map((id) => (
          <label key={id} className={styles.format} data-checked={id === format}>
            <input type="radio" name="step-format" checked={id === format} onChange={() => setFormat(id)} />
            {words.formats[id].label}
          </label>
        ))}
      </fieldset>
      <div className={styles.result}>
        <p className={styles.about}>{chosen.about}</p>
        <Select
          label={headerMessages().language}
          icon="languages"
          value={language ?? ""}
          options={[{ value: "", label: words.readersLanguage }, ...languages]}
          onChoose={(value) => setLanguage(asLanguage(value))}
        />
        <Select
          label={words.colors}
          icon="monitor"
          value={theme}
          options={themeChoices()}
          onChoose={(value) => setTheme(THEMES.find((one) => one === value) ?? "system")}
        />
        <TextToCopy label={chosen.label} text={text} />
        <div className={styles.actions}>
          <Button tone="primary" icon="copy" onClick={() => void copyText(text, chosen.label)}>
            {copy}
          </Button>
        </div>
        <LengthMeter length={text.length} isLink />
      </div>
    </div>
  );
}
