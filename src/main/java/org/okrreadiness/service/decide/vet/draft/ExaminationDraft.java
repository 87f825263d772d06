package org.okrreadiness.service.decide.vet.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.okrreadiness.decide.vet.Examination;
import org.okrreadiness.decide.vet.Tested;
import org.okrreadiness.domain.rubric.Competency;

/**
 * The assessment of a course as it is typed.
 *
 * @param held whether there is one; empty while nobody said, and then anything else that was typed says that there is
 * @param points all there are; blank while it is not known
 * @param passMark in per cent of them; blank while it is not known
 * @param source where it stands
 */
public record ExaminationDraft(
        Optional<Boolean> held, String points, String passMark, List<Part> parts, EvidenceDraft source) {

    /** Nothing was typed yet. */
    public static final ExaminationDraft NONE =
            new ExaminationDraft(Optional.empty(), "", "", List.of(), EvidenceDraft.NONE);

    /**
     * @param points the most it earns; blank while it is not known
     * @param hurdle what must be reached of them, in per cent; blank for none
     */
    public record Part(String title, String points, Set<Tested> tests, Set<Competency> competencies, String hurdle) {

        /** An empty line of the table. */
        public static final Part NONE = new Part("", "", Set.of(), Set.of(), "");

        public Part {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(points, "points");
            tests = Set.copyOf(tests);
            competencies = Set.copyOf(competencies);
            Objects.requireNonNull(hurdle, "hurdle");
        }

        boolean isBlank() {
            return title.isBlank() && points.isBlank() && tests.isEmpty() && competencies.isEmpty() && hurdle.isBlank();
        }

        public Part withTitle(String other) {
            return new Part(other, points, tests, competencies, hurdle);
        }

        public Part withPoints(String other) {
            return new Part(title, other, tests, competencies, hurdle);
        }

        public Part withTests(Set<Tested> others) {
            return new Part(title, points, others, competencies, hurdle);
        }

        public Part withCompetencies(Set<Competency> others) {
            return new Part(title, points, tests, others, hurdle);
        }

        public Part withHurdle(String other) {
            return new Part(title, points, tests, competencies, other);
        }
    }

    public ExaminationDraft {
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(passMark, "passMark");
        parts = List.copyOf(parts);
        Objects.requireNonNull(source, "source");
    }

    static ExaminationDraft of(Examination examination) {
        List<Part> parts = examination.parts().stream()
                .map(part -> new Part(
                        part.title(),
                        typed(part.points()),
                        part.tests(),
                        part.competencies(),
                        TimetableDraft.typed(part.hurdle())))
                .toList();
        return new ExaminationDraft(
                Optional.of(examination.held()),
                typed(examination.points()),
                TimetableDraft.typed(examination.passMark()),
                parts,
                EvidenceDraft.of(examination.source()));
    }

    static String typed(OptionalDouble number) {
        if (number.isEmpty()) {
            return "";
        }
        double value = number.getAsDouble();
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    boolean isBlank() {
        return held.isEmpty()
                && points.isBlank()
                && passMark.isBlank()
                && parts.stream().allMatch(Part::isBlank)
                && source.isBlank();
    }

    public ExaminationDraft withHeld(Optional<Boolean> other) {
        return new ExaminationDraft(other, points, passMark, parts, source);
    }

    public ExaminationDraft withPoints(String other) {
        return new ExaminationDraft(held, other, passMark, parts, source);
    }

    public ExaminationDraft withPassMark(String other) {
        return new ExaminationDraft(held, points, other, parts, source);
    }

    public ExaminationDraft withParts(List<Part> others) {
        return new ExaminationDraft(held, points, passMark, others, source);
    }

    public ExaminationDraft withSource(EvidenceDraft other) {
        return new ExaminationDraft(held, points, passMark, parts, other);
    }
}
