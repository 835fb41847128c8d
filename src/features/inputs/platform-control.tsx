import { setBuildPlatform, setPlatform } from "#document/input/edit.ts";
import { selectBuildPlatform, selectPlatform } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Menu, MenuCheck, MenuChoice, MenuHeading, MenuSeparator } from "#ui/menu/menu.tsx";
import { Select } from "#ui/select.tsx";
import { tooltip } from "#ui/tooltip.ts";
import {
  BUILD_PLATFORMS,
  buildPlatformOf,
  chosenPlatforms,
  platformOptions,
  platformValue,
  togglePlatform,
  USUAL_PLATFORMS,
} from "./platforms.ts";
import { selectDefinedPlatforms } from "./defined-platforms.ts";
import { inputMessages } from "#i18n/en/inputs.ts";
import styles from "./platform-control.module.css";

/** Chooses the platforms to build for, one or several, and the machine that builds. */
export function PlatformControl() {
  const platform = useStore(selectPlatform);
  const buildPlatform = useStore(selectBuildPlatform);
  const words = inputMessages();
  const defined = useStore(selectDefinedPlatforms);
  const isDefined = defined !== null;
  const definedLabel = defined === "" ? words.platformsOfTargets : defined;
  const chosen =
    isDefined && platform === "" ? ((defined || null)?.split(", ") ?? []) : chosenPlatforms(platform, buildPlatform);
  const machine = buildPlatformOf(buildPlatform);
  const machines = BUILD_PLATFORMS.includes(machine) ? BUILD_PLATFORMS : [...BUILD_PLATFORMS, machine];
  return (
    <div className={styles.platforms}>
      <Select
        label={words.platform}
        icon="platform"
        value={isDefined ? platform : platformValue(platform, buildPlatform)}
        options={platformOptions(platform, buildPlatform, definedLabel)}
        hasMonoText
        onChoose={setPlatform}
      />
      <Menu
        align="start"
        trigger={
          <Button
            tone="quiet"
            icon="plus"
            className={styles.more}
            aria-label={words.morePlatforms}
            {...tooltip(words.morePlatforms)}
          />
        }
      >
        <MenuHeading>{words.buildFor}</MenuHeading>
        {[...new Set([...USUAL_PLATFORMS, ...chosen])].map((one) => (
          <MenuCheck
            key={one}
            label={one}
            isChecked={chosen.includes(one)}
            onToggle={() => setPlatform(togglePlatform(chosen, one, buildPlatform, isDefined))}
          />
        ))}
        <MenuSeparator />
        <MenuChoice
          label={words.buildMachine}
          value={machine}
          choices={machines.map((one) => ({ value: one, label: one }))}
          onChoose={(one) => setBuildPlatform(one === BUILD_PLATFORMS[0] ? "" : one)}
        />
      </Menu>
    </div>
  );
}
