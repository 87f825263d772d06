/**
 * Marks a free answer by the rubric for open answers, T1 to T6.
 *
 * <p>What was copied, what is only words in a row and what is no language is taken out first; every criterion but the last two reads
 * what remains. The marks are proposals: the words behind them are shown, and where the machine is unsure a trainer decides.
 */
package org.okrreadiness.scoring.answer;
