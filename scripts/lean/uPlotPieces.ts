// What Downhill's plots never ask of uPlot: they bring their ranges, axes, words and handles.
import type { Piece } from "./cut.ts";

/** From the one words up to the others, or to the end of the line: never reached. */
const gone = (from: string, upTo = "\n"): Piece => ({ from, upTo });
/** What is always so, to the end of the line: the minifier drops what would be otherwise. */
const always = (from: string, instead: string, upTo = "\n"): Piece => ({ from, upTo, instead });

const wordsAndDates = [
  gone("const numFormatter ="),
  gone("const days3 ="),
  gone("const months3 ="),
  gone("const engNames = {", "function zeroPad2"),
  gone("const localTz ="),
  gone("const decIncrs =", "const NL ="),
  gone("const [ timeIncrsMs", "/*\nconsole.log"),
  gone("//\tself.tz = opts.tz", "let fullWidCss"),
];

const otherPaths = [
  gone("if (domEnv) {\n\ton(resize", "const linearPath"),
  gone("const pointsPath ="),
  gone("function stepped(", "const cursorPlots ="),
  gone("uPlot.assign =", "export {"),
];

/** Each series has x values of its own, x runs to the right, lines are neither filled nor thinned. */
const series = [
  always("mode: ifNull", "mode: 2,"),
  always("const mode = self.mode", "const mode = 2;"),
  always("const mode = u.mode", "const mode = 2;"),
  always("return (sx.ori == 0", "return (true"),
  always(
    "const series  =",
    "const series = self.series = setDefaults2(opts.series, xySeriesOpts);",
    "\n\tconst axes",
  ),
  gone("if (mode == 1 || i > 0) {\n\t\t\tlet isTime", "if (cursorOnePt"),
  always("if (cursorOnePt || i > 0)", "if (i > 0) {"),
  gone("s.fillTo ="),
  gone("let _ptDia = ptDia", "}\n\n\t\tif (showLegend) {\n\t\t\tlet rowCells"),
  gone("if (showLegend) {\n\t\t\tlet rowCells", 'fire("addSeries"'),
  gone("function addSeries(", "let dataLen;"),
  always("let lineTo, drawAcc;", "const lineTo = lineToH, dir = 1;\n", "const _paths"),
  always("const decimate =", "const decimate = false;"),
  gone("let [ bandFillDir, bandClipDir ]", "if (!series.spanGaps)"),
  always("if (bandClipDir != 0) {", "if (false) {"),
];

const scales = [
  gone("sc.distr == 4   ?", "val => val"),
  always("if (scaleOpts.from != null) {", "if (false) {"),
  gone("let isTime = sc.time;\n\n\t\t\t\tlet rn", "sc.range = fnOrSelf("),
  always("sc.range = fnOrSelf(", "sc.auto = retTrue;\n", "sc.clamp ="),
  gone(
    "if (mode == 1) {\n\t\tseries.forEach(s => {\n\t\t\tinitScale",
    "for (let k in opts.scales)",
  ),
  gone("const xScaleDistr"),
  always(
    "if (scaleX.ori == 0) {\n\t\taddClass(root",
    "addClass(root, ORI_HZ);\n\n\t",
    "const pendScales",
  ),
  gone("// explicitly-set initial scales", "let fullWidCss"),
  always("if (xScaleDistr == 2) {\n\t\t\tshouldConverge", "if (false) {"),
  gone("// implicitly add dependent scales", "// explicitly setting the x-scale"),
  gone("// pre-range y-scales", "// range independent scales"),
  gone("// range dependent scales", "let changed = {}"),
  always("distr == 4 ? asinh(sc.min", "sc.min;"),
  always("distr == 4 ? asinh(sc.max", "sc.max;"),
  gone("if (key == xScaleKey) {\n\t\t\t\tif (sc.distr == 2", '//\tlog("setScale()'),
];

const axesAndPadding = [
  gone("if (opts.id != null)", "const can ="),
  always("const pxAlign = +", "const pxAlign = 0;"),
  gone("const pxRound = pxRoundGen(pxAlign)"),
  gone("const axes    =", "const scales  ="),
  always("axes: drawAxesGrid", 'axes: () => fire("drawAxes"),'),
  gone("calcPlotRect();\n", "let bb = self.bbox"),
  gone("// ensures size calc", "function setSize("),
  gone("// accumulate axis offsets", "if (cursor.dataIdx == null)"),
  gone("if (shouldConvergeSize) {", "if (shouldSetSize) {"),
  gone("axes.forEach(({ _el", "// invalidate ctx style"),
  gone("axes.forEach(syncFontSize)"),
  gone("axes.forEach(initAxis)"),
];

const drawing = [
  gone("let shouldAlpha =", "series.forEach("),
  gone("cacheStrokeFill(i, true);"),
  gone("{\n\t\t\t\t\t\tlet _gaps", "if (ctxAlpha"),
  gone("if (shouldAlpha)", "}"),
  gone("flags != 0 && bands.forEach", "if (!didStrokeFill)"),
  always("if (bandClip) {", "if (false) {"),
  always("if (strokePath instanceof Map) {", "if (false) {"),
  always("if (fillPath instanceof Map) {", "if (false) {"),
];

/** Cursor, legend, selection, bands, synchronised plots, plugins. */
const handsOn = [
  gone('on("click", wrap', "const under = self.under"),
  gone("(opts.plugins || []).forEach(p => {\n\t\tif", "const series ="),
  gone("const bands   =", "const xScaleKey"),
  gone("if (cursor.dataIdx == null)", "function initSeries("),
  gone("shouldSetCursor = shouldSetCursor ||"),
  gone("if (showCursor && cursor.left >= 0)", "}"),
  gone("syncRect(true);\n\n", "if ("),
  gone("let pctWid =", "_plotLftCss = plotLftCss;"),
  gone("if (select.show && shouldSetSelect)", "if (!ready)"),
  gone("self.batch = "),
  always("if (deferHooks)", "if (false)"),
  gone("self.setScale =", "function _setScale("),
  gone("function setSeries(i, opts", "function syncPxRatio("),
  gone("// internal pub/sub", "// external on/off"),
  gone("(opts.plugins || []).forEach(p => {\n\t\tfor", "function destroy("),
  gone("sync.unsub(self)", "off(dppxchange, win"),
  gone("legendTable?.remove()"),
  gone("shouldSetSelect = select.show &&", "_setSize(opts.width"),
];

export const uPlotPieces: readonly Piece[] = [
  ...wordsAndDates,
  ...otherPaths,
  ...series,
  ...scales,
  ...axesAndPadding,
  ...drawing,
  ...handsOn,
];
