/** Why a conversion, a function or an operation gives no value, in the words of go-cty. */
export interface Failure {
  readonly kind: "failure";
  readonly message: string;
  /** The argument that is to blame, from 0, where a function names one. */
  readonly argument?: number;
}

export function failure(message: string, argument?: number): Failure {
  return argument === undefined ? { kind: "failure", message } : { kind: "failure", message, argument };
}

export function isFailure<T extends { readonly kind: string }>(outcome: T | Failure): outcome is Failure {
  return outcome.kind === "failure";
}
