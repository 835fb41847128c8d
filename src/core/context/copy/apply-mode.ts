import { lookUp } from "../../text/look-up.ts";

const ALL = 0o777;
const EXECUTE = 0o111;
const SET_ID = 0o6000;
const STICKY = 0o1000;
const OF_WHO: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o007, a: 0o6777 };
const SHIFTS: Readonly<Record<string, number>> = { u: 6, g: 3, o: 0 };
const BITS: Readonly<Record<string, number>> = { r: 0o444, w: 0o222, x: EXECUTE };

/** Applies a symbolic mode such as `u+rwX,go=`, which is sound, to permission bits; as the setmode(3) port of BuildKit. */
export function applyMode(text: string, mode: number, isDirectory: boolean): number {
  const canExecute = isDirectory || (mode & EXECUTE) !== 0;
  let changed = mode;
  for (const clause of text.split(",")) {
    const [, who = "", operations = ""] = /^([augo]*)(.*)$/.exec(clause) ?? [];
    let mask = 0;
    for (const one of who) mask |= lookUp(OF_WHO, one) ?? 0;
    for (const [, operator = "", permissions = ""] of operations.matchAll(/([-+=])([^-+=]*)/g))
      changed = new ModeOperation(operator, mask, canExecute).apply(permissions, changed);
  }
  return changed;
}

/** An operator with its permissions; `mask` is 0 where nobody is named. */
class ModeOperation {
  private readonly operator: string;
  private readonly canExecute: boolean;
  private mask: number;
  /** `=` clears once only, and not before bits that are copied. */
  private hasCleared = false;

  constructor(operator: string, mask: number, canExecute: boolean) {
    this.operator = operator;
    this.mask = mask;
    this.canExecute = canExecute;
  }

  apply(permissions: string, mode: number): number {
    const takesSpecial = this.mask === 0 || (this.mask & ~0o007) !== 0;
    let changed = mode;
    let bits = 0;
    let execute = 0;
    for (const permission of permissions) {
      if (lookUp(SHIFTS, permission) !== undefined) {
        changed = this.copyBits(
          permission,
          this.setExecute(bits === 0 ? changed : this.setBits(bits, changed), execute),
        );
        bits = 0;
        execute = 0;
      } else if (permission === "X" && this.operator !== "-") execute = EXECUTE;
      else if (permission === "s") bits |= takesSpecial ? SET_ID : 0;
      else if (permission === "t" && takesSpecial) {
        this.mask |= this.mask === 0 ? 0 : STICKY;
        bits |= STICKY;
      } else bits |= lookUp(BITS, permission) ?? (permission === "X" ? EXECUTE : 0);
    }
    const isDue = bits !== 0 || (this.operator === "=" && !this.hasCleared);
    return this.setExecute(isDue ? this.setBits(bits, changed) : changed, execute);
  }

  private setBits(bits: number, mode: number): number {
    const own = this.mask === 0 ? bits : bits & this.mask;
    if (this.operator === "+") return mode | own;
    if (this.operator === "-") return mode & ~own;
    this.hasCleared = true;
    return (mode & ~(this.mask === 0 ? SET_ID | ALL : this.mask)) | own;
  }

  private setExecute(mode: number, execute: number): number {
    return this.canExecute ? mode | (this.mask === 0 ? execute : execute & this.mask) : mode;
  }

  /** Copies the permissions of the user, the group or others. */
  private copyBits(from: string, mode: number): number {
    const value = (mode >> (lookUp(SHIFTS, from) ?? 0)) & 7;
    if (this.operator === "=") this.hasCleared = true;
    let changed = mode;
    for (const [to, shift] of Object.entries(SHIFTS)) {
      // a class is named by its bit to read
      if (this.mask !== 0 && (this.mask & (lookUp(OF_WHO, to) ?? 0) & 0o444) === 0) continue;
      if (this.operator !== "+") changed &= ~((this.operator === "=" ? 7 : value) << shift);
      if (this.operator !== "-") changed |= value << shift;
    }
    return changed;
  }
}
