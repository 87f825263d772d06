package org.okrreadiness.reading;

import java.util.List;

/**
 * The first page of a result.
 *
 * @param title of the assessment
 * @param facts who, how and when
 * @param sentence the result in one sentence
 * @param remarks what has to be known to read it rightly
 * @param foot what the marks depend on
 */
public record OverviewReading(
        String title,
        String facts,
        String sentence,
        List<CompetencyReading> competencies,
        List<String> remarks,
        String foot) {

    public OverviewReading {
        competencies = List.copyOf(competencies);
        remarks = List.copyOf(remarks);
    }

    /** Whether the scores are held against cuts; never after single tasks. */
    public boolean isVerdict() {
        return competencies.stream().anyMatch(line -> line.cut().isPresent());
    }
}
