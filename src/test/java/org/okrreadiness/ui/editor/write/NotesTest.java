package org.okrreadiness.ui.editor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.domain.rubric.Span;

class NotesTest {

    private static Finding finding(String id, Part part) {
        return new Finding(id, Severity.WEAKENS, part, new Span(0, 0), List.of());
    }

    @Test
    void keepsTheTwoThatMatterMostForEachKeyResult() {
        Notes notes = new Notes(List.of(
                finding("A", Part.keyResult(1)),
                finding("B", Part.keyResult(2)),
                finding("C", Part.keyResultField(1, "baseline")),
                finding("D", Part.keyResult(1))));
        assertThat(notes.on(Part.keyResult(1))).extracting(Finding::checkId).containsExactly("A", "C");
        assertThat(notes.on(Part.keyResult(2))).extracting(Finding::checkId).containsExactly("B");
        assertThat(notes.on(Part.OBJECTIVE)).isEmpty();
    }

    @Test
    void doesNotTakeTheTenthKeyResultForTheFirst() {
        Notes notes =
                new Notes(List.of(finding("A", Part.keyResult(10)), finding("B", Part.keyResultField(10, "due"))));
        assertThat(notes.on(Part.keyResult(1))).isEmpty();
        assertThat(notes.on(Part.keyResult(10))).hasSize(2);
    }
}
