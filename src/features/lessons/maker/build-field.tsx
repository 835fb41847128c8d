import { useState } from "react";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { COURSE_LIMITS } from "#document/lessons/maker-draft.ts";
import { useStore } from "#document/store.ts";
import { selectLanguage } from "#document/selectors.ts";
import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { Button } from "#ui/button.tsx";
import styles from "./maker.module.css";
import { publicBuild } from "./public-build.ts";

interface BuildFieldProps {
  readonly label: string;
  readonly about: string;
  readonly build: BuildInput;
  readonly onChange: (build: BuildInput) => void;
}

/** A Dockerfile with its options, which come from the page with the open file. */
export function BuildField({ label, about, build, onChange }: BuildFieldProps) {
  const words = makerMessages();
  const open = useStore((state) => state.input);
  const language = useStore(selectLanguage);
  const isProject = open.project !== undefined;
  const names = optionNames(build);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const list = new Intl.ListFormat(language);
  const take = (): void => {
    const taken = publicBuild(open);
    setLeftOut(taken.leftOut);
    onChange(taken.build);
  };
  return (
    <div className={styles.build}>
      <div className={styles.row}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        <Button tone="quiet" icon="file-code" disabled={isProject || open.dockerfile.trim() === ""} onClick={take}>
          {words.takeOpen}
        </Button>
      </div>
      <textarea
        className={styles.code}
        aria-label={label}
        rows={12}
        value={build.dockerfile}
        maxLength={COURSE_LIMITS.dockerfile}
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => onChange({ ...build, dockerfile: event.target.value })}
      />
      <p className={styles.about}>
        {about}
        {names.length > 0 && ` ${words.options(list.format(names))}`}
      </p>
      {leftOut.length > 0 && <output className={styles.about}>{words.secretsLeftOut(list.format(leftOut))}</output>}
    </div>
  );
}

function optionNames({ target, dockerignore, buildArgs, platform, buildContexts }: BuildInput): readonly string[] {
  const words = makerMessages();
  return [
    ...(target === undefined ? [] : [words.target(target)]),
    ...(dockerignore === undefined ? [] : [words.dockerignore]),
    ...(buildArgs === undefined ? [] : [words.buildArgs]),
    ...(platform === undefined ? [] : [words.platform(platform)]),
    ...(buildContexts === undefined ? [] : [words.contexts]),
  ];
}
