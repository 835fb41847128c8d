/** Under which key the amount of an instruction is kept: it holds as long as its text does, wherever it moves to. */
export function amountKey(stage: number, text: string): string {
  return `${stage} ${text}`;
}
