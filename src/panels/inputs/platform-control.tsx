import { setPlatform } from "#state/edit.ts";
import { selectPlatform } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Select } from "#ui/select.tsx";
import { platformOptions, platformValue } from "#views/platforms.ts";
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
