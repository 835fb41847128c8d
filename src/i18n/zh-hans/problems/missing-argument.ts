import { translation } from "../../translation.ts";
import { missingArgumentMessages } from "../../en/problems/missing-argument.ts";

export default translation(missingArgumentMessages, {
  hasNoValue: (name) => `${name} 没有值`,
  set: "设置",
  setOf: (name) => `设置 ${name}`,
});
