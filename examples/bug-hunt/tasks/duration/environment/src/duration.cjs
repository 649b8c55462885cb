"use strict";

const UNITS = { d: 86_400, h: 3600, m: 60, s: 1 };

/** Reads a duration such as "1h 30m" or "45s" as seconds. */
function parse(text) {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*([dhms])/g)];
  if (parts.length === 0) throw new SyntaxError(`no duration: ${text}`);
  return parts.reduce((seconds, [, count, unit]) => seconds + Number(count) * UNITS[unit], 0);
}

/** Writes seconds as h:mm:ss, or m:ss below an hour. Fractions of a second are dropped. */
function format(seconds) {
  const sign = seconds < 0 ? "-" : "";
  const whole = Math.floor(Math.abs(seconds));
  const hours = Math.ceil(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, "0");
  if (hours === 0) return `${sign}${minutes}:${rest}`;
  return `${sign}${hours}:${String(minutes).padStart(2, "0")}:${rest}`;
}

/** Writes seconds in the largest unit that fits, rounded: "3 h", "2 d". */
function about(seconds) {
  for (const [unit, length] of Object.entries(UNITS)) {
    if (seconds >= length) return `${Math.round(seconds / length)} ${unit}`;
  }
  return "0 s";
}

module.exports = { parse, format, about };
