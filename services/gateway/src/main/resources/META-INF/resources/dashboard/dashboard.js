"use strict";

/* What the pages do beyond reading: relative times, announcements, rates, the banner of a lost connection. */
(function () {
  document.documentElement.classList.add("scripted");

  const AGO = [[86400, "day"], [3600, "h"], [60, "min"], [1, "s"]];
  const WINDOW_MS = 30000;
  const AWAY = "The gateway does not answer. What is shown may be old; trying again.";
  const samples = [];
  let announced = null;
  let opened = [];

  function ago(at) {
    const seconds = Math.max(0, Math.round((Date.now() - at) / 1000));
    for (const [size, unit] of AGO) {
      if (seconds >= size) {
        const count = Math.floor(seconds / size);
        return count + " " + (unit === "day" && count > 1 ? "days" : unit) + " ago";
      }
    }
    return "just now";
  }

  function tick() {
    for (const time of document.querySelectorAll("time[datetime]")) {
      const text = ago(Date.parse(time.dateTime));
      if (time.textContent !== text) {
        time.textContent = text;
      }
    }
  }

  function announce() {
    const live = document.getElementById("live");
    const speaker = document.getElementById("announce");
    if (!live || !speaker) {
      return;
    }
    const text = live.dataset.announce || "";
    if (announced !== null && text !== announced) {
      speaker.textContent = text;
      document.title = live.dataset.title || document.title;
    }
    announced = text;
  }

  function duration(seconds) {
    if (seconds < 60) {
      return Math.max(1, Math.round(seconds)) + " s";
    }
    return seconds < 3600
      ? Math.round(seconds / 60) + " min"
      : Math.floor(seconds / 3600) + " h " + Math.round((seconds % 3600) / 60) + " min";
  }

  /* The speed of the last half minute, and when the stage ends at that speed. */
  function rate() {
    const bar = document.querySelector("#live [data-done]");
    const out = document.querySelector("#live .rate");
    if (!bar || !out) {
      samples.length = 0;
      return;
    }
    const now = { at: Date.now(), stage: bar.dataset.stage, done: Number(bar.dataset.done) };
    const total = Number(bar.dataset.total);
    const last = samples[samples.length - 1];
    if (last && (last.stage !== now.stage || last.done > now.done)) {
      samples.length = 0;
    }
    samples.push(now);
    while (samples.length > 2 && now.at - samples[0].at > WINDOW_MS) {
      samples.shift();
    }
    const seconds = (now.at - samples[0].at) / 1000;
    const done = now.done - samples[0].done;
    if (done <= 0 || seconds < 2) {
      return;
    }
    const speed = done / seconds;
    const shown = speed >= 10 ? Math.round(speed) : speed.toFixed(1);
    out.textContent = shown + "/s" + (total > now.done ? ", about " + duration((total - now.done) / speed) + " left" : "");
  }

  function warn(text) {
    const banner = document.getElementById("away");
    if (banner) {
      banner.textContent = text;
      banner.hidden = text === "";
    }
  }

  function after() {
    tick();
    announce();
    rate();
  }

  document.addEventListener("htmx:beforeSwap", (event) => {
    opened = [...event.detail.target.querySelectorAll("details[open][id]")].map((one) => one.id);
    const rateNow = document.querySelector("#live .rate");
    event.detail.target.dataset.rate = rateNow ? rateNow.textContent : "";
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    for (const id of opened) {
      const one = document.getElementById(id);
      if (one) {
        one.open = true;
      }
    }
    const out = document.querySelector("#live .rate");
    const bar = document.querySelector("#live [data-done]");
    const last = samples[samples.length - 1];
    if (out && bar && last && last.stage === bar.dataset.stage) {
      out.textContent = event.detail.target.dataset.rate || "";
    }
    after();
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) {
      warn("");
      rate();
    }
  });
  for (const name of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(name, () => warn(AWAY));
  }
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    if (status === 401) {
      warn("You are signed out. Reload the page to sign in.");
    } else if (status === 403) {
      warn("Your key does not allow this.");
    } else {
      warn(status >= 500 ? AWAY : "The gateway refused this. Reload the page to see how things stand.");
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    after();
    setInterval(tick, 5000);
    const wrong = document.querySelector("textarea[data-line]");
    if (wrong && wrong.dataset.line) {
      const lines = wrong.value.split("\n");
      const line = Number(wrong.dataset.line) - 1;
      const start = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
      wrong.focus();
      wrong.setSelectionRange(start, start + (lines[line] || "").length);
      wrong.scrollTop = Math.max(0, (line - 4) * parseFloat(getComputedStyle(wrong).lineHeight));
    }
  });
})();
