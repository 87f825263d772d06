package org.okrreadiness.scoring.answer;

import org.okrreadiness.scoring.words.Match;

/**
 * Words of a sentence that speak of the case.
 *
 * @param match where they stand in the sentence; the entry tells one thing of the case from another
 * @param figure true for a number of the case, false for a term or a name
 * @param asked true when the task itself says it: repeating the question shows no knowledge of the case
 */
record CaseLink(Match match, boolean figure, boolean asked) {}
