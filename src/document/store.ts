import { create } from "zustand";
import { type AnalysisSlice, initialAnalysis } from "./analysis/analysis-slice.ts";
import { type BuildChangeSlice, initialBuildChange } from "./analysis/build-change-slice.ts";
import { type CompareSlice, initialCompare } from "./compare/compare-slice.ts";
import { type DialogSlice, initialDialog } from "./dialogs/dialog-slice.ts";
import { type CacheSlice, initialCache } from "./cache/cache-slice.ts";
import { type DocumentSlice, initialDocument } from "./input/document-slice.ts";
import { type DrawnSlice, initialDrawn } from "./view/drawn-slice.ts";
import { type FolderSlice, initialFolder } from "./folder/folder-slice.ts";
import { type ImagesSlice, initialImages } from "./images/images-slice.ts";
import { initialLayout, type LayoutSlice } from "./view/layout-slice.ts";
import { initialLesson, type LessonSlice } from "./lessons/lesson-slice.ts";
import { initialLog, type LogSlice } from "./log/log-slice.ts";
import { initialNotice, type NoticeSlice } from "./view/notice-slice.ts";
import { initialRecord, type RecordSlice } from "./record/record-slice.ts";
import { type HadolintSlice, initialHadolint } from "./input/hadolint-slice.ts";
import { initialPlan, type PlanSlice } from "./plan/plan-slice.ts";
import { initialReview, type ReviewSlice } from "./review/review-slice.ts";
import { initialSelection, type SelectionSlice } from "./selection/selection-slice.ts";
import { initialUpdate, type UpdateSlice } from "./view/update-slice.ts";
import { initialView, type ViewSlice } from "./view/view-slice.ts";

export interface AppState
  extends DocumentSlice,
    HadolintSlice,
    ImagesSlice,
    AnalysisSlice,
    ReviewSlice,
    SelectionSlice,
    ViewSlice,
    LayoutSlice,
    PlanSlice,
    CacheSlice,
    LogSlice,
    RecordSlice,
    NoticeSlice,
    BuildChangeSlice,
    DialogSlice,
    CompareSlice,
    UpdateSlice,
    DrawnSlice,
    FolderSlice,
    LessonSlice {}

export const initialState: AppState = {
  ...initialDocument,
  ...initialHadolint,
  ...initialImages,
  ...initialAnalysis,
  ...initialReview,
  ...initialSelection,
  ...initialView,
  ...initialLayout,
  ...initialPlan,
  ...initialCache,
  ...initialLog,
  ...initialRecord,
  ...initialNotice,
  ...initialBuildChange,
  ...initialDialog,
  ...initialCompare,
  ...initialUpdate,
  ...initialDrawn,
  ...initialFolder,
  ...initialLesson,
};

/**
 * The page's one store. Components read it with a selector, `useStore(selectText)`; the actions of this folder are the
 * only ones that write to it.
 */
export const useStore = create<AppState>()(() => initialState);
