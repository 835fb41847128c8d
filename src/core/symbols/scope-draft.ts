import type { Binding, Scope, VariableDefinition } from "./variable.ts";

/** The variables of a stage while its instructions set them; as the environment of a `StageBuild`. */
export class ScopeDraft {
  /** All there are. */
  readonly visible: Map<string, Binding>;
  /** Those that are in the image, without ARGs. */
  readonly ofImage: Map<string, Binding>;

  constructor(visible: Scope = new Map(), ofImage: Scope = new Map()) {
    this.visible = new Map(visible);
    this.ofImage = new Map(ofImage);
  }

  define(definition: VariableDefinition): void {
    const { name, value, kind } = definition;
    const before = this.visible.get(name);
    // an ARG without a value sets nothing: what an ENV said still holds
    if (value === undefined && before && kind !== "env")
      this.visible.set(name, {
        value: before.value,
        definitions: [...before.definitions.filter(isOfImage), definition],
      });
    else this.visible.set(name, { value, definitions: [definition] });
    if (isOfImage(definition)) this.ofImage.set(name, { value, definitions: [definition] });
  }

  /** What a stage on this one starts with: what the image sets comes last again, over what an ARG of that name said. */
  forChild(): ScopeDraft {
    return new ScopeDraft(new Map([...this.visible, ...this.ofImage]), this.ofImage);
  }
}

function isOfImage({ kind }: VariableDefinition): boolean {
  return kind === "env" || kind === "image";
}
