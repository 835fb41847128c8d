/** The media query of a phone, and of a window as narrow; style sheets have the same width. */
export const PHONE_MEDIA = "(max-width: 719px)";
