/** Why a name can't be changed. */
export type RenameRefusal =
  | { readonly kind: "nothing" }
  /** A base image: it is not this file that names it. */
  | { readonly kind: "image"; readonly name: string }
  /** A stage that is meant by its number. */
  | { readonly kind: "unnamed-stage"; readonly stage: number }
  /** BuildKit or the base image gives it its name. */
  | { readonly kind: "predefined"; readonly name: string }
  | { readonly kind: "unset"; readonly name: string }
  | { readonly kind: "invalid-variable"; readonly name: string }
  | { readonly kind: "invalid-stage"; readonly name: string }
  | { readonly kind: "taken"; readonly name: string }
  /** A line reads it in a way that can't be followed. */
  | { readonly kind: "hidden"; readonly name: string; readonly line: number }
  /** Shell commands set a variable of that name themselves. */
  | { readonly kind: "set-by-shell"; readonly name: string; readonly line: number }
  | { readonly kind: "changes-build"; readonly name: string };
