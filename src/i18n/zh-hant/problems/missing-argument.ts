import { translation } from "../../translation.ts";
import { missingArgumentMessages } from "../../en/problems/missing-argument.ts";

export default translation(missingArgumentMessages, {
  hasNoValue: (name) => `${name} 沒有值`,
  set: "設定",
  setOf: (name) => `設定 ${name}`,
});
