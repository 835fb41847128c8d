/** The colors of a drawing, by meaning; each as CSS writes it. */
export interface SvgColors {
  readonly page: string;
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly textSoft: string;
  readonly textFaint: string;
  readonly keyword: string;
  readonly from: string;
  readonly copy: string;
  readonly mount: string;
  readonly ships: string;
  readonly shipsSoft: string;
  readonly shipsLine: string;
  readonly onShipsLine: string;
  readonly built: string;
  readonly builtSoft: string;
  readonly builtLine: string;
  readonly skipped: string;
  readonly skippedSoft: string;
  readonly skippedLine: string;
}

const LIGHT: SvgColors = {
  page: "#eef0f3",
  surface: "#ffffff",
  raised: "#ffffff",
  sunken: "#e6e9ee",
  line: "#d6dbe2",
  lineStrong: "#7d8897",
  text: "#151a21",
  textSoft: "#3f4957",
  textFaint: "#535e6d",
  keyword: "#0a58a5",
  from: "#586475",
  copy: "#0a66b5",
  mount: "#a84706",
  ships: "#7d5100",
  shipsSoft: "#fff3d6",
  shipsLine: "#d9a02b",
  onShipsLine: "#1d1400",
  built: "#1f2a37",
  builtSoft: "#ffffff",
  builtLine: "#8a96a6",
  skipped: "#596473",
  skippedSoft: "#e9ecf0",
  skippedLine: "#bcc4ce",
};

const DARK: SvgColors = {
  page: "#0b0e12",
  surface: "#12161c",
  raised: "#1a2028",
  sunken: "#0d1116",
  line: "#262e38",
  lineStrong: "#5a6676",
  text: "#e8ebf0",
  textSoft: "#b1bac6",
  textFaint: "#919cab",
  keyword: "#7fbcff",
  from: "#97a3b3",
  copy: "#57aff5",
  mount: "#ea9a5f",
  ships: "#ffd684",
  shipsSoft: "#2d2613",
  shipsLine: "#d7a847",
  onShipsLine: "#1d1400",
  built: "#d5dce5",
  builtSoft: "#1c232d",
  builtLine: "#56647a",
  skipped: "#8a95a4",
  skippedSoft: "#10141a",
  skippedLine: "#343d49",
};

/** The colors of the page's two themes. */
export const svgColors: Readonly<Record<"light" | "dark", SvgColors>> = { light: LIGHT, dark: DARK };
