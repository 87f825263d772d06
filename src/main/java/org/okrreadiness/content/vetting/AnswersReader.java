package org.okrreadiness.content.vetting;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.Teacher;

/** Reads what is known point by point, with its evidence, and who teaches. */
final class AnswersReader {

    private static final int MOST_TEACHERS = 30;
    private static final int MOST_EVIDENCE = 20;

    private final Findings findings;

    AnswersReader(Findings findings) {
        this.findings = findings;
    }

    Map<Aspect, Answer> answers(Fields programme) {
        Map<Aspect, Answer> answers = new EnumMap<>(Aspect.class);
        programme
                .entries("answers")
                .forEach((word, entry) -> aspect(word, entry).ifPresent(aspect -> {
                    if (!Limits.isBlank(entry.value())) {
                        answers.put(aspect, answer(entry.value()));
                    }
                }));
        return answers;
    }

    private Optional<Aspect> aspect(String word, Node.Entry entry) {
        List<String> known = VettingShapes.ASPECTS.stream().map(Words::kebab).toList();
        if (!known.contains(word)) {
            findings.addMisspelt(Rule.UNKNOWN_WORD, entry.at(), word, known);
            return Optional.empty();
        }
        return Optional.of(Aspect.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private Answer answer(Node node) {
        Fields answer = Fields.of(node, VettingShapes.ANSWER, findings);
        return new Answer(
                answer.chosen("says", VettingShapes.REPLIES),
                Limits.words(answer, "words", Limits.LONGEST_TEXT),
                evidence(answer));
    }

    List<Teacher> teachers(Fields programme) {
        return Limits.list(programme, "teachers", MOST_TEACHERS).stream()
                .map(node -> teacher(Fields.of(node, VettingShapes.TEACHER, findings)))
                .toList();
    }

    private Teacher teacher(Fields teacher) {
        return new Teacher(
                Limits.words(teacher, "name", Limits.LONGEST_NAME),
                Limits.set(teacher, "done", VettingShapes.EXPERIENCES, Teacher.Experience.class),
                evidence(teacher));
    }

    private List<Evidence> evidence(Fields about) {
        return Limits.list(about, "evidence", MOST_EVIDENCE).stream()
                .map(this::evidence)
                .toList();
    }

    /** Where figures stand. */
    Optional<Evidence> source(Fields about) {
        return about.node("source").filter(node -> !Limits.isBlank(node)).map(this::evidence);
    }

    private Evidence evidence(Node node) {
        Fields evidence = Fields.of(node, VettingShapes.EVIDENCE, findings);
        return new Evidence(
                evidence.choice("kind", VettingShapes.KINDS),
                Limits.name(evidence, "place", Limits.LONGEST_PLACE),
                evidence.chosen("bearing", VettingShapes.BEARINGS).orElse(Evidence.Bearing.SHOWS),
                Limits.words(evidence, "note", Limits.LONGEST_TEXT));
    }
}
