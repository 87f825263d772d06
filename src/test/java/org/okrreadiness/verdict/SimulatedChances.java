package org.okrreadiness.verdict;

/**
 * Chances that were named beside what became of them.
 *
 * @param open how many verdicts were open
 * @param named the mean chance of being settled
 * @param settled how many of them were settled, as a share
 */
record SimulatedChances(int open, double named, double settled) {}
