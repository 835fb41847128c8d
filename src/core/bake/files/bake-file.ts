export interface BakeFile {
  readonly name: string;
  readonly text: string;
}
