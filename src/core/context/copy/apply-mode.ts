import { lookUp } from "../../text/look-up.ts";

const ALL = 0o777;
const EXECUTE = 0o111;
const SET_ID = 0o6000;
const STICKY = 0o1000;
const OF_WHO: Readonly<Record<string, number>> = { u: 0o4700, g: 0o2070, o: 0o007, a: 0o6777 };
const SHIFTS: Readonly<Record<string, number>> = { u: 6, g: 3, o: 0 };

/** Applies a symbolic mode such as `u+rwX,go=`, which is sound, to permission bits; as the setmode(3) port of BuildKit. */
export function applyMode(text: string, mode: number, isDirectory: boolean): number {
  let changed = mode;
  for (const clause of text.split(",")) {
    const [, who = "", operations = ""] = /^([augo]*)(.*)$/.exec(clause) ?? [];
    let mask = 0;
    for (const one of who) mask |= lookUp(OF_WHO, one) ?? 0;
    for (const [, operator = "", permissions = ""] of operations.matchAll(/([-+=])([^-+=]*)/g))
      changed = applyOperation(operator, permissions, mask, changed, isDirectory || (mode & EXECUTE) !== 0);
  }
  return changed;
}

function applyOperation(
  operator: string,
  permissions: string,
  mask: number,
  mode: number,
  canExecute: boolean,
): number {
  const takesSpecial = mask === 0 || (mask & ~0o007) !== 0;
  let bits = 0;
  let copied = 0;
  for (const permission of permissions) {
    switch (permission) {
      case "r":
        bits |= 0o444;
        break;
      case "w":
        bits |= 0o222;
        break;
      case "x":
        bits |= EXECUTE;
        break;
      case "X":
        if (canExecute || operator === "-") bits |= EXECUTE;
        break;
      case "s":
        if (takesSpecial) bits |= SET_ID;
        break;
      case "t":
        if (takesSpecial) bits |= STICKY;
        break;
      default:
        copied |= ((mode >> (lookUp(SHIFTS, permission) ?? 0)) & 7) * EXECUTE;
    }
  }
  const own = mask === 0 ? ~0 : mask | (bits & STICKY);
  const given = (bits | (copied & ALL)) & own;
  switch (operator) {
    case "+":
      return mode | given;
    case "-":
      return mode & ~given;
    default:
      return (mode & ~(mask === 0 ? SET_ID | ALL : mask | (bits & STICKY))) | given;
  }
}
