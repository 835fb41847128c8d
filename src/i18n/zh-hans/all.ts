import { buildChangeMessages } from "../en/build-change.ts";
import { actionMessages } from "../en/app/actions.ts";
import { controlMessages } from "../en/app/controls.ts";
import { graphActionMessages } from "../en/graph/actions.ts";
import { graphCardMessages } from "../en/graph/cards.ts";
import { graphReasonMessages } from "../en/graph/reasons.ts";
import { graphEdgeMessages } from "../en/graph/edges.ts";
import { graphFrameMessages } from "../en/graph/frame.ts";
import { graphWaitMessages } from "../en/graph/wait.ts";
import { graphDetailMessages } from "../en/graph/details.ts";
import { outlineMessages } from "../en/outline.ts";
import { headerMessages } from "../en/app/header.ts";
import { layoutMessages } from "../en/app/layout.ts";
import { lessonMessages } from "../en/lessons.ts";
import { lessonFrameMessages } from "../en/lesson-frame.ts";
import { targetMessages } from "../en/target.ts";
import { planMessages } from "../en/plan.ts";
import { imageMessages } from "../en/image.ts";
import { stepsMessages } from "../en/steps.ts";
import { exampleTitleMessages } from "../en/examples/titles.ts";
import { exampleMessages } from "../en/examples/panel.ts";
import { welcomeMessages } from "../en/welcome.ts";
import { inputMessages } from "../en/inputs.ts";
import { serializingEdgeMessages } from "../en/graph/serializing-edges.ts";
import { cacheMessages } from "../en/cache.ts";
import { logMessages } from "../en/log.ts";
import { lazyLoadingMessages } from "../en/app/lazy-loading.ts";
import { paletteMessages } from "../en/palette.ts";
import { glossaryMessages } from "../en/glossary.ts";
import { helpMessages } from "../en/help.ts";
import { explainMessages } from "../en/explain/panel.ts";
import { explainRowMessages } from "../en/explain/row.ts";
import { tourMessages } from "../en/tour.ts";
import { editorMessages } from "../en/editor/panel.ts";
import { editorFactMessages } from "../en/editor/facts.ts";
import { editorSyntaxMessages } from "../en/editor/syntax.ts";
import { compareMessages } from "../en/compare.ts";
import { historyMessages } from "../en/history.ts";
import { shareMessages } from "../en/share.ts";
import { linkMessages } from "../en/links.ts";
import { problemGroupMessages } from "../en/problems/groups.ts";
import { problemMessages } from "../en/problems/panel.ts";
import { ruleMessages } from "../en/problems/rule-pages.ts";
import { noticeMessages } from "../en/app/notices.ts";
import { hintMessages } from "../en/problems/hints.ts";
import { type Translation, translation } from "../translation.ts";
import { buildChange } from "./build-change.ts";
import { commands } from "./app/actions.ts";
import { controls } from "./app/controls.ts";
import { graphActions } from "./graph/actions.ts";
import { graphCards } from "./graph/cards.ts";
import { graphReasons } from "./graph/reasons.ts";
import { graphEdges } from "./graph/edges.ts";
import { graphFrame } from "./graph/frame.ts";
import { graphWait } from "./graph/wait.ts";
import { graphDetails } from "./graph/details.ts";
import { outline } from "./outline.ts";
import { header } from "./app/header.ts";
import { serial } from "./graph/serializing-edges.ts";
import { shell } from "./app/layout.ts";
import { target } from "./target.ts";
import { learn } from "./lessons.ts";
import { lessonFrame } from "./lesson-frame.ts";
import { compare } from "./compare.ts";
import { history } from "./history.ts";
import { links } from "./links.ts";
import { part } from "./app/lazy-loading.ts";
import { share } from "./share.ts";
import { plan } from "./plan.ts";
import { image } from "./image.ts";
import { steps } from "./steps.ts";
import { exampleTitles } from "./examples/titles.ts";
import { examples } from "./examples/panel.ts";
import { welcome } from "./welcome.ts";
import { inputs } from "./inputs.ts";
import { cache } from "./cache.ts";
import { log } from "./log.ts";
import { palette } from "./palette.ts";
import { glossary } from "./glossary.ts";
import { help } from "./help.ts";
import { explain } from "./explain/panel.ts";
import { explainRow } from "./explain/row.ts";
import { tour } from "./tour.ts";
import { editor } from "./editor/panel.ts";
import { editorFacts } from "./editor/facts.ts";
import { editorSyntax } from "./editor/syntax.ts";
import { problemGroups } from "./problems/groups.ts";
import { problems } from "./problems/panel.ts";
import { rules } from "./problems/rule-pages.ts";
import { notices } from "./app/notices.ts";
import { hints } from "./problems/hints.ts";

/** Every area, by name. */
export const SIMPLIFIED_CHINESE: readonly Translation[] = [
  translation(buildChangeMessages, buildChange),
  translation(actionMessages, commands),
  translation(compareMessages, compare),
  translation(historyMessages, history),
  translation(linkMessages, links),
  translation(lazyLoadingMessages, part),
  translation(shareMessages, share),
  translation(controlMessages, controls),
  translation(graphActionMessages, graphActions),
  translation(graphCardMessages, graphCards),
  translation(graphReasonMessages, graphReasons),
  translation(graphEdgeMessages, graphEdges),
  translation(graphFrameMessages, graphFrame),
  translation(graphWaitMessages, graphWait),
  translation(graphDetailMessages, graphDetails),
  translation(outlineMessages, outline),
  translation(headerMessages, header),
  translation(serializingEdgeMessages, serial),
  translation(layoutMessages, shell),
  translation(targetMessages, target),
  translation(lessonMessages, learn),
  translation(lessonFrameMessages, lessonFrame),
  translation(planMessages, plan),
  translation(imageMessages, image),
  translation(stepsMessages, steps),
  translation(exampleTitleMessages, exampleTitles),
  translation(exampleMessages, examples),
  translation(welcomeMessages, welcome),
  translation(inputMessages, inputs),
  translation(cacheMessages, cache),
  translation(logMessages, log),
  translation(paletteMessages, palette),
  translation(glossaryMessages, glossary),
  translation(helpMessages, help),
  translation(explainMessages, explain),
  translation(explainRowMessages, explainRow),
  translation(tourMessages, tour),
  translation(editorMessages, editor),
  translation(editorFactMessages, editorFacts),
  translation(editorSyntaxMessages, editorSyntax),
  translation(problemGroupMessages, problemGroups),
  translation(problemMessages, problems),
  translation(ruleMessages, rules),
  translation(noticeMessages, notices),
  translation(hintMessages, hints),
];
