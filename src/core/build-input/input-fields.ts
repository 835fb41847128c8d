import { isObject } from "../text/json-value.ts";
import type { BuildInput, BuildOptions } from "./build-input.ts";
import { lookUp } from "../text/look-up.ts";
import {
  canonicalProject,
  isProjectInput,
  mainDockerfile,
  type ProjectInput,
  withDockerfile,
} from "./project-input.ts";

/** How one option is read from outside, and in which one form it is written. */
interface InputField<Value> {
  readonly isValid: (value: unknown) => value is Value;
  /** The one form of a value; undefined for the default. */
  readonly canonical: (value: Value) => Value | undefined;
}

const DEFAULT_PLATFORM = "linux/amd64";

const TEXT: InputField<string> = { isValid: isText, canonical: (text) => text || undefined };

const TEXTS_BY_NAME: InputField<Readonly<Record<string, string>>> = {
  isValid: isTextRecord,
  canonical: (texts) => (Object.keys(texts).length === 0 ? undefined : sortedByName(texts)),
};

/** A text that has a default other than "". */
function textWithDefault(byDefault: string): InputField<string> {
  return { isValid: isText, canonical: (text) => (text === byDefault ? undefined : text || undefined) };
}

const PROJECT: InputField<ProjectInput> = { isValid: isProjectInput, canonical: canonicalProject };

type InputFields = { readonly [Key in keyof Required<BuildOptions>]: InputField<Required<BuildOptions>[Key]> };

/** Every option, in the order in which links and exports write them. */
const FIELDS: InputFields = {
  dockerignore: TEXT,
  target: TEXT,
  buildArgs: TEXTS_BY_NAME,
  // its default is the build platform: see `canonicalOptions`
  platform: TEXT,
  buildPlatform: textWithDefault(DEFAULT_PLATFORM),
  buildContexts: TEXTS_BY_NAME,
  project: PROJECT,
};

/** What was read: the options of the right type, and the names of those that are not. */
export interface ReadInput {
  readonly input: BuildInput;
  readonly wrong: readonly string[];
}

/** Decodes an input from JSON of a link or a file; null when it has no Dockerfile. Unknown keys are ignored. */
export function readBuildInput(json: unknown): ReadInput | null {
  if (!isObject(json) || !isText(json["dockerfile"])) return null;
  const { dockerfile } = json;
  const given = Object.keys(FIELDS).filter((key) => lookUp(json, key) !== undefined);
  const isRight = (key: string): boolean => FIELDS[key as keyof InputFields].isValid(lookUp(json, key));
  const options: BuildOptions = Object.fromEntries(given.filter(isRight).map((key) => [key, lookUp(json, key)]));
  const project = options.project && withDockerfile(canonicalProject(options.project), dockerfile);
  return {
    input: { dockerfile, ...options, ...(project && { project }) },
    wrong: given.filter((key) => !isRight(key)),
  };
}

/** The one form of an input: its keys in order, defaults left out, names sorted. Ignores what is not a part of it. */
export function canonicalInput(input: BuildInput): BuildInput {
  const { project } = input;
  // whichever file is open, the input is the same
  const dockerfile = project === undefined ? input.dockerfile : mainDockerfile(project);
  return { dockerfile, ...canonicalOptions(input) };
}

/** Whether two inputs make the same build. */
export function isSameInput(one: BuildInput, other: BuildInput): boolean {
  if (one === other) return true;
  return keyOf(one) === keyOf(other) && (one.project !== undefined || one.dockerfile === other.dockerfile);
}

/** Whether two inputs differ in nothing but their texts: the Dockerfile, the `.dockerignore`, the files of a project. */
export function hasSameOptions(one: BuildInput, other: BuildInput): boolean {
  return one === other || keyOf(withoutTexts(one)) === keyOf(withoutTexts(other));
}

function withoutTexts(input: BuildInput): BuildOptions {
  const { project, ...options } = input;
  return { ...options, dockerignore: "", ...(project && { project: { ...project, files: {} } }) };
}

function keyOf(options: BuildOptions): string {
  return JSON.stringify(canonicalOptions(options));
}

function canonicalOptions(options: BuildOptions): BuildOptions {
  const { platform, buildPlatform } = options;
  const isDefault = platform === (buildPlatform || DEFAULT_PLATFORM);
  const entries = Object.entries(FIELDS).map(([key, { canonical }]) => {
    const value = isDefault && key === "platform" ? undefined : options[key as keyof BuildOptions];
    return [key, value === undefined ? undefined : (canonical as (value: unknown) => unknown)(value)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function sortedByName(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every(isText);
}
