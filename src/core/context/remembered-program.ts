import { isWordCharacter } from "./ignore-class.ts";
import { NO_CHARACTER, type Program } from "./ignore-machine.ts";

/** What is known of the characters so far: the places that the next one comes to. */
interface State {
  readonly places: readonly number[];
  readonly before: number;
  /** Where each character leads; null for a match. */
  readonly next: Map<number, State | null>;
}

/** With more of them it forgets all and starts over. */
const MAX_STATES = 2000;

/**
 * Runs a program over many texts as `runProgram` does, without a budget: it remembers where each character leads, so that
 * each is worked out once.
 */
export class RememberedProgram {
  private readonly program: Program;
  private readonly states = new Map<string, State>();

  constructor(program: Program) {
    this.program = program;
  }

  matches(text: string): boolean {
    let state = this.stateOf([], NO_CHARACTER);
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) ?? 0;
      const next = this.follow(state, code);
      if (next === null) return true;
      state = next;
      at += code > 0xffff ? 2 : 1;
    }
    return this.follow(state, NO_CHARACTER) === null;
  }

  private follow(state: State, after: number): State | null {
    const known = state.next.get(after);
    if (known !== undefined) return known;
    const next = this.step(state, after);
    state.next.set(after, next);
    return next;
  }

  private step({ places, before }: State, after: number): State | null {
    const seen = new Set<number>();
    const reached: number[] = [];
    // a match may start at any place
    const pending = [0, ...places];
    for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
      if (seen.has(place)) continue;
      seen.add(place);
      const step = this.program[place];
      if (!step || step.kind === "match") return null;
      if (step.kind === "split") for (const next of step.to) pending.push(next);
      else if (step.kind === "assert" && step.holds(before, after)) pending.push(place + 1);
      else if (step.kind === "char" && after !== NO_CHARACTER && step.takes(after)) reached.push(place + 1);
    }
    return this.stateOf(reached, after);
  }

  private stateOf(places: readonly number[], before: number): State {
    const sorted = [...new Set(places)].toSorted((one, other) => one - other);
    const kind = kindOf(before);
    const key = `${kind} ${sorted.join()}`;
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size >= MAX_STATES) this.states.clear();
    const state: State = { places: sorted, before: kind, next: new Map() };
    this.states.set(key, state);
    return state;
  }
}

const WORD = 97;
const NO_WORD = 47;

/** All that a place between two characters can ask of the one before it. */
function kindOf(code: number): number {
  if (code === NO_CHARACTER) return code;
  return isWordCharacter(code) ? WORD : NO_WORD;
}
