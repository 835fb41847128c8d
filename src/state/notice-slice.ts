/** Something that went wrong with what was brought in, said in one place until it is dismissed. */
export interface Notice {
  readonly kind: "link" | "storage" | "size";
  readonly message: string;
}

export interface NoticeSlice {
  readonly notice: Notice | null;
}

export const initialNotice: NoticeSlice = { notice: null };
