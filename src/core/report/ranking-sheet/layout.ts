import type { ReportContent } from "../content/report-content";

/** More vendors than this make a chart unreadable: the first of the leaderboard are drawn. */
const MOST_IN_A_CHART = 15;

/** How many vendors the radar compares. */
const PROFILED = 3;

/** Where everything stands on RFP Ranking. Columns count from 0, rows as people count them. */
export interface RankingLayout {
  readonly criteria: number;
  readonly vendors: number;
  readonly charted: number;
  readonly profiled: number;
  /** Up to 15 vendors the charts stand below the leaderboard; with more, below the weights, so that they stay in sight. */
  readonly chartsBesideLeaderboard: boolean;
  readonly columns: {
    /** Ids of the criteria, unseen: they go where their row goes. */
    readonly criterionId: number;
    readonly criterion: number;
    readonly weight: number;
    readonly share: number;
    readonly minimum: number;
    readonly rank: number;
    readonly vendor: number;
    readonly total: number;
    readonly behind: number;
    readonly firstContribution: number;
    readonly lastContribution: number;
    readonly gates: number;
    readonly answered: number;
    /** Chart data: place on the scorecard, then one block for each chart, then the lists. */
    readonly place: number;
    readonly label: number;
    readonly firstBar: number;
    readonly profile: number;
    readonly cost: number;
    readonly firstPoint: number;
    readonly lists: number;
    readonly gateWords: number;
  };
  readonly rows: {
    readonly title: number;
    readonly hint: number;
    readonly verdict: number;
    readonly captions: number;
    readonly heading: number;
    readonly first: number;
    readonly lastCriterion: number;
    /** Empty, for a criterion of the buyer's own. */
    readonly newCriterion: number;
    readonly sum: number;
    readonly policy: number;
    readonly lastVendor: number;
    readonly firstChart: number;
    readonly lastChart: number;
    readonly notes: number;
    readonly links: number;
  };
}

/** Lays RFP Ranking out for any number of vendors and criteria. */
export function layOutRanking(content: ReportContent): RankingLayout {
  const criteria = content.criteria.length;
  const vendors = content.vendors.length;
  const charted = Math.min(vendors, MOST_IN_A_CHART);
  const profiled = Math.min(vendors, PROFILED);
  const chartsBesideLeaderboard = vendors > MOST_IN_A_CHART;
  const firstContribution = 10;
  const gates = firstContribution + criteria;
  const place = gates + 3;
  const firstBar = place + 2;
  const profile = firstBar + criteria + 1;
  const cost = profile + profiled + 2;
  const lists = cost + charted + 2;
  const first = 6;
  const newCriterion = first + criteria;
  const sum = newCriterion + 1;
  const policy = sum + 1;
  const lastVendor = first + vendors - 1;
  const firstChart = (chartsBesideLeaderboard ? policy : Math.max(lastVendor, policy)) + 2;
  const lastChart = firstChart + (chartsBesideLeaderboard ? 3 * ROWS_PER_STACKED_CHART : ROWS_PER_CHART) - 1;
  const notes = Math.max(lastChart, lastVendor) + 2;
  return {
    criteria,
    vendors,
    charted,
    profiled,
    chartsBesideLeaderboard,
    columns: {
      criterionId: 0,
      criterion: 1,
      weight: 2,
      share: 3,
      minimum: 4,
      rank: 6,
      vendor: 7,
      total: 8,
      behind: 9,
      firstContribution,
      lastContribution: gates - 1,
      gates,
      answered: gates + 1,
      place,
      label: place + 1,
      firstBar,
      profile,
      cost,
      firstPoint: cost + 1,
      lists,
      gateWords: lists + 1,
    },
    rows: {
      title: 1,
      hint: 2,
      verdict: 3,
      captions: 4,
      heading: 5,
      first,
      lastCriterion: newCriterion - 1,
      newCriterion,
      sum,
      policy,
      lastVendor,
      firstChart,
      lastChart,
      notes,
      links: notes + 4,
    },
  };
}

const ROWS_PER_CHART = 22;
export const ROWS_PER_STACKED_CHART = 20;
