package org.okrreadiness.reading.overview;

import java.util.List;
import java.util.Objects;

/**
 * The first page of a result.
 *
 * @param head what, who, and the result in a sentence
 * @param competencies the profile
 * @param next what to do next
 * @param story how it went, in a few sentences
 * @param calibration how well stated confidence fitted; empty where none was stated
 * @param foot how to read it all
 */
public record OverviewReading(
        Head head,
        List<CompetencyReading> competencies,
        NextReading next,
        List<StoryLine> story,
        List<String> calibration,
        Foot foot) {

    /**
     * @param title of the assessment
     * @param facts who, how and when
     * @param sentence the result in one sentence
     * @param reasons why it is that, competency by competency; empty where there is no verdict
     * @param meaning how far the sentence can be relied on; empty where there is no verdict
     */
    public record Head(String title, String facts, String sentence, List<String> reasons, List<String> meaning) {
        public Head {
            reasons = List.copyOf(reasons);
            meaning = List.copyOf(meaning);
        }
    }

    /**
     * @param cut how the cut was set; empty where there is no verdict
     * @param remarks what has to be known to read the result rightly
     * @param versions what the marks depend on
     */
    public record Foot(List<String> cut, List<String> remarks, String versions) {
        public Foot {
            cut = List.copyOf(cut);
            remarks = List.copyOf(remarks);
        }
    }

    public OverviewReading {
        Objects.requireNonNull(head, "head");
        competencies = List.copyOf(competencies);
        Objects.requireNonNull(next, "next");
        story = List.copyOf(story);
        calibration = List.copyOf(calibration);
        Objects.requireNonNull(foot, "foot");
    }

    public String title() {
        return head.title();
    }

    public String facts() {
        return head.facts();
    }

    public String sentence() {
        return head.sentence();
    }

    public List<String> reasons() {
        return head.reasons();
    }

    public List<String> meaning() {
        return head.meaning();
    }

    public List<String> remarks() {
        return foot.remarks();
    }

    /** Whether the scores are held against cuts; never after single tasks. */
    public boolean isVerdict() {
        return competencies.stream().anyMatch(line -> line.held().isPresent());
    }
}
