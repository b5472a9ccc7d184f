// Every component name that a room may use; rooms import nothing themselves.
import Answer from "./room/Answer.astro";
import Aside from "./room/Aside.astro";
import Calc from "./room/Calc.astro";
import Definition from "./room/Definition.astro";
import Door from "./room/Door.astro";
import EpochOnPaper from "./room/EpochOnPaper.astro";
import Equation from "./room/Equation.astro";
import Example from "./room/Example.astro";
import Exercise from "./room/Exercise.astro";
import Fact from "./room/Fact.astro";
import IterateTable from "./room/IterateTable.astro";
import Misconception from "./room/Misconception.astro";
import Notebook from "./room/Notebook.astro";
import Plot from "./room/Plot.astro";
import Predict from "./room/Predict.astro";
import Python from "./room/Python.astro";
import QuotientTable from "./room/QuotientTable.astro";
import RuleCard from "./room/RuleCard.astro";
import RuleTable from "./room/RuleTable.astro";
import SignTable from "./room/SignTable.astro";
import Source from "./room/Source.astro";
import Sources from "./room/Sources.astro";
import Summary from "./room/Summary.astro";
import Try from "./room/Try.astro";
import ValueTable from "./room/ValueTable.astro";
import Worked from "./room/Worked.astro";
import AlphaDial from "./widgets/AlphaDial/AlphaDial.astro";
import Basins from "./widgets/Basins/Basins.astro";
import DirectionDial from "./widgets/DirectionDial/DirectionDial.astro";
import LargestAlpha from "./widgets/LargestAlpha/LargestAlpha.astro";
import PredictedDrop from "./widgets/PredictedDrop/PredictedDrop.astro";
import RegressionDescent from "./widgets/RegressionDescent/RegressionDescent.astro";
import SecantTangent from "./widgets/SecantTangent/SecantTangent.astro";
import StepByStep from "./widgets/StepByStep/StepByStep.astro";
import StoppingRule from "./widgets/StoppingRule/StoppingRule.astro";
import ThreeViews from "./widgets/ThreeViews/ThreeViews.astro";

/** Numbers, formulas, tables and pictures, all computed at build. */
const computed = {
  Calc,
  EpochOnPaper,
  Equation,
  Example,
  Fact,
  IterateTable,
  Plot,
  QuotientTable,
  RuleCard,
  RuleTable,
  SignTable,
  Try,
  ValueTable,
  Worked,
};

/** The arrangement of prose, programs and ways. */
const prose = {
  Answer,
  Aside,
  Definition,
  Door,
  Exercise,
  Misconception,
  Notebook,
  Predict,
  Python,
  Source,
  Sources,
  Summary,
};

/** The demos, each in its folder of widgets/. */
const demos = {
  AlphaDial,
  Basins,
  DirectionDial,
  LargestAlpha,
  PredictedDrop,
  RegressionDescent,
  SecantTangent,
  StepByStep,
  StoppingRule,
  ThreeViews,
};

export const roomWords = { ...computed, ...prose, ...demos };
