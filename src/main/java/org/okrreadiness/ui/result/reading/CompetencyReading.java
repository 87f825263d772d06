package org.okrreadiness.ui.result.reading;

import org.okrreadiness.domain.rubric.Competency;

/**
 * One line of the profile.
 *
 * @param score 0 to 100
 * @param cut 0 to 100
 * @param verdict "at or above the cut" or "below the cut"
 * @param figures score, cut and how many tasks they rest on
 */
public record CompetencyReading(
        Competency competency, String name, int score, int cut, boolean reachesCut, String verdict, String figures) {}
