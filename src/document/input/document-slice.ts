import { type BuildInput, EMPTY_INPUT } from "#core/build-input/build-input.ts";

/** Where the open document came from. Only a draft is saved as the draft; the others are kept apart from it. */
export type DocumentOrigin =
  | { readonly kind: "draft" }
  | { readonly kind: "link" }
  /** A sample of a rule's page. */
  | { readonly kind: "sample"; readonly rule: string }
  | { readonly kind: "example"; readonly slug: string }
  /** The Dockerfile inside a build record, by the name of its file. It is private: kept nowhere, and in no address. */
  | { readonly kind: "record"; readonly name: string }
  /** A step of a lesson, counted from 1, or an exercise. */
  | {
      readonly kind: "lesson";
      readonly lesson: string;
      /** Of an exercise or a course that somebody made: its link, `#x/d/PAYLOAD/CHECK`, which is all of it. */
      readonly link?: string;
      readonly step: number;
      readonly title: string;
      /** It asks for a guess first. */
      readonly predicts: boolean;
    };

/** The open document. */
export interface DocumentSlice {
  /** What is built: the texts and the options. Only `changeInput` and opening a document replace it. */
  readonly input: BuildInput;
  /** The path of the project's file that is open in the editor, whose text `input.dockerfile` then is; "" for one Dockerfile. */
  readonly file: string;
  /** Rises with every change of a text or of a build option, so that late answers can be told from current ones. */
  readonly version: number;
  /** Rises when another document is opened; edits leave it alone. */
  readonly documentId: number;
  readonly origin: DocumentOrigin;
  /** The document differs from what was opened. */
  readonly isEdited: boolean;
}

export const initialDocument: DocumentSlice = {
  input: EMPTY_INPUT,
  file: "",
  version: 0,
  documentId: 0,
  origin: { kind: "draft" },
  isEdited: false,
};
