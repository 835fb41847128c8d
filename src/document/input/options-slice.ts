/** What `docker buildx build`, or hadolint, would be given beside the Dockerfile. */
export interface OptionsSlice {
  /** A stage's name, "" for the default. */
  readonly target: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** `os/arch[/variant]`, "" for the default `linux/amd64`. */
  readonly platform: string;
  /** A `.hadolint.yaml`, as the page writes it in its one short form; "" for none. */
  readonly hadolint: string;
}

export const initialOptions: OptionsSlice = { target: "", buildArgs: {}, platform: "", hadolint: "" };
