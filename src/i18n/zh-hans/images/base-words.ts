import { translation } from "../../translation.ts";
import { baseWordMessages } from "../../en/images/base-words.ts";

export default translation(baseWordMessages, {
  sets: (names) => `它设置了 ${names.join("、")}。`,
  setsNothing: "它只设置了 PATH。",
  moreVariables: (count) => `另外 ${count} 个变量`,
  isUnknown:
    "它设置了什么无从得知：这个文件没有设置的变量、USER、WORKDIR、ENTRYPOINT 和 CMD，如果有的话，都由基础镜像设置。",
});
