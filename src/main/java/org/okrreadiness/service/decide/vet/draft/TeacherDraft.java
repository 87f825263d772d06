package org.okrreadiness.service.decide.vet.draft;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.decide.vet.Teacher;

/**
 * Somebody who teaches, as it is typed.
 *
 * @param name blank while nobody was named
 * @param done what they are said to have done
 */
public record TeacherDraft(String name, Set<Teacher.Experience> done, List<EvidenceDraft> evidence) {

    /** Nothing was typed yet. */
    public static final TeacherDraft NONE = new TeacherDraft("", Set.of(), List.of());

    public TeacherDraft {
        Objects.requireNonNull(name, "name");
        done = Set.copyOf(done);
        evidence = List.copyOf(evidence);
    }

    static TeacherDraft of(Teacher teacher) {
        return new TeacherDraft(
                teacher.name(),
                teacher.done(),
                teacher.evidence().stream().map(EvidenceDraft::of).toList());
    }

    /** Whether there is nothing to lose. */
    boolean isBlank() {
        return name.isBlank() && done.isEmpty() && evidence.stream().allMatch(EvidenceDraft::isBlank);
    }

    public TeacherDraft withName(String other) {
        return new TeacherDraft(other, done, evidence);
    }

    public TeacherDraft withDone(Set<Teacher.Experience> other) {
        return new TeacherDraft(name, other, evidence);
    }

    public TeacherDraft withEvidence(List<EvidenceDraft> others) {
        return new TeacherDraft(name, done, others);
    }
}
