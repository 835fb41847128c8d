import type { Analysis } from "../analysis.ts";
import { InstructionFacts } from "../source/instruction-facts.ts";
import { DEFAULT_CLIENT, readClientOptions } from "../resolve/client-options.ts";
import { defaultArgs, toBuildArgs, type BuildArgs } from "../resolve/build-args.ts";
import { imageRef } from "../resolve/stage.ts";
import { UNIX_PATH } from "../resolve/image-state.ts";
import type { KnownImage } from "../images/known-image.ts";
import type { Instruction } from "../parse/syntax.ts";
import { readDefinitions, type WrittenDefinition } from "./read-definitions.ts";
import { readMentions } from "./read-mentions.ts";
import { ScopeDraft } from "./scope-draft.ts";
import type { Binding, HiddenText, Scope, VariableDefinition, VariableTable, VariableUse } from "./variable.ts";
import { Budget } from "../text/budget.ts";

/** Finds every variable of a text, what sets it and what reads it, with its values in the build that is looked at. */
export function variableTable(analysis: Analysis): VariableTable {
  const known = tables.get(analysis);
  if (known) return known;
  const table = new TableBuilder(analysis).build();
  tables.set(analysis, table);
  return table;
}

const tables = new WeakMap<Analysis, VariableTable>();

/** The variables in front of `offset` in a stage; -1 asks for those before the first FROM. */
export function scopeAt(table: VariableTable, stage: number, offset: number): Scope {
  if (stage < 0) return table.globals;
  const scope = new ScopeDraft(table.starts[stage]);
  for (const definition of table.definitions) {
    if (definition.stage === stage && (definition.range?.end ?? offset) < offset) scope.define(definition);
  }
  return scope.visible;
}

class TableBuilder {
  private readonly definitions: VariableDefinition[] = [];
  private readonly uses: VariableUse[] = [];
  private readonly hidden: HiddenText[] = [];
  private readonly starts: Scope[] = [];
  private readonly ends: ScopeDraft[] = [];
  /** What the triggers of each stage set in the stages built on it. */
  private readonly triggers: VariableDefinition[][] = [];
  private readonly analysis: Analysis;
  private readonly buildArgs: BuildArgs;
  private readonly budget = new Budget();
  private readonly globals: ScopeDraft;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.buildArgs = toBuildArgs(analysis.options.buildArgs);
    this.globals = new ScopeDraft();
  }

  build(): VariableTable {
    const { parsed, stages, baseImages } = this.analysis;
    for (const definition of this.predefined()) this.globals.define(definition);
    for (const { instruction } of parsed.metaArgs) this.carryOut(this.wrap(instruction, -1), this.globals);
    for (const [index, stage] of parsed.stages.entries()) {
      this.readUses(this.wrap(stage.from.instruction, index), this.globals.visible, this.globals.visible);
      const { base = null, platform = "" } = stages[index] ?? {};
      const scope =
        base?.kind === "stage"
          ? this.startOnStage(base.index)
          : startOnImage(platform, base !== null && imageRef(base) !== "" ? baseImages[index] : undefined);
      this.starts.push(new Map(scope.visible));
      const ofTriggers = new ScopeDraft();
      this.triggers[index] = [];
      for (const { instruction } of stage.commands) {
        const at = this.wrap(instruction, index);
        if (!at.isTrigger) this.carryOut(at, scope);
        else this.carryOutTrigger(at, scope, ofTriggers);
      }
      this.ends[index] = scope;
    }
    const { definitions, uses, hidden, starts } = this;
    return { definitions, uses, hidden, starts, globals: this.globals.visible };
  }

  private wrap(instruction: Instruction, stage: number): InstructionFacts {
    const { text, file } = this.analysis;
    return new InstructionFacts(text, file.escape, instruction, instruction.child ?? instruction, stage);
  }

  private predefined(): VariableDefinition[] {
    const { options, parsed } = this.analysis;
    const read = readClientOptions(options, this.buildArgs);
    const client = read.ok ? read.value : DEFAULT_CLIENT;
    const stage = options.target || (parsed.stages.at(-1)?.from.name ?? "");
    const environment = defaultArgs(client.buildPlatform, client.platforms[0], this.buildArgs, stage);
    return environment.names().map((name) => ({
      kind: "predefined",
      name,
      range: null,
      stage: -1,
      line: 0,
      value: environment.get(name),
      source: "nothing",
      inherits: null,
    }));
  }

  private startOnStage(base: number): ScopeDraft {
    const scope = this.ends[base]?.forChild() ?? new ScopeDraft();
    for (const definition of this.triggers[base] ?? []) scope.define(definition);
    return scope;
  }

  private carryOut(at: InstructionFacts, scope: ScopeDraft): void {
    this.readUses(at, scope.visible, scope.ofImage);
    for (const definition of this.define(at, scope.visible)) scope.define(definition);
  }

  /** What ONBUILD wraps sees what the stage has set, and what the triggers before it set. */
  private carryOutTrigger(at: InstructionFacts, scope: ScopeDraft, ofTriggers: ScopeDraft): void {
    const visible = new Map([...scope.visible, ...ofTriggers.visible]);
    this.readUses(at, visible, visible);
    for (const definition of this.define(at, visible)) {
      ofTriggers.define(definition);
      this.triggers[at.stage]?.push(definition);
    }
  }

  private define(at: InstructionFacts, scope: Scope): VariableDefinition[] {
    const defined = readDefinitions(at, scope, this.buildArgs, this.budget, (name) =>
      this.globals.visible.get(name)?.definitions.at(-1),
    );
    for (const { definition, hidden } of defined) this.note(at, definition, hidden);
    return defined.map(({ definition }) => definition);
  }

  private note(at: InstructionFacts, definition: VariableDefinition, hidden: WrittenDefinition["hidden"]): void {
    this.definitions.push(definition);
    if (hidden !== "") this.hidden.push({ line: at.lines.first, text: hidden });
  }

  private readUses(at: InstructionFacts, scope: Scope, ofImage: Scope): void {
    const { mentions, hidden, own } = readMentions(at);
    for (const { name, range, whole, modifier, reader } of mentions) {
      const binding = (reader === "container" ? ofImage : scope).get(name) ?? UNSET;
      const { first: line } = at.lines;
      const isOfShell = reader !== "buildkit";
      const isSetByShell = isOfShell && own.has(name);
      this.uses.push({ name, range, whole, modifier, stage: at.stage, line, binding, isOfShell, isSetByShell });
    }
    if (hidden !== "") this.hidden.push({ line: at.lines.first, text: hidden });
  }
}

const UNSET: Binding = { value: undefined, definitions: [] };

/** What the image sets as far as it is known (null for not at all); without knowledge of images, the usual PATH. */
function startOnImage(platform: string, image: KnownImage | null | undefined): ScopeDraft {
  const scope = new ScopeDraft();
  const at = { range: null, stage: -1, line: 0, source: "nothing", inherits: null } as const;
  for (const { name, value } of image?.env ?? [])
    scope.define({ kind: "image", name, value: value ?? undefined, ...at });
  if (platform.startsWith("windows") || scope.visible.has("PATH")) return scope;
  scope.define({ kind: "image", name: "PATH", value: image === null ? undefined : UNIX_PATH, ...at });
  return scope;
}
