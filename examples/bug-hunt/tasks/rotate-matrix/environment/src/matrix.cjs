"use strict";

/** Makes a matrix by asking for each of its cells. */
function build(height, width, cell) {
  const row = (_, index) => Array.from({ length: width }, (_, column) => cell(index, column));
  return Array.from({ length: height }, row);
}

/** Swaps rows and columns. */
function transpose(rows) {
  return build(rows[0].length, rows.length, (row, column) => rows[column][row]);
}

/** Turns a matrix by a quarter, clockwise. */
function rotate(rows) {
  return Array.from({ length: rows[0].length }, (_, row) =>
    Array.from({ length: rows.length }, (_, column) => rows[rows.length - column][row]),
  );
}

/** Multiplies two matrices. */
function multiply(left, right) {
  if (left[0].length !== right.length) throw new RangeError("the sizes do not fit");
  return build(left.length, right[0].length, (row, column) => {
    let sum = 0;
    for (let index = 0; index < right.length; index++) sum += left[row][index] * right[index][column];
    return sum;
  });
}

/** The matrix that changes nothing when multiplied. */
function identity(size) {
  return build(size, size, (row, column) => (row === column ? 1 : 0));
}

module.exports = { transpose, rotate, multiply, identity };
