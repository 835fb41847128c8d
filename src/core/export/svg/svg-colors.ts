import { type ColorName, colorOf, type ColorScheme } from "../../colors.ts";

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

/** The colors of the page's two themes. */
export const svgColors: Readonly<Record<ColorScheme, SvgColors>> = { light: colorsIn("light"), dark: colorsIn("dark") };

function colorsIn(scheme: ColorScheme): SvgColors {
  const color = (name: ColorName): string => colorOf(name, scheme);
  return {
    page: color("page"),
    surface: color("surface"),
    raised: color("raised"),
    sunken: color("sunken"),
    line: color("line"),
    lineStrong: color("line-strong"),
    text: color("text"),
    textSoft: color("text-soft"),
    textFaint: color("text-faint"),
    keyword: color("code-keyword"),
    from: color("from"),
    copy: color("copy"),
    mount: color("mount"),
    ships: color("ships"),
    shipsSoft: color("ships-soft"),
    shipsLine: color("ships-line"),
    onShipsLine: color("on-ships-line"),
    built: color("built"),
    builtSoft: color("built-soft"),
    builtLine: color("built-line"),
    skipped: color("skipped"),
    skippedSoft: color("skipped-soft"),
    skippedLine: color("skipped-line"),
  };
}
