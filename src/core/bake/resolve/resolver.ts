import type { Attribute, BodyBlock } from "../body/body.ts";
import { takeContent } from "../body/content.ts";
import {
  type AnyExpression,
  calledFunctionsOfAny,
  evaluateAny,
  rangeOfAny,
  usedVariablesOfAny,
} from "../evaluate/any-expression.ts";
import type { EvaluationScope } from "../evaluate/scope.ts";
import type { BakeFunction } from "../functions/function.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import type { ScopeTraversal } from "../hcl/expression.ts";
import { quote } from "../../text/quote.ts";
import { mapOf, STRING } from "../value/type.ts";
import { mapValue, objectValue, stringValue, type Value } from "../value/value.ts";
import { decodeInto, type Instance, instanceValue, newInstance, schemaOf, setName } from "./block.ts";
import type { FunctionDefinition, BakeVariable } from "./definitions.ts";
import { readMatrix, readName } from "./matrix.ts";
import { diagnosticsProblem, type BakeProblem, bakeProblem, toDiagnostics, undefinedProblem } from "./problem.ts";
import { readSignature, userFunction } from "./user-function.ts";
import { readVariable, type VariableSource } from "./variable.ts";

export interface ResolverInput {
  readonly variables: ReadonlyMap<string, BakeVariable>;
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Variables of buildx itself. */
  readonly builtIn: ReadonlyMap<string, string>;
  /** The text that the command line or the environment gives a variable. */
  readonly lookup: (name: string) => string | undefined;
  readonly root: EvaluationScope;
  /** The variables and functions of `root`. */
  readonly values: Map<string, Value>;
  readonly library: Map<string, BakeFunction>;
}

const BLOCK_TYPES: ReadonlySet<string> = new Set(["group", "target"]);
/** How deep what is needed may need more. */
const MAX_DEPTH = 200;

/** Evaluates variables, functions and blocks by need, each once, and finds those that need themselves. */
export class Resolver {
  readonly #input: ResolverInput;
  readonly #blocks = new Map<string, readonly BodyBlock[]>();
  readonly #instances = new Map<BodyBlock, readonly Instance[]>();
  readonly #values = new Map<string, Map<string, Value>>();
  readonly #askedVariables = new WeakMap<EvaluationScope, Set<string>>();
  readonly #askedFunctions = new WeakMap<EvaluationScope, Set<string>>();
  #depth = 0;
  /** Until blocks are looked at, their types are names like any other. */
  #hasBlocks = false;

  constructor(input: ResolverInput) {
    this.#input = input;
  }

  /** Resolves everything that an expression uses; unknown names are left for its evaluation, unless they are refused here. */
  load = (
    expression: AnyExpression,
    scope: EvaluationScope,
    exclude: ReadonlySet<string> = new Set(),
    allowsUnknown = true,
  ): BakeProblem | undefined => {
    if (this.#depth > MAX_DEPTH) return bakeProblem("definitions use each other too deeply");
    this.#depth++;
    const found = this.#findProblem(expression, scope, exclude, allowsUnknown);
    this.#depth--;
    return found && diagnosticsProblem(toDiagnostics(found, "Invalid expression", rangeOfAny(expression)));
  };

  #findProblem(
    expression: AnyExpression,
    scope: EvaluationScope,
    exclude: ReadonlySet<string>,
    allowsUnknown: boolean,
  ): BakeProblem | undefined {
    const isTolerated = (found: BakeProblem): boolean => allowsUnknown && found.kind === "message" && found.isUndefined;
    for (const name of calledFunctionsOfAny(expression)) {
      const found = this.resolveFunction(name, scope);
      if (found && !isTolerated(found)) return found;
    }
    for (const variable of usedVariablesOfAny(expression)) {
      if (exclude.has(variable.name)) continue;
      const found =
        this.#hasBlocks && BLOCK_TYPES.has(variable.name)
          ? this.#loadBlock(variable)
          : this.resolveVariable(variable.name, scope);
      if (found && !isTolerated(found)) return found;
    }
    return undefined;
  }

  #loadBlock({ name: type, steps }: ScopeTraversal): BakeProblem | undefined {
    const [first, second] = steps;
    if (!first) return bakeProblem(`cannot access ${type} as a variable`);
    if (first.kind !== "attribute") return bakeProblem(`cannot traverse ${type} without attribute`);
    const only = second?.kind === "attribute" ? second.name : undefined;
    for (const block of this.#blocks.get(`${type}.${first.name}`) ?? []) {
      const found = this.resolveBlock(block, only);
      if (found) return found;
    }
    return undefined;
  }

  resolveFunction(name: string, scope: EvaluationScope = this.#input.root): BakeProblem | undefined {
    const { library, functions, root } = this.#input;
    if (library.has(name)) return undefined;
    const definition = functions.get(name);
    if (!definition) return undefinedProblem(`function "${name}"`);
    if (isAskedAgain(this.#askedFunctions, scope, name)) return bakeProblem(`function cycle not allowed for ${name}`);
    const signature = readSignature(definition);
    if (signature.kind !== "signature") return signature;
    const { params, variadic } = signature;
    const own = new Set(variadic === undefined ? params : [...params, variadic]);
    const found = definition.result && this.load(definition.result.expression, root, own, false);
    if (found) return found;
    library.set(name, userFunction(definition, signature, root));
    return undefined;
  }

  resolveVariable(name: string, scope: EvaluationScope = this.#input.root): BakeProblem | undefined {
    const { values, variables, attributes, builtIn, lookup, root } = this.#input;
    if (values.has(name) || scope.variables?.has(name)) return undefined;
    if (isAskedAgain(this.#askedVariables, scope, name)) return bakeProblem(`variable cycle not allowed for ${name}`);
    const text = builtIn.get(name);
    if (text !== undefined) {
      values.set(name, stringValue(text));
      return undefined;
    }
    const definition = variables.get(name);
    const source: VariableSource = { name, definition, attribute: attributes.get(name), variables, builtIn, lookup };
    const outcome = readVariable(source, (expression, diagnostics) => {
      // a global attribute is evaluated where it is first asked for
      const own = source.attribute ? scope : root;
      const found = this.load(expression, own);
      return found ?? { kind: "evaluated", value: evaluateAny(expression, own, diagnostics) };
    });
    if (outcome.kind !== "evaluated") return outcome;
    values.set(name, outcome.value);
    return undefined;
  }

  /** The names of what a block gives: one, or one for each combination of its matrix. */
  resolveNames(block: BodyBlock, validate: (name: string) => string | undefined): readonly string[] | BakeProblem {
    const found = this.#prepare(block);
    if (found) return found;
    const names: string[] = [];
    for (const instance of this.instancesOf(block)) {
      const refusal = validate(instance.name);
      if (refusal !== undefined) return bakeProblem(refusal);
      const name = readName(block, instance.scope, this.load);
      if (typeof name !== "string") return name;
      const second = validate(name);
      if (second !== undefined) return bakeProblem(second);
      names.push(name);
    }
    const repeated = names.find((name, at) => names.indexOf(name) < at);
    if (repeated !== undefined) return bakeProblem(`duplicate name ${quote(repeated)}`);
    for (const [at, instance] of this.instancesOf(block).entries()) setName(instance, names[at] ?? instance.name);
    return names;
  }

  /** What a block that is resolved gives. */
  instancesOf(block: BodyBlock): readonly Instance[] {
    return this.#instances.get(block) ?? [];
  }

  /** Blocks can be asked for by their type and name from here on. */
  setBlocks(blocks: ReadonlyMap<string, readonly BodyBlock[]>): void {
    for (const [key, list] of blocks) this.#blocks.set(key, list);
  }

  /** From here on, `target` and `group` are blocks. */
  startBlocks(): void {
    this.#hasBlocks = true;
  }

  /** Makes the instances of a block, once. */
  #prepare(block: BodyBlock): BakeProblem | undefined {
    const { values, root } = this.#input;
    if (!values.has(block.type)) values.set(block.type, mapValue(mapOf(STRING), new Map()));
    if (this.#instances.has(block)) return undefined;
    const matrix = readMatrix(block, root, this.load);
    if (matrix.kind !== "scopes") return matrix;
    this.#instances.set(
      block,
      matrix.scopes.map((scope) => newInstance(block, scope)),
    );
    return undefined;
  }

  /** Evaluates a block, or only one attribute of it. */
  resolveBlock(block: BodyBlock, only?: string): BakeProblem | undefined {
    const found = this.#prepare(block);
    if (found) return found;
    for (const instance of this.instancesOf(block)) {
      if (only !== undefined && instance.done.has(only)) return undefined;
      const broken = this.#resolveInstance(instance, only);
      if (broken) return broken;
    }
    return undefined;
  }

  #resolveInstance(instance: Instance, only: string | undefined): BakeProblem | undefined {
    const { block, scope, name, done, asked } = instance;
    if (only !== undefined) {
      if (asked.has(only)) return bakeProblem(`reference cycle not allowed for ${block.type}.${name}.${only}`);
      asked.add(only);
    } else if (instance.isRunning) return bakeProblem(`reference cycle not allowed for ${block.type}.${name}`);
    const schema = schemaOf(instance, only);
    const diagnostics: Diagnostic[] = [];
    const { attributes } = takeContent(block.body, schema, diagnostics);
    if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
    const wasRunning = instance.isRunning;
    instance.isRunning = wasRunning || only === undefined;
    const found = this.#loadAll([...attributes.values()], scope);
    instance.isRunning = wasRunning;
    if (found) return found;
    // some may have been evaluated meanwhile
    decodeInto(instance, block.body, schemaOf(instance, only), diagnostics);
    if (diagnostics.length > 0) return diagnosticsProblem(diagnostics);
    for (const attribute of attributes.keys()) done.add(attribute);
    if (only !== undefined) done.add(only);
    this.#publish(block.type, name, instanceValue(instance));
    return undefined;
  }

  #loadAll(attributes: readonly Attribute[], scope: EvaluationScope): BakeProblem | undefined {
    for (const { expression } of attributes) {
      const found = this.load(expression, scope);
      if (found) return found;
    }
    return undefined;
  }

  #publish(type: string, name: string, value: Value): void {
    const { values } = this.#input;
    const known = this.#values.get(type) ?? new Map<string, Value>();
    this.#values.set(type, known.set(name, value));
    if (values.get(type)?.kind !== "object") values.set(type, objectValue(known));
  }
}

function isAskedAgain(asked: WeakMap<EvaluationScope, Set<string>>, scope: EvaluationScope, name: string): boolean {
  const names = asked.get(scope) ?? new Set();
  if (names.has(name)) return true;
  asked.set(scope, names.add(name));
  return false;
}
