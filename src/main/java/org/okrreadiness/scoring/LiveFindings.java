package org.okrreadiness.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.scoring.check.LineFindings;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.set.SetFindings;
import org.okrreadiness.scoring.set.SetLine;

/** What is worth a question while somebody writes a set: of each line and of the whole, the most serious first. */
final class LiveFindings {

    /** More than two questions about one line are a wall, not a help. */
    private static final int MOST_PER_LINE = 2;

    /** What a person takes in at a glance beside what they are writing. */
    private static final int MOST = 9;

    private final LineScoring lines;
    private final ReadCase read;
    private final School school;
    private final LinePatterns patterns;

    LiveFindings(RubricSet rubrics, ReadCase read) {
        this.lines = new LineScoring(rubrics, read);
        this.read = read;
        this.school = rubrics.school();
        this.patterns = new LinePatterns(read.reader());
    }

    List<Finding> on(OkrSet set) {
        List<Finding> found = new ArrayList<>(ofLines(set));
        found.addAll(SetFindings.on(
                set.objective(), lines(set), read.situation(), school.rules().keyResults()));
        // A stable sort: equals keep their order, the objective, the lines, the set.
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private List<Finding> ofLines(OkrSet set) {
        Map<Part, Integer> shown = new HashMap<>();
        return new LineFindings(read.readers(), school)
                .of(set, read.situation()).stream()
                        .filter(finding -> shown.merge(finding.part(), 1, Integer::sum) <= MOST_PER_LINE)
                        .map(finding -> finding.offering(patterns.on(finding.part(), set)))
                        .toList();
    }

    private List<SetLine> lines(OkrSet set) {
        List<SetLine> readLines = new ArrayList<>();
        LineReader reader = read.reader();
        for (int number = 1; number <= set.keyResults().size(); number++) {
            KeyResult keyResult = set.keyResults().get(number - 1);
            if (!keyResult.isBlank()) {
                Level outcome = lines.outcome(keyResult, set.objective());
                readLines.add(new SetLine(number, keyResult, reader.read(keyResult), outcome));
            }
        }
        return readLines;
    }
}
