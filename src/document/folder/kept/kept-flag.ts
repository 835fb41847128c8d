/** There while some folder is kept, so that no page without one opens a database. */
export const KEPT_FLAG = "stagelight.folders";

/** The key of every draft: a folder that was opened for one belongs to all of them. */
export const DRAFT_FOLDER = "draft";
