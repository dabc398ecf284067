import type { Vocabulary } from "../../lexicon";
import { maturity } from "./maturity";
import { money } from "./money";
import { numbers } from "./numbers";
import { quantities } from "./quantities";
import { traits } from "./traits";

export const vi: Vocabulary = { ...money, ...numbers, ...quantities, ...maturity, ...traits };
