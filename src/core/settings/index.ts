export * from "./is-setting";
export * from "./setting-fields";
export * from "./read-setting";
export * from "./describe-setting";
export * from "./of-kind";
export * from "./apply-question-settings";
export * from "./setting-outcomes";
