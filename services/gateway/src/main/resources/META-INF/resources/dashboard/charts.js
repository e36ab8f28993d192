"use strict";

/* Draws a run's charts from the data that stand in #chart-data, again whenever these change. */
(function () {
  const drawn = new Map();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const KINDS = { finetune: "training", evaluate: "evaluating", augment: "augmenting", predict: "predicting", publish: "publishing" };

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  }

  function text(size) {
    return { color: colour("soft"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: size || 12 };
  }

  function base(rounds, unit) {
    return {
      animation: false,
      textStyle: text(),
      grid: { left: 8, right: 12, top: 42, bottom: 26, containLabel: true },
      legend: { top: 4, left: 0, itemWidth: 12, itemHeight: 10, itemGap: 14, type: "scroll", textStyle: text(12.5), pageTextStyle: text() },
      tooltip: {
        trigger: "axis", confine: true, backgroundColor: colour("card"), borderColor: colour("rule"),
        textStyle: { color: colour("ink"), fontSize: 13 }, axisPointer: { type: "shadow", shadowStyle: { opacity: 0.12 } },
        renderMode: "richText",
      },
      xAxis: {
        type: "category", data: rounds, name: "round", nameLocation: "middle", nameGap: 26, nameTextStyle: text(),
        axisLine: { lineStyle: { color: colour("soft") } }, axisTick: { show: false }, axisLabel: text(),
      },
      yAxis: {
        type: "value", axisLabel: Object.assign(text(), { formatter: "{value}" + unit }),
        splitLine: { lineStyle: { color: colour("grid") } },
      },
    };
  }

  function percent(value) {
    return value == null ? null : Math.round(value * 1000) / 10;
  }

  function accuracy(rounds) {
    const names = rounds.map((one) => (one.round === 0 ? "seed set" : String(one.round)));
    const option = base(names, "%");
    const points = [];
    const low = [];
    const band = [];
    rounds.forEach((one, at) => {
      one.accuracies.forEach((value) => points.push([at, percent(value)]));
      const known = one.accuracy != null && one.accuracies.length > 1;
      low.push(known ? percent(one.accuracy - one.spread) : percent(one.accuracy));
      band.push(known ? percent(2 * one.spread) : 0);
    });
    const values = points.map((one) => one[1]).concat(rounds.map((one) => percent(one.modelAccuracy)), low)
      .filter((value) => value != null);
    const reach = values.length === 0 ? 1 : Math.max(1, Math.max(...values) - Math.min(...values));
    option.yAxis.min = Math.max(0, Math.floor(Math.min(...values) - reach * 0.2));
    option.yAxis.max = Math.min(100, Math.ceil(Math.max(...values) + reach * 0.2));
    option.xAxis.boundaryGap = true;
    option.legend.data = ["mean", "one training", "averaged model"];
    const plain = { type: "line", symbol: "none", lineStyle: { opacity: 0 }, stack: "band", silent: true, tooltip: { show: false } };
    option.tooltip.formatter = (parts) => {
      const one = rounds[parts[0].dataIndex];
      const lines = [one.round === 0 ? "seed set alone" : "round " + one.round];
      if (one.accuracy != null) {
        lines.push("mean " + percent(one.accuracy).toFixed(1) + "%" + (one.accuracies.length > 1 ? " ± " + percent(one.spread).toFixed(1) : ""));
        lines.push("trainings " + one.accuracies.map((value) => percent(value).toFixed(1)).join(", "));
      }
      if (one.modelAccuracy != null) {
        lines.push("averaged model " + percent(one.modelAccuracy).toFixed(1) + "%");
      }
      return lines.join("\n");
    };
    option.series = [
      Object.assign({ name: "low", data: low }, plain),
      Object.assign({ name: "band", data: band, areaStyle: { color: colour("blue"), opacity: 0.15 } }, plain),
      { name: "one training", type: "scatter", data: points, symbolSize: 7, itemStyle: { color: colour("blue"), opacity: 0.5 }, tooltip: { show: false } },
      {
        name: "mean", type: "line", data: rounds.map((one) => percent(one.accuracy)), symbol: "circle", symbolSize: 9,
        lineStyle: { width: 2.5, color: colour("blue") }, itemStyle: { color: colour("blue"), borderColor: colour("card"), borderWidth: 1.5 },
      },
      {
        name: "averaged model", type: "line", data: rounds.map((one) => percent(one.modelAccuracy)), symbol: "diamond", symbolSize: 10,
        lineStyle: { width: 2, type: "dashed", color: colour("orange") }, itemStyle: { color: colour("orange") },
      },
    ];
    return option;
  }

  function bars(option, names, value, paint) {
    option.legend.data = names;
    option.series = names.map((name, at) => ({
      name: name, type: "bar", stack: "all", barMaxWidth: 54, data: value(name), itemStyle: { color: paint(name, at) },
    }));
    return option;
  }

  function rows(rounds) {
    const grown = rounds.filter((one) => one.round > 0);
    const reasons = [...new Set(grown.flatMap((one) => Object.keys(one.rejected)))].sort();
    return bars(
      base(grown.map((one) => String(one.round)), ""),
      ["kept"].concat(reasons),
      (name) => grown.map((one) => (name === "kept" ? one.kept : one.rejected[name] || 0)),
      (name, at) => colour(name === "kept" ? "kept" : "reject-" + (((at - 1) % 6) + 1)),
    );
  }

  function times(spans) {
    const rounds = [...new Set(spans.map((one) => one.round))].sort((a, b) => a - b);
    const kinds = Object.keys(KINDS).filter((kind) => spans.some((one) => one.kind === kind));
    const colours = { finetune: "blue", evaluate: "reject-3", augment: "reject-2", predict: "grey", publish: "reject-4" };
    const total = (kind, round) => spans.filter((one) => one.kind === kind && one.round === round)
      .reduce((sum, one) => sum + one.seconds, 0);
    const name = (round) => {
      if (spans.some((one) => one.round === round && one.kind === "publish")) {
        return "results";
      }
      return round === 0 ? "seed set" : String(round);
    };
    const option = base(rounds.map(name), " s");
    bars(option, kinds.map((kind) => KINDS[kind]), (name) => {
      const kind = kinds.find((one) => KINDS[one] === name);
      return rounds.map((round) => Math.round(total(kind, round) * 10) / 10);
    }, (name) => colour(colours[kinds.find((one) => KINDS[one] === name)]));
    return option;
  }

  function show(id, option) {
    const box = document.getElementById(id);
    if (!box || !window.echarts || option.series.length === 0) {
      return;
    }
    let chart = drawn.get(id);
    if (!chart || chart.getDom() !== box) {
      if (chart) {
        chart.dispose();
      }
      chart = echarts.init(box, null, { renderer: "canvas" });
      drawn.set(id, chart);
    }
    chart.setOption(option, true);
    chart.resize();
  }

  function draw() {
    const holder = document.getElementById("chart-data");
    if (!holder) {
      return;
    }
    const rounds = JSON.parse(holder.dataset.rounds);
    if (rounds.length > 0) {
      show("chart-accuracy", accuracy(rounds));
      show("chart-rows", rows(rounds));
    }
    show("chart-times", times(JSON.parse(holder.dataset.times)));
  }

  document.addEventListener("DOMContentLoaded", draw);
  document.addEventListener("htmx:afterSettle", draw);
  dark.addEventListener("change", draw);
  addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
})();
