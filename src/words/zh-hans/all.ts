import { buildChangeWords } from "../en/build-change.ts";
import { commandWords } from "../en/commands.ts";
import { controlWords } from "../en/controls.ts";
import { graphActionWords } from "../en/graph-actions.ts";
import { graphCardWords } from "../en/graph-cards.ts";
import { graphReasonWords } from "../en/graph-reasons.ts";
import { graphEdgeWords } from "../en/graph-edges.ts";
import { graphFrameWords } from "../en/graph-frame.ts";
import { graphDetailWords } from "../en/graph-details.ts";
import { outlineWords } from "../en/outline.ts";
import { headerWords } from "../en/header.ts";
import { shellWords } from "../en/shell.ts";
import { learnWords } from "../en/learn.ts";
import { lessonFrameWords } from "../en/lesson-frame.ts";
import { targetWords } from "../en/target.ts";
import { planWords } from "../en/plan.ts";
import { imageWords } from "../en/image.ts";
import { stepsWords } from "../en/steps.ts";
import { exampleTitleWords } from "../en/example-titles.ts";
import { exampleWords } from "../en/examples.ts";
import { welcomeWords } from "../en/welcome.ts";
import { inputWords } from "../en/inputs.ts";
import { serialWords } from "../en/serial.ts";
import { cacheWords } from "../en/cache.ts";
import { logWords } from "../en/log.ts";
import { partWords } from "../en/part.ts";
import { paletteWords } from "../en/palette.ts";
import { glossaryWords } from "../en/glossary.ts";
import { helpWords } from "../en/help.ts";
import { explainWords } from "../en/explain.ts";
import { explainRowWords } from "../en/explain-row.ts";
import { tourWords } from "../en/tour.ts";
import { editorWords } from "../en/editor.ts";
import { editorFactWords } from "../en/editor-facts.ts";
import { editorSyntaxWords } from "../en/editor-syntax.ts";
import { compareWords } from "../en/compare.ts";
import { historyWords } from "../en/history.ts";
import { shareWords } from "../en/share.ts";
import { linkWords } from "../en/links.ts";
import { problemGroupWords } from "../en/problem-groups.ts";
import { problemWords } from "../en/problems.ts";
import { ruleWords } from "../en/rules.ts";
import { noticeWords } from "../en/notices.ts";
import { hintWords } from "../en/hints.ts";
import { type Translation, translation } from "../translation.ts";
import { buildChange } from "./build-change.ts";
import { commands } from "./commands.ts";
import { controls } from "./controls.ts";
import { graphActions } from "./graph-actions.ts";
import { graphCards } from "./graph-cards.ts";
import { graphReasons } from "./graph-reasons.ts";
import { graphEdges } from "./graph-edges.ts";
import { graphFrame } from "./graph-frame.ts";
import { graphDetails } from "./graph-details.ts";
import { outline } from "./outline.ts";
import { header } from "./header.ts";
import { serial } from "./serial.ts";
import { shell } from "./shell.ts";
import { target } from "./target.ts";
import { learn } from "./learn.ts";
import { lessonFrame } from "./lesson-frame.ts";
import { compare } from "./compare.ts";
import { history } from "./history.ts";
import { links } from "./links.ts";
import { part } from "./part.ts";
import { share } from "./share.ts";
import { plan } from "./plan.ts";
import { image } from "./image.ts";
import { steps } from "./steps.ts";
import { exampleTitles } from "./example-titles.ts";
import { examples } from "./examples.ts";
import { welcome } from "./welcome.ts";
import { inputs } from "./inputs.ts";
import { cache } from "./cache.ts";
import { log } from "./log.ts";
import { palette } from "./palette.ts";
import { glossary } from "./glossary.ts";
import { help } from "./help.ts";
import { explain } from "./explain.ts";
import { explainRow } from "./explain-row.ts";
import { tour } from "./tour.ts";
import { editor } from "./editor.ts";
import { editorFacts } from "./editor-facts.ts";
import { editorSyntax } from "./editor-syntax.ts";
import { problemGroups } from "./problem-groups.ts";
import { problems } from "./problems.ts";
import { rules } from "./rules.ts";
import { notices } from "./notices.ts";
import { hints } from "./hints.ts";

/** Every area, by name. */
export const SIMPLIFIED_CHINESE: readonly Translation[] = [
  translation(buildChangeWords, buildChange),
  translation(commandWords, commands),
  translation(compareWords, compare),
  translation(historyWords, history),
  translation(linkWords, links),
  translation(partWords, part),
  translation(shareWords, share),
  translation(controlWords, controls),
  translation(graphActionWords, graphActions),
  translation(graphCardWords, graphCards),
  translation(graphReasonWords, graphReasons),
  translation(graphEdgeWords, graphEdges),
  translation(graphFrameWords, graphFrame),
  translation(graphDetailWords, graphDetails),
  translation(outlineWords, outline),
  translation(headerWords, header),
  translation(serialWords, serial),
  translation(shellWords, shell),
  translation(targetWords, target),
  translation(learnWords, learn),
  translation(lessonFrameWords, lessonFrame),
  translation(planWords, plan),
  translation(imageWords, image),
  translation(stepsWords, steps),
  translation(exampleTitleWords, exampleTitles),
  translation(exampleWords, examples),
  translation(welcomeWords, welcome),
  translation(inputWords, inputs),
  translation(cacheWords, cache),
  translation(logWords, log),
  translation(paletteWords, palette),
  translation(glossaryWords, glossary),
  translation(helpWords, help),
  translation(explainWords, explain),
  translation(explainRowWords, explainRow),
  translation(tourWords, tour),
  translation(editorWords, editor),
  translation(editorFactWords, editorFacts),
  translation(editorSyntaxWords, editorSyntax),
  translation(problemGroupWords, problemGroups),
  translation(problemWords, problems),
  translation(ruleWords, rules),
  translation(noticeWords, notices),
  translation(hintWords, hints),
];
