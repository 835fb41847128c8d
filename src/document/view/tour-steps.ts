/** In the order in which one is led from one to the next. */
export const TOUR_STEPS = ["text", "target", "why", "problems", "share"] as const;

export type TourStep = (typeof TOUR_STEPS)[number];
