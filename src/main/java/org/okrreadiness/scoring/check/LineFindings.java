package org.okrreadiness.scoring.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Trait;

/** Runs every check over the lines of a set. Blank lines are left in peace: somebody is still writing. Safe for several threads. */
public final class LineFindings {

    private static final Comparator<Finding> MOST_SERIOUS_FIRST = Comparator.comparing(Finding::severity);

    private final CaseReaders readers;
    private final SchoolExceptions exceptions;

    /** @param school checks for what it allows keep quiet */
    public LineFindings(CaseReaders readers, School school) {
        this.readers = readers;
        this.exceptions = new SchoolExceptions(school.rules());
    }

    /** What is worth a question, the most serious first, and in the order of the set among equals. */
    public List<Finding> of(OkrSet set, Situation situation) {
        LineReader reader = readers.of(situation);
        List<Finding> findings = new ArrayList<>(ofObjective(set.objective(), reader));
        int number = 0;
        for (KeyResult keyResult : set.keyResults()) {
            number++;
            findings.addAll(ofKeyResult(keyResult, Part.keyResult(number), reader));
        }
        findings.sort(MOST_SERIOUS_FIRST);
        return List.copyOf(findings);
    }

    private List<Finding> ofObjective(Objective objective, LineReader reader) {
        return objective.isBlank()
                ? List.of()
                : run(CheckBook.ofObjectives(), reader.read(objective), new Place(Part.OBJECTIVE));
    }

    private List<Finding> ofKeyResult(KeyResult keyResult, Part part, LineReader reader) {
        return keyResult.text().isBlank()
                ? List.of()
                : run(CheckBook.ofKeyResults(), reader.read(keyResult), new Place(part));
    }

    private List<Finding> run(List<Check> checks, LineReading line, Place place) {
        if (line.has(Trait.BLANK)) {
            return List.of();
        }
        return checks.stream()
                .filter(check -> !exceptions.allow(check.id(), line))
                .flatMap(check -> check.findings(line, place).stream())
                .toList();
    }
}
