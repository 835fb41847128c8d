import { setPlatform } from "#document/input/edit.ts";
import { selectPlatform } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Select } from "#ui/select.tsx";
import { platformOptions, platformValue } from "./platforms.ts";
import { inputMessages } from "#i18n/en/inputs.ts";

/** Chooses the platform to build for. */
export function PlatformControl() {
  const platform = useStore(selectPlatform);
  return (
    <Select
      label={inputMessages().platform}
      icon="platform"
      value={platformValue(platform)}
      options={platformOptions(platform)}
      hasMonoText
      onChoose={setPlatform}
    />
  );
}
