import type { Budget } from "../text/budget.ts";
import type { ImageConfigState } from "../resolve/image-state.ts";

/** The part of a stage's build that this changes. */
interface ConfiguredStage {
  config: ImageConfigState;
  argNames: ReadonlySet<string>;
}

/**
 * The parts of a stage's config that grow with its instructions. A stage reads what its base has until it changes a
 * part; from then on it has a copy, and changes that in place. Otherwise a file of 40,000 ENVs would be copied 40,000
 * times.
 */
export class OwnConfig {
  private env: string[] | null = null;
  /** Of the first entry with a name. */
  private places: Map<string, number> | null = null;
  private labels: Map<string, string> | null = null;
  private volumes: Set<string> | null = null;
  private onBuild: string[] | null = null;
  private argNames: Set<string> | null = null;
  private readonly budget: Budget;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Sets a variable. One whose name itself has an equals sign is added each time, as in BuildKit. */
  setVariable(build: ConfiguredStage, name: string, value: string): void {
    const env = this.ownEnv(build);
    const place = name.includes("=") ? undefined : this.places?.get(name);
    const entry = `${name}=${value}`;
    if (place !== undefined) env[place] = entry;
    else this.notePlace(entry, env.push(entry) - 1);
  }

  setLabel(build: ConfiguredStage, name: string, value: string): void {
    if (!this.labels) {
      this.labels = new Map(build.config.labels);
      this.change(build, { labels: this.labels }, this.labels.size);
    }
    this.labels.set(name, value);
  }

  addVolumes(build: ConfiguredStage, paths: readonly string[]): void {
    if (!this.volumes) {
      this.volumes = new Set(build.config.volumes);
      this.change(build, { volumes: this.volumes }, this.volumes.size);
    }
    for (const path of paths) this.volumes.add(path);
  }

  addTrigger(build: ConfiguredStage, expression: string): void {
    if (!this.onBuild) {
      this.onBuild = [...build.config.onBuild];
      this.change(build, { onBuild: this.onBuild }, this.onBuild.length);
    }
    this.onBuild.push(expression);
  }

  addArgName(build: ConfiguredStage, name: string): void {
    if (build.argNames.has(name)) return;
    if (!this.argNames) {
      this.argNames = new Set(build.argNames);
      build.argNames = this.argNames;
      this.budget.spend("entries", this.argNames.size);
    }
    this.argNames.add(name);
  }

  private ownEnv(build: ConfiguredStage): string[] {
    if (this.env) return this.env;
    const env = [...build.config.env];
    this.env = env;
    for (const [place, entry] of env.entries()) this.notePlace(entry, place);
    this.change(build, { env }, env.length);
    return env;
  }

  private notePlace(entry: string, place: number): void {
    const name = entry.slice(0, entry.indexOf("="));
    this.places ??= new Map();
    if (!this.places.has(name)) this.places.set(name, place);
  }

  private change(build: ConfiguredStage, part: Partial<ConfiguredStage["config"]>, copied: number): void {
    build.config = { ...build.config, ...part };
    this.budget.spend("entries", copied);
  }
}
